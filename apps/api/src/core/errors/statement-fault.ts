import { DomainError } from './domain-error.js';

/** PostgreSQL's codes: a statement ended by statement_timeout; U+0000, in a text or in JSON; a value that isn't one. */
const QUERY_CANCELED = '57014';
const UNWRITABLE = new Set(['22021', '22P05']);
const INVALID_TEXT = '22P02';

/**
 * The refusal that a failed statement stands for; null where it is a fault of ours. Texts come from everywhere, and every
 * feature that keeps or compares one would otherwise have to look for what PostgreSQL can't hold: U+0000, and in JSON
 * half of a surrogate pair.
 */
export function refusalOfStatement(error: unknown): DomainError | null {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === QUERY_CANCELED) return new DomainError('TIMEOUT');
  const isHalfPair = code === INVALID_TEXT && /type json/.test(String(message));
  return UNWRITABLE.has(String(code)) || isHalfPair ? new DomainError('TEXT_UNWRITABLE') : null;
}
