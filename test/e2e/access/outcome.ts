import type { Visitor } from '../../support/app.js';
import type { Row, Values } from './row.js';

/** What the server made of a call. `broken`: neither done nor refused, so the row proves nothing. */
export interface Outcome {
  kind: 'allowed' | 'refused' | 'broken';
  /** The whole answer, for comparing and for telling. */
  body: string;
}

/** Codes by which access is refused; every other error means that the row's call is wrong. */
const REFUSALS = new Set(['NOT_FOUND', 'UNAUTHENTICATED']);

/** A refusal inside a result union: the owner that the input names isn't the caller's. */
const NOT_YOURS = '"code":"input.notYours"';

const isEmpty = (data: unknown): boolean =>
  data !== null && typeof data === 'object' && Object.values(data).every((value) => value === null);

/** Calls as a visitor and reads from the answer whether it was let in. */
export async function outcomeOf(row: Row, visitor: Visitor, values: Values): Promise<Outcome> {
  const answer = await visitor.send<unknown>(row.call, values);
  const body = JSON.stringify(answer);
  const errors = answer.errors ?? [];
  if (errors.some(({ extensions }) => !REFUSALS.has(extensions.code))) return { kind: 'broken', body };
  if (errors.length > 0 || body.includes(NOT_YOURS)) return { kind: 'refused', body };
  if (row.shows === true) return { kind: body.includes(`"${values.id}"`) ? 'allowed' : 'refused', body };
  if (row.shows) return { kind: row.shows(answer.data, values) ? 'allowed' : 'refused', body };
  return { kind: isEmpty(answer.data) ? 'refused' : 'allowed', body };
}
