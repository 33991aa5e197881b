import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';
import type { Env } from '../../apps/api/src/config/env.js';

/** A worker in a process of its own, as it runs in production, on the database and files of a test. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  static start({ DATABASE_URL, FILES_DIR }: Env): WorkerProcess {
    const main = path.join(projectDir, 'dist/apps/api/src/main.js');
    const env = { PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL, FILES_DIR };
    return new WorkerProcess(spawn(process.execPath, [main, 'worker'], { env, stdio: 'ignore' }));
  }

  /** Ends it without a word, as a crash or a lack of memory does. */
  async kill(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
