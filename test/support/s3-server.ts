import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const S3_ACCOUNT = { accessKeyId: 'AKIATEST', secretAccessKey: 'a secret of the test', region: 'eu-west-3' };

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, data: string) => createHmac('sha256', key).update(data).digest();

/** The signature that AWS documents (Signature Version 4), worked out from what arrived. */
function expectedSignature(request: IncomingMessage, signed: string[], scope: string): string {
  const url = new URL(request.url ?? '/', 'http://s3');
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const headers = signed.map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join('');
  const payload = String(request.headers['x-amz-content-sha256']);
  const canonical = [request.method, url.pathname, query, headers, signed.join(';'), payload].join('\n');
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = scope
    .split('/')
    .reduce<Buffer | string>((from, part) => hmac(from, part), `AWS4${S3_ACCOUNT.secretAccessKey}`);
  return hmac(key, text).toString('hex');
}

function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    request.headers.authorization ?? '',
  );
  const [account = '', ...scope] = parts?.[1]?.split('/') ?? [];
  if (!parts || account !== S3_ACCOUNT.accessKeyId || scope[1] !== S3_ACCOUNT.region) return false;
  const payload = String(request.headers['x-amz-content-sha256']);
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body)) return false;
  return expectedSignature(request, (parts[2] ?? '').split(';'), scope.join('/')) === parts[3];
}

/** A bucket in memory behind the part of the S3 protocol that stores use; whoever signs wrongly is refused. */
export class S3Server {
  readonly objects = new Map<string, { body: Buffer; type: string }>();
  /** Answers nothing while true: a storage that hangs. */
  hanging = false;
  private constructor(
    private readonly server: Server,
    readonly endpoint: string,
  ) {}

  static async start(): Promise<S3Server> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const s3 = new S3Server(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => void s3.answer(request, response));
    return s3;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.hanging) return;
    const body = Buffer.concat(chunks);
    if (request.method === 'PUT' && request.headers['content-length'] === undefined) {
      response.writeHead(411).end('<Error><Code>MissingContentLength</Code></Error>');
      return;
    }
    if (!isSigned(request, body)) {
      response.writeHead(403, { 'content-type': 'application/xml' });
      response.end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
      return;
    }
    const key = new URL(request.url ?? '/', this.endpoint).pathname.replace(/^\/bucket\//, '');
    if (request.method === 'PUT') this.put(key, body, request, response);
    else if (request.method === 'GET') this.get(key, request, response);
    else if (request.method === 'DELETE') {
      this.objects.delete(key);
      response.writeHead(204).end();
    } else response.writeHead(405).end();
  }

  private put(key: string, body: Buffer, request: IncomingMessage, response: ServerResponse): void {
    this.objects.set(key, { body, type: request.headers['content-type'] ?? '' });
    response.writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` }).end();
  }

  private get(key: string, request: IncomingMessage, response: ServerResponse): void {
    const object = this.objects.get(key);
    if (!object) {
      response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
      return;
    }
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (!range) response.writeHead(200, { 'content-type': object.type }).end(object.body);
    else {
      const part = object.body.subarray(Number(range[1]), Number(range[2]) + 1);
      response.writeHead(206, { 'content-type': object.type }).end(part);
    }
  }
}
