import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.js';

/**
 * A batched reader: all keys that one request asks for in the same tick are read by one call.
 * @param read gives a map from the key (as a string) to its value; keys that are left out get `absent`
 */
export class Batch<Key extends string | number, Value> {
  constructor(
    private readonly read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
    private readonly absent: () => Value,
  ) {}

  load(context: RequestContext, key: Key): Promise<Value> {
    return this.loader(context).load(key);
  }

  loadMany(context: RequestContext, keys: readonly Key[]): Promise<Value[]> {
    const loader = this.loader(context);
    return Promise.all(keys.map((key) => loader.load(key)));
  }

  private loader(context: RequestContext): DataLoader<Key, Value, string> {
    return context.loaders.get(this, () => {
      const batch = async (keys: readonly Key[]) => {
        const found = await this.read(keys);
        return keys.map((key) => found.get(key) ?? this.absent());
      };
      return new DataLoader<Key, Value, string>(batch, { cacheKeyFn: String, maxBatchSize: 1_000 });
    });
  }
}
