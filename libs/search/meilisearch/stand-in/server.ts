import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MultiSearchFederation, MultiSearchQueryWithFederation } from 'meilisearch';
import { checkSearch, checkSettings, checkUid, documentFault, Refusal } from './refusals.js';
import { searchFederated, searchOne, type StandInIndex } from './searching.js';

/** A request as it came in. */
export interface Recorded {
  method: string;
  path: string;
  authorization: string | undefined;
  body: unknown;
}

interface Answer {
  status: number;
  body: unknown;
}
interface StandInTask {
  uid: number;
  status: string;
  type: string;
  error: unknown;
}

/** An error as Meilisearch writes it. */
export function failure(status: number, code: string, message: string): Answer {
  return {
    status,
    body: { message, code, type: 'invalid_request', link: `https://docs.meilisearch.com/errors#${code}` },
  };
}

/**
 * A small server that speaks Meilisearch's documented protocol on the loopback network, for tests of the adapter: tasks,
 * documents, settings, swaps, and searches after the rules that the documentation gives. It is no Meilisearch: that the
 * adapter works with it says nothing of Meilisearch itself, which `npm run test:meilisearch` is for.
 */
export class StandIn {
  readonly requests: Recorded[] = [];
  readonly indexes = new Map<string, StandInIndex>();
  /** Answers in the place of the server, for tests of faults; null lets it answer. */
  intercept: (request: Recorded) => Answer | 'silence' | null = () => null;
  /** How many looks at a task find it still waiting. */
  looksBeforeDone = 0;
  /** Bytes of a body that are taken: Meilisearch's own default. */
  payloadMax = 100 * 1024 * 1024;
  private readonly tasks: (StandInTask & { looks: number; run: () => string | null })[] = [];
  private readonly server: Server;

  private constructor(private readonly key: string) {
    this.server = createServer((request, response) => void this.receive(request, response));
    // Longer than any pause of a busy machine: a connection that is closed just as it is used again is no fault to test.
    this.server.keepAliveTimeout = 120_000;
  }

  /** @param port where it has to be the one that is known; any free one otherwise */
  static async start(key: string, port = 0): Promise<StandIn> {
    const standIn = new StandIn(key);
    await new Promise<void>((resolve) => standIn.server.listen(port, '127.0.0.1', resolve));
    return standIn;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? '/', this.url);
    const recorded: Recorded = {
      method: request.method ?? 'GET',
      path: url.pathname,
      authorization: request.headers.authorization,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    this.requests.push(recorded);
    const tooLarge =
      text.length > this.payloadMax && failure(413, 'payload_too_large', 'The provided payload is too large.');
    const answer = this.intercept(recorded) ?? (tooLarge || this.answer(recorded, url.searchParams));
    if (answer === 'silence') return;
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  }

  private answer(request: Recorded, params: URLSearchParams): Answer {
    if (request.authorization === undefined) {
      return failure(401, 'missing_authorization_header', 'The Authorization header is missing.');
    }
    if (request.authorization !== `Bearer ${this.key}`) {
      return failure(403, 'invalid_api_key', 'The provided API key is invalid.');
    }
    try {
      const route = request.path.split('/').slice(1);
      if (route[0] === 'multi-search') return this.search(request.body);
      if (route[0] === 'tasks') return { status: 200, body: this.look(Number(route[1])) };
      if (route[0] === 'swap-indexes') return this.enqueue('indexSwap', () => this.swap(request.body));
      return route.length === 1 ? this.list(request) : this.index(request, route.slice(1), params);
    } catch (error) {
      if (error instanceof Refusal) return failure(error.status, error.code, error.message);
      return failure(400, 'bad_request', String(error));
    }
  }

  private list({ method, body }: Recorded): Answer {
    if (method === 'GET') {
      const results = [...this.indexes.keys()].map((uid) => ({ uid, primaryKey: 'caseId' }));
      return { status: 200, body: { results, offset: 0, limit: 200, total: results.length } };
    }
    const { uid } = body as { uid: string };
    checkUid(uid);
    return this.enqueue('indexCreation', () => this.create(uid));
  }

  private index({ method, body }: Recorded, [uid = '', part, id]: string[], params: URLSearchParams): Answer {
    const write = part === undefined || (part === 'documents' && (method !== 'GET' || id === 'delete-batch'));
    const found = this.indexes.get(uid);
    if (write && method !== 'GET') return this.write(method, uid, part, id, body);
    if (part === 'settings' && method !== 'GET') {
      checkSettings(body as Record<string, unknown>);
      return this.enqueue('settingsUpdate', () => {
        if (!this.indexes.has(uid)) this.create(uid);
        Object.assign(this.indexes.get(uid)?.settings ?? {}, body);
        return null;
      });
    }
    if (found === undefined) return failure(404, 'index_not_found', `Index \`${uid}\` not found.`);
    if (part === 'settings') return { status: 200, body: found.settings };
    return readDocuments(found, id, params);
  }

