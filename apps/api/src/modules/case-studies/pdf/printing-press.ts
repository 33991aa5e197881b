import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { projectDir } from '../../../core/http/project-dir.js';
import type { PrintOrder } from './case-pdf.js';

/** Longest that one document may take, and most that it may need: far above a case of 30,000 characters and ten photos. */
const LIMITS = { milliseconds: 60_000, megabytes: 512 } as const;

const PROGRAM = path.join(projectDir, 'dist/apps/api/src/modules/case-studies/pdf/case-pdf.worker.js');

/** There are too many documents waiting. */
export class PressBusy extends Error {}

/**
 * Prints documents one at a time, each in a thread of its own: setting a long case takes seconds, in which the server goes
 * on answering, and a document that takes too long or too much ends without harm to anything else.
 */
@Injectable()
export class PrintingPress {
  /** Documents that may be under way: the one being printed, and those that wait for their turn. */
  protected readonly most: number = 8;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** @throws PressBusy where too many wait already */
  async print(order: PrintOrder): Promise<Buffer> {
    if (this.waiting >= this.most) throw new PressBusy();
    this.waiting += 1;
    const turn = this.last.then(() => inThread(order));
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }
}

function inThread(order: PrintOrder): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(PROGRAM, {
      workerData: order,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes },
    });
    // A server that ends doesn't wait for what nobody will read.
    thread.unref();
    const timer = setTimeout(() => {
      reject(new Error('The document took too long'));
      void thread.terminate();
    }, LIMITS.milliseconds);
    thread.once('message', (pdf: Uint8Array) => resolve(Buffer.from(pdf)));
    thread.once('error', reject);
    thread.once('exit', (code) => {
      clearTimeout(timer);
      if (code !== 0) reject(new Error(`The printing thread ended with code ${code}`));
    });
  });
}
