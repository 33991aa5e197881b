import { describe, expect, it } from '@jest/globals';
import { termKey, termKeys } from './terms.js';

describe('termKeys', () => {
  it('names each term once and passes over what it does not know', () => {
    expect(termKeys([{ term: 'both-seek' }, { term: 'sdgs' }, { term: 'both-seek' }, { term: 'weather' }])).toEqual([
      'term.both-seek',
      'term.sdgs',
    ]);
    expect(termKey('answer')).toBeUndefined();
  });
});