  private write(method: string, uid: string, part: string | undefined, id: string | undefined, body: unknown): Answer {
    if (part === undefined && method === 'PATCH') {
      return this.enqueue('indexUpdate', () => (this.indexes.has(uid) ? null : 'index_not_found'));
    }
    if (part === undefined) {
      return this.enqueue('indexDeletion', () => (this.indexes.delete(uid) ? null : 'index_not_found'));
    }
    if (id === 'delete-batch') {
      return this.enqueue('documentDeletion', () => {
        const index = this.indexes.get(uid);
        for (const each of body as string[]) index?.documents.delete(each);
        return index === undefined ? 'index_not_found' : null;
      });
    }
    return this.enqueue('documentAdditionOrUpdate', () => {
      const fault = documentFault(body as Record<string, unknown>[]);
      if (fault !== null) return fault;
      if (!this.indexes.has(uid)) this.create(uid);
      const { documents } = this.indexes.get(uid) as StandInIndex;
      for (const fields of body as Record<string, unknown>[]) {
        const key = String(fields['caseId']);
        documents.set(key, method === 'PUT' ? { ...documents.get(key), ...fields } : { ...fields });
      }
      return null;
    });
  }

  private create(uid: string): string | null {
    if (this.indexes.has(uid)) return 'index_already_exists';
    this.indexes.set(uid, { uid, settings: {}, documents: new Map() });
    return null;
  }

  private swap(body: unknown): string | null {
    for (const { indexes } of body as { indexes: [string, string] }[]) {
      const [a, b] = indexes.map((uid) => this.indexes.get(uid));
      if (a === undefined || b === undefined) return 'index_not_found';
      [a.settings, a.documents, b.settings, b.documents] = [b.settings, b.documents, a.settings, a.documents];
    }
    return null;
  }

  /** Tasks are done one after another, each when it is looked at often enough or one behind it is. */
  private enqueue(type: string, run: () => string | null): Answer {
    const task = { uid: this.tasks.length, status: 'enqueued', type, error: null, looks: this.looksBeforeDone, run };
    this.tasks.push(task);
    return { status: 202, body: { taskUid: task.uid, status: 'enqueued', type, indexUid: null, enqueuedAt: '' } };
  }

  private look(uid: number): StandInTask | null {
    const task = this.tasks[uid];
    if (task === undefined) return null;
    if (task.looks > 0) task.looks -= 1;
    else for (const each of this.tasks.slice(0, uid + 1)) finish(each);
    return { uid, status: task.status, type: task.type, error: task.error };
  }

  private search(body: unknown): Answer {
    const { queries, federation } = body as {
      queries: MultiSearchQueryWithFederation[];
      federation?: MultiSearchFederation;
    };
    const found = queries.map(({ indexUid }) => this.indexes.get(indexUid));
    const index = found[0];
    if (index === undefined || found.some((each) => each !== index)) {
      return failure(400, 'index_not_found', `Inside \`.queries[0]\`: Index \`${queries[0]?.indexUid}\` not found.`);
    }
    checkSearch(index, queries, federation);
    if (federation !== undefined) return { status: 200, body: searchFederated(index, queries, federation) };
    return { status: 200, body: { results: queries.map((query) => searchOne(index, query)) } };
  }
}

function finish(task: StandInTask & { run: () => string | null }): void {
  if (task.status !== 'enqueued') return;
  const code = task.run();
  task.status = code === null ? 'succeeded' : 'failed';
  task.error = code === null ? null : { message: code, code, type: 'invalid_request', link: '' };
}

function readDocuments({ documents }: StandInIndex, id: string | undefined, params: URLSearchParams): Answer {
  if (id !== undefined) {
    const document = documents.get(id);
    return document === undefined
      ? failure(404, 'document_not_found', `Document \`${id}\` not found.`)
      : { status: 200, body: picked(document, params.get('fields')?.split(',')) };
  }
  const [offset, limit] = [Number(params.get('offset') ?? 0), Number(params.get('limit') ?? 20)];
  const fields = params.get('fields')?.split(',');
  const results = [...documents.values()].slice(offset, offset + limit).map((document) => picked(document, fields));
  return { status: 200, body: { results, offset, limit, total: documents.size } };
}

function picked(document: Record<string, unknown>, fields: readonly string[] | undefined): Record<string, unknown> {
  if (fields === undefined) return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => fields.includes(name)));
}
