import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { checkProof, Programme, ProgrammeProblem } from '#matching';
import { projectDir } from '../../../core/http/index.js';

/** Threads run what was built, also when the caller's own sources are read by a test. */
const THREAD = path.join(projectDir, 'dist/apps/api/src/modules/programme/compute/programme.thread.js');

interface Made {
  readonly programme: Programme;
  readonly checked: ReturnType<typeof checkProof>;
}

/** Makes a programme beside the event loop. @throws where the solver failed, or where its proof doesn't hold */
export function makeApart(problem: ProgrammeProblem): Promise<Programme> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: problem });
    thread.once('message', ({ programme, checked }: Made) => {
      if (Object.values(checked).every(Boolean)) resolve(programme);
      else reject(new Error(`The proof of a programme does not hold: ${JSON.stringify(checked)}`));
    });
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread of a programme ended with ${code}`)));
  });
}
