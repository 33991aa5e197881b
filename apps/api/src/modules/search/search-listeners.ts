import { Injectable, Logger } from '@nestjs/common';
import type { RecognisedConcept } from '#search';
import type { Viewer } from '../../core/auth/index.js';

/** Hears which concepts a signed-in person's search named; never the query itself. */
export type SearchListener = (viewer: Viewer, concepts: readonly string[]) => Promise<void>;

/** Features that learn from searches. A search never waits for them and never fails because of them. */
@Injectable()
export class SearchListeners {
  private readonly logger = new Logger('SearchListeners');
  private readonly listeners: SearchListener[] = [];

  /** The feature that listens calls it in onModuleInit. */
  register(listener: SearchListener): void {
    this.listeners.push(listener);
  }

  tell(viewer: Viewer, recognised: readonly Pick<RecognisedConcept, 'code'>[]): void {
    const concepts = recognised.map(({ code }) => code);
    for (const listener of this.listeners)
      listener(viewer, concepts).catch((error: unknown) =>
        this.logger.warn(`A search was not heard: ${String(error)}`),
      );
  }
}
