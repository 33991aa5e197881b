import { describe, expect, it } from '@jest/globals';
import { readImpacts } from './impacts.js';

const ids = (count: number): { ids: number[] } => ({ ids: Array.from({ length: count }, (_, index) => 100 + index) });

describe('impacts of candidates', () => {
  it('stand in the order of the ids where those are few', () => {
    const wanted = { fr: ids(2), ja: ids(1), en: ids(0) };
    expect(readImpacts('{7,0},{9}', ['fr', 'ja'], wanted)).toEqual([7, 0, 9]);
  });
  it('are told by id where those are many, also of a document without any', () => {
    const wanted = { fr: ids(2), ja: ids(9), en: ids(1) };
    const rows = readImpacts('101 7,,108 3 100 1,100 5', ['fr', 'en', 'ja', 'en'], wanted);
    expect(rows).toEqual([0, 7, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3, 5]);
  });
  it('are none where nothing was found', () => {
    expect(readImpacts('', [], { fr: ids(9), ja: ids(0), en: ids(0) })).toEqual([]);
  });
});
