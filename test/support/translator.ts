import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came over the wire. */
export interface Received {
  path: string;
  authorization: string | undefined;
  body: Record<string, unknown>;
}

/** What the next answers are instead of a translation. */
export type Fault = 'short' | 'html' | 'huge' | 'silent' | 'long' | 'shape' | number;

/** A server of this test alone that speaks as LibreTranslate and as DeepL do: each text comes back with its language. */
export class TestTranslator {
  readonly received: Received[] = [];
  readonly faults: Fault[] = [];
  /** Runs before each answer. */
  before: () => Promise<void> = () => Promise.resolve();
  private readonly server = createServer((request, response) => void this.answer(request, response));

  static async start(): Promise<TestTranslator> {
    const translator = new TestTranslator();
    await new Promise<void>((resolve) => translator.server.listen(0, '127.0.0.1', resolve));
    return translator;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
    const { url = '', headers } = request;
    this.received.push({ path: url, authorization: headers.authorization, body });
    await this.before();
    const fault = this.faults.shift();
    if (fault === 'silent') return;
    if (typeof fault === 'number') return void response.writeHead(fault).end('{}');
    if (fault === 'html') return void response.setHeader('content-type', 'text/html').end('<!doctype html><p>Sorry');
    if (fault === 'huge') return void response.end(JSON.stringify({ translatedText: ['a'.repeat(1_100_000)] }));
    if (fault === 'shape') return void response.end('{"translatedText":"one"}');
    const isDeepl = url === '/v2/translate';
    const texts = (isDeepl ? body['text'] : body['q']) as string[];
    const language = String(isDeepl ? body['target_lang'] : body['target']);
    const words = texts.slice(fault === 'short' ? 1 : 0).map((text) => `${language}:${text}`);
    const said = fault === 'long' ? words.map((text) => text.repeat(600)) : words;
    const answer = isDeepl ? { translations: said.map((text) => ({ text })) } : { translatedText: said };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  }
}
