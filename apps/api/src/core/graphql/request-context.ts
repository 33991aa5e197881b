import type DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '#shared';
import type { Viewer } from '../auth/viewer.js';

/** What every resolver of one request shares. */
export interface RequestContext {
  request: FastifyRequest;
  reply: FastifyReply;
  viewer: Viewer | null;
  /** Language of messages: Accept-Language, then the viewer's own. */
  locale: Locale;
  loaders: Loaders;
}

/** Behind `@Permit` there is always a viewer. */
export type SignedInContext = RequestContext & { viewer: Viewer };

/**
 * Batching loaders of one request, made when first asked for. A feature names its loader by the
 * function that reads a batch, so that core need not know features.
 */
export class Loaders {
  private readonly made = new Map<unknown, unknown>();

  /** The request's loader of `owner`; `make` runs once. `owner` is any object that stands for the batch function. */
  get<Key, Value>(owner: object, make: () => DataLoader<Key, Value, string>): DataLoader<Key, Value, string> {
    let loader = this.made.get(owner) as DataLoader<Key, Value, string> | undefined;
    if (!loader) {
      loader = make();
      this.made.set(owner, loader);
    }
    return loader;
  }
}
