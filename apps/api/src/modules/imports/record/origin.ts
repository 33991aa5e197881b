import type { CaseRecord } from './case-record.js';

/** What a row is from where its file names a key and no source. */
const UNNAMED_SOURCE = 'import';
const KEY_MAX = 200;
/** A source never holds the colon that parts it from the key. */
const SOURCE = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u;

/** Source and key in one text, as the case keeps it; null where a record has no key; undefined where it can't be one. */
export function originOf({ source, externalId }: Pick<CaseRecord, 'source' | 'externalId'>): string | null | undefined {
  if (!externalId) return null;
  const from = source || UNNAMED_SOURCE;
  return SOURCE.test(from) && externalId.length <= KEY_MAX ? `${from}:${externalId}` : undefined;
}

/** The source and the key of an origin: before and after its first colon. */
export function partsOfOrigin(origin: string): { source: string; externalId: string } {
  const at = origin.indexOf(':');
  return at < 0
    ? { source: UNNAMED_SOURCE, externalId: origin }
    : { source: origin.slice(0, at), externalId: origin.slice(at + 1) };
}
