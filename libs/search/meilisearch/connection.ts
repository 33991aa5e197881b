import {
  type EnqueuedTask,
  type FederatedMultiSearchParams,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type MultiSearchParams,
  type SearchResponse,
  type Task,
} from 'meilisearch';
import { setTimeout as sleep } from 'node:timers/promises';
import { SearchUnavailableError, type UnavailableReason } from '../errors.js';
import type { IndexedCase } from './schema.js';

/** Where a Meilisearch server is, and how long it may take. */
export interface ConnectionOptions {
  url: string;
  /** Needs the `KEY_ACTIONS` on all indexes. */
  apiKey: string;
  /** Milliseconds for one answer. */
  timeout?: number;
  /** Milliseconds for a write to be done, those before it in the queue included. */
  taskTimeout?: number;
  /** Milliseconds between the first two looks at a task; they grow further apart. */
  pollInterval?: number;
}

const REQUEST_TIMEOUT = 10_000;
const TASK_TIMEOUT = 60_000;
const POLL_FIRST = 20;
const POLL_LONGEST = 500;

/** Codes of Meilisearch that say that something isn't there: for the caller to judge. */
const ABSENT = new Set(['index_not_found', 'document_not_found']);
/** The task queue, the disk or the database is full. */
const FULL = new Set(['no_space_left_on_device', 'database_size_limit_reached', 'io_error']);

/** What a search gives back, as far as it is read. */
export type Found = SearchResponse<Partial<IndexedCase> & { caseId: string }>;

/** A Meilisearch server. Whatever goes wrong with it is a `SearchUnavailableError`; nothing waits for ever. */
export class Connection {
  readonly client: Meilisearch;
  private readonly taskTimeout: number;
  private readonly pollInterval: number;

  constructor({ url, apiKey, timeout, taskTimeout, pollInterval }: ConnectionOptions) {
    this.client = new Meilisearch({ host: url, apiKey, timeout: timeout ?? REQUEST_TIMEOUT });
    this.taskTimeout = taskTimeout ?? TASK_TIMEOUT;
    this.pollInterval = pollInterval ?? POLL_FIRST;
  }

  /** Asks something. */
  async ask<T>(question: (client: Meilisearch) => Promise<T>): Promise<T> {
    try {
      return await question(this.client);
    } catch (error) {
      throw unavailable(error);
    }
  }

  /** Asks for something that need not be there. */
  async askFor<T>(question: (client: Meilisearch) => Promise<T>): Promise<T | null> {
    try {
      return await question(this.client);
    } catch (error) {
      if (ABSENT.has(codeOf(error))) return null;
      throw unavailable(error);
    }
  }

  /** A federated search; null where there is no index yet. */
  async search(body: FederatedMultiSearchParams): Promise<Found | null> {
    return (await this.askFor((client) => client.multiSearch(body))) as unknown as Found | null;
  }

  /** Several searches at once, each with its own answer; null where there is no index yet. */
  async searchEach(body: MultiSearchParams): Promise<Found[] | null> {
    const answer = await this.askFor((client) => client.multiSearch(body));
    return answer === null ? null : (answer.results as unknown as Found[]);
  }

  /**
   * Hands in a write and waits until it is done. Being told twice is no fault of a write, so that a job whose time ran
   * out may hand it in again.
   * @param forgiven codes of failure that are as good as success
   */
  async write(
    enqueue: (client: Meilisearch) => Promise<EnqueuedTask>,
    forgiven: readonly string[] = [],
  ): Promise<void> {
    const enqueued = await this.enqueued(enqueue, forgiven);
    if (enqueued === null) return;
    const { taskUid } = enqueued;
    const task = await this.finished(taskUid);
    const code = task.error?.code ?? '';
    if (task.status === 'succeeded' || forgiven.includes(code)) return;
    const why =
      task.status === 'canceled' ? 'was cancelled' : `failed: ${task.error?.message ?? 'no reason given'} (${code})`;
    throw new SearchUnavailableError(
      FULL.has(code) ? 'full' : 'failed',
      `Meilisearch's task ${taskUid}, ${task.type}, ${why}`,
    );
  }

  private async enqueued(
    enqueue: (client: Meilisearch) => Promise<EnqueuedTask>,
    forgiven: readonly string[],
  ): Promise<EnqueuedTask | null> {
    try {
      return await enqueue(this.client);
    } catch (error) {
      if (forgiven.includes(codeOf(error))) return null;
      throw unavailable(error);
    }
  }

  private async finished(taskUid: number): Promise<Task> {
    const deadline = Date.now() + this.taskTimeout;
    for (let pause = this.pollInterval; ; pause = Math.min(POLL_LONGEST, pause * 1.5)) {
      const task = await this.ask((client) => client.tasks.getTask(taskUid).catch(explainHidden));
      if (task.status !== 'enqueued' && task.status !== 'processing') return task;
      if (Date.now() >= deadline) {
        throw new SearchUnavailableError(
          'timeout',
          `Meilisearch's task ${taskUid}, ${task.type}, is still ${task.status} after ${this.taskTimeout} ms`,
        );
      }
      await sleep(pause);
    }
  }
}

/** Meilisearch hides the swap of indexes from keys that may not use all of them. */
function explainHidden(error: unknown): never {
  if (codeOf(error) !== 'task_not_found') throw error;
  throw new SearchUnavailableError(
    'refused',
    'Meilisearch hides a task from its own key: the key must be for all indexes ("indexes": ["*"]) (task_not_found)',
  );
}

function codeOf(error: unknown): string {
  return error instanceof MeilisearchApiError ? (error.cause?.code ?? '') : '';
}

/** An error of the client in words for those who run the server. Neither the key nor the request is kept. */
export function unavailable(error: unknown): unknown {
  if (error instanceof SearchUnavailableError) return error;
  if (error instanceof MeilisearchApiError) {
    const code = codeOf(error);
    return new SearchUnavailableError(
      reasonOf(error.response.status, code),
      `Meilisearch answered ${error.response.status}: ${error.message} (${code === '' ? 'no code' : code})`,
    );
  }
  if (error instanceof MeilisearchRequestError) {
    const { cause } = error;
    const reason = cause instanceof MeilisearchRequestTimeOutError ? 'timeout' : 'unreachable';
    const why = cause instanceof MeilisearchRequestTimeOutError ? cause.message : reachability(cause);
    return new SearchUnavailableError(reason, `Meilisearch did not answer: ${why}`);
  }
  if (error instanceof SyntaxError) return new SearchUnavailableError('failed', 'what answered was no Meilisearch');
  return error;
}

function reasonOf(status: number, code: string): UnavailableReason {
  if (status === 401 || status === 403) return 'refused';
  return FULL.has(code) ? 'full' : 'failed';
}

/** `fetch` hides the reason in the cause of its error. */
function reachability(cause: unknown): string {
  const { message, code, cause: inner } = (cause ?? {}) as { message?: string; code?: string; cause?: unknown };
  if (inner !== undefined && inner !== null && inner !== cause && code === undefined) return reachability(inner);
  return [message, code].find((each) => each !== undefined && each !== '') ?? String(cause);
}
