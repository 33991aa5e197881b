import type { Worker } from '../../apps/api/src/core/jobs/index.js';

/** A restart of the database takes a moment. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** As whoever runs the program would: a database that is away is tried again. */
export async function startAgain(worker: Worker): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await worker.start();
    } catch (error) {
      if (attempt === 40) throw error;
      await pause();
    }
  }
}
