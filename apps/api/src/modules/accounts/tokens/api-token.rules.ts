import { type Scope, TOKEN_LIMITS } from '#shared';
import type { Problem } from '../../../core/errors/index.js';

export interface NewToken {
  name: string;
  scopes: readonly Scope[];
  days: number;
}

/** Why a token can't be made; empty where it can. The name is expected trimmed. */
export function tokenProblems({ name, scopes, days }: NewToken, liveTokens: number): Problem[] {
  const problems: Problem[] = [];
  const { name: longest, days: most, perPerson } = TOKEN_LIMITS;
  if (name === '') problems.push({ field: 'name', code: 'input.required' });
  const lengths = { length: name.length, max: longest };
  if (name.length > longest) problems.push({ field: 'name', code: 'input.tooLong', values: lengths });
  if (scopes.length === 0) problems.push({ field: 'scopes', code: 'token.scopeNeeded' });
  if (days < 1 || days > most) problems.push({ field: 'days', code: 'token.days', values: { max: most } });
  if (liveTokens >= perPerson) problems.push({ field: 'name', code: 'token.tooMany', values: { max: perPerson } });
  return problems;
}
