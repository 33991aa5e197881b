import type { Problem } from '../../core/errors/index.js';

const LONGEST = 120;

/** Signs of more than one line, and of markup: names stand in mails to other people, which say no more than we say. */
const REFUSED = /[\p{Cc}\p{Zl}\p{Zp}<>]/u;

/** What is wrong with a person's name, wherever it is given: needed, of one line, not endless. */
export function nameProblems(name: string): Problem[] {
  const { length } = [...name.trim()];
  if (length === 0) return [{ field: 'name', code: 'input.required' }];
  if (length > LONGEST) return [{ field: 'name', code: 'input.tooLong', values: { length, max: LONGEST } }];
  return REFUSED.test(name) ? [{ field: 'name', code: 'name.characters' }] : [];
}
