import { run, type Runner, type RunnerOptions } from 'graphile-worker';
import pg from 'pg';

/** A runner of graphile-worker, and its end. */
export interface OwnRunner {
  /** Settles when it has ended, by itself or because it was told to. */
  promise: Promise<void>;
  /** Running jobs end first; then its connections do. */
  stop: () => Promise<void>;
}

/** A connection that breaks while nobody uses it is replaced when it is needed; without a listener it ends the process. */
const ignore = (): void => {};

/**
 * When a runner has taken its last job. Where it gave up since it couldn't write down how a job ended, it may wait for
 * that for ever (graphile-worker 0.18, in `terminate`), and its own promise never settles though it does nothing more.
 */
function shutDown({ events }: Runner): Promise<void> {
  return new Promise((resolve) => {
    events.once('pool:gracefulShutdown:complete', () => resolve());
    events.once('pool:forcefulShutdown:complete', () => resolve());
  });
}

/**
 * Starts a runner on a pool of its own. Left to make one, graphile-worker 0.18 takes its listeners off the pool
 * when it ends and does not wait for its connections: a database that is stopped right after ends the process.
 */
export async function startRunner(
  connectionString: string,
  connections: number,
  options: Omit<RunnerOptions, 'connectionString' | 'maxPoolSize' | 'pgPool'>,
): Promise<OwnRunner> {
  const pool = new pg.Pool({ connectionString, max: connections });
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  try {
    const runner = await run({ ...options, pgPool: pool });
    const promise = Promise.race([runner.promise, shutDown(runner)]);
    // A runner that is ending by itself refuses to be stopped.
    const end = async (): Promise<void> => {
      await runner.stop().catch(() => promise.catch(ignore));
      await pool.end();
    };
    let ended: Promise<void> | undefined;
    return { promise, stop: () => (ended ??= end()) };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
