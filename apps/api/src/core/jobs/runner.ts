import { run, type RunnerOptions } from 'graphile-worker';
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
    // A runner that is ending by itself refuses to be stopped.
    const end = async (): Promise<void> => {
      await runner.stop().catch(() => runner.promise.catch(ignore));
      await pool.end();
    };
    let ended: Promise<void> | undefined;
    return { promise: runner.promise, stop: () => (ended ??= end()) };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
