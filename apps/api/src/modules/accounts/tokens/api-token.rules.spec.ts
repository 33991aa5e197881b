import { describe, expect, it } from '@jest/globals';
import { tokenProblems } from './api-token.rules.js';

const GOOD = { name: 'Export', scopes: ['import'] as const, days: 90 };
const codes = (change: object, live = 0): string[] =>
  tokenProblems({ ...GOOD, ...change }, live).map(({ field, code }) => `${field}: ${code}`);

describe('what a new API token must be', () => {
  it('accepts up to a year and up to 20 tokens', () => {
    expect(codes({ days: 366 }, 19)).toEqual([]);
    expect(codes({ days: 1 })).toEqual([]);
  });

  it.each([
    [{ name: '' }, 0, 'name: input.required'],
    [{ name: 'x'.repeat(101) }, 0, 'name: input.tooLong'],
    [{ scopes: [] }, 0, 'scopes: token.scopeNeeded'],
    [{ days: 0 }, 0, 'days: token.days'],
    [{ days: 367 }, 0, 'days: token.days'],
    [{}, 20, 'name: token.tooMany'],
  ])('%j with %d others: %s', (change, live, problem) => {
    expect(codes(change, live)).toEqual([problem]);
  });
});
