import { describe, expect, it } from '@jest/globals';
import { changesOf } from './audit.view.js';

describe('what an event changed', () => {
  it('is the fields that differ, before and after', () => {
    expect(
      changesOf({ before: { role: 'contributor', since: 2020 }, after: { role: 'manager', since: 2020 } }),
    ).toEqual([{ field: 'role', before: 'contributor', after: 'manager' }]);
    expect(changesOf({ before: { topics: ['a', 'b'] }, after: {} })).toEqual([
      { field: 'topics', before: 'a, b', after: null },
    ]);
  });
  it('is whatever else the event tells', () => {
    expect(changesOf({ locales: ['fr', 'ja'], revision: 2, from: 'draft' })).toEqual([
      { field: 'locales', before: null, after: 'fr, ja' },
      { field: 'revision', before: null, after: '2' },
      { field: 'from', before: null, after: 'draft' },
    ]);
    expect(changesOf({ before: 'draft', after: 'published' }).map(({ field }) => field)).toEqual(['before', 'after']);
  });
  it('is cut where it is long', () => {
    expect(changesOf({ text: 'x'.repeat(2_000) })[0]?.after).toHaveLength(501);
  });
});
