import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SearchUnavailableError } from '../errors.js';
import { QUEUE_FULL_CODE } from './assumptions.js';
import { Connection } from './connection.js';
import { sheet } from './proofs/ground.js';
import { failure, StandIn } from './stand-in/server.js';
import { putCases } from './writer.js';

const KEY = 'a-very-secret-key';

describe('a connection', () => {
  let standIn: StandIn;
  beforeEach(async () => {
    standIn = await StandIn.start(KEY);
  });
  afterEach(() => standIn.stop());
  const connect = (options: { timeout?: number; taskTimeout?: number; apiKey?: string } = {}): Connection =>
    new Connection({ url: standIn.url, apiKey: KEY, pollInterval: 1, ...options });
  const write = (connection: Connection): Promise<void> => putCases(connection, 'cases', [sheet('a')]);
  const faultOf = async (work: Promise<unknown>): Promise<SearchUnavailableError> => {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SearchUnavailableError);
    expect(JSON.stringify([String(error), (error as Error).stack, error])).not.toContain(KEY);
    return error as SearchUnavailableError;
  };

  it('waits until a task is done, and says who it is', async () => {
    standIn.looksBeforeDone = 3;
    await write(connect());
    expect(standIn.requests.filter(({ path }) => path === '/tasks/0')).toHaveLength(4);
    expect(standIn.indexes.get('cases')?.documents.has('a')).toBe(true);
    expect(new Set(standIn.requests.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${KEY}`]));
  });
  it('gives up on a task that is never done', async () => {
    standIn.looksBeforeDone = Infinity;
    const fault = await faultOf(write(connect({ taskTimeout: 20 })));
    expect(fault.reason).toBe('timeout');
    expect(fault.message).toBe("search: Meilisearch's task 0, documentAdditionOrUpdate, is still enqueued after 20 ms");
  });
  it('says when the task queue is full', async () => {
    const message =
      'Meilisearch cannot receive write operations because the size limit of the tasks database has been reached.';
    standIn.intercept = ({ method }) => (method === 'POST' ? failure(422, QUEUE_FULL_CODE, message) : null);
    const fault = await faultOf(write(connect()));
    expect(fault.reason).toBe('full');
    expect(fault.message).toBe(`search: Meilisearch answered 422: ${message} (${QUEUE_FULL_CODE})`);
  });
  it('says when a request is larger than the server takes', async () => {
    standIn.payloadMax = 100;
    const fault = await faultOf(write(connect()));
    expect(fault.message).toBe(
      'search: Meilisearch answered 413: The provided payload is too large. (payload_too_large)',
    );
  });
  it('says when a task was cancelled', async () => {
    standIn.intercept = ({ path }) =>
      path.startsWith('/tasks')
        ? { status: 200, body: { uid: 0, type: 'documentAdditionOrUpdate', status: 'canceled', error: null } }
        : null;
    const fault = await faultOf(write(connect()));
    expect(fault.message).toBe("search: Meilisearch's task 0, documentAdditionOrUpdate, was cancelled");
  });
  it('says when the key may not see its own task', async () => {
    standIn.intercept = ({ path }) =>
      path.startsWith('/tasks') ? failure(404, 'task_not_found', 'Task `0` not found.') : null;
    const fault = await faultOf(write(connect()));
    expect(fault.reason).toBe('refused');
    expect(fault.message).toContain('must be for all indexes');
  });
  it('says why a task failed', async () => {
    const error = { message: 'Maximum database size has been reached.', code: 'database_size_limit_reached' };
    standIn.intercept = ({ path }) =>
      path.startsWith('/tasks')
        ? { status: 200, body: { uid: 0, type: 'documentAdditionOrUpdate', status: 'failed', error } }
        : null;
    const fault = await faultOf(write(connect()));
    expect([fault.reason, fault.message]).toEqual([
      'full',
      "search: Meilisearch's task 0, documentAdditionOrUpdate, failed: Maximum database size has been reached. (database_size_limit_reached)",
    ]);
  });
  it('says when the key is wrong or missing', async () => {
    expect((await faultOf(write(connect({ apiKey: 'another' })))).reason).toBe('refused');
    expect((await faultOf(write(connect({ apiKey: '' })))).reason).toBe('refused');
  });
  it('does not wait for a server that is silent', async () => {
    standIn.intercept = () => 'silence';
    const fault = await faultOf(write(connect({ timeout: 30 })));
    expect([fault.reason, fault.message]).toEqual([
      'timeout',
      'search: Meilisearch did not answer: request timed out after 30ms',
    ]);
  });
  it('says when nobody is there, or somebody else', async () => {
    standIn.intercept = () => ({ status: 502, body: undefined });
    expect((await faultOf(write(connect()))).reason).toBe('failed');
    const gone = connect();
    await standIn.stop();
    const fault = await faultOf(write(gone));
    expect(fault.reason).toBe('unreachable');
    expect(fault.message).toContain('ECONNREFUSED');
    standIn = await StandIn.start(KEY);
  });
  it('takes what is not there for nothing', async () => {
    const query = { indexUid: 'cases', q: 'x' };
    expect(await connect().search({ federation: {}, queries: [query] })).toBeNull();
    expect(await connect().searchEach({ queries: [query] })).toBeNull();
  });
});
