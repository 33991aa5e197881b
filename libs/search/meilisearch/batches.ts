/** Documents in one request. */
export const BATCH = 500;

/**
 * Bytes of JSON in one request. Meilisearch refuses more than 100 MB (`http-payload-size-limit`), and 500 long cases in
 * three languages with their stems would be more; far below it, so that a request is sent well within its time.
 */
export const BATCH_BYTES = 16 * 1024 * 1024;

/** Documents in their order, in parts that each fit into one request. One that is larger than that goes alone. */
export function* batches<T>(documents: readonly T[], most = BATCH, mostBytes = BATCH_BYTES): Generator<T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for (const document of documents) {
    const size = Buffer.byteLength(JSON.stringify(document)) + 1;
    if (batch.length > 0 && (batch.length >= most || bytes + size > mostBytes)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(document);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
