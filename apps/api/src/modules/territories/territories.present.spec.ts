import { describe, expect, it } from '@jest/globals';
import { nameIn, noteOf } from './territories.present.js';

describe('nameIn', () => {
  const essonne = { nameLocal: 'Essonne', nameFr: 'Essonne', nameJa: 'エソンヌ県', nameEn: null };

  it('is the name of the reader’s language, else the local one', () => {
    expect([nameIn(essonne, 'fr'), nameIn(essonne, 'ja'), nameIn(essonne, 'en')]).toEqual([
      'Essonne',
      'エソンヌ県',
      'Essonne',
    ]);
  });
});

describe('noteOf', () => {
  it('keeps the source’s wording where it says more than the kind', () => {
    expect(noteOf({ kind: 'cooperation', wording: 'cooperation (cider)', note: 'year not read' })).toBe(
      'cooperation (cider); year not read',
    );
    expect(noteOf({ kind: 'friendship', wording: 'tourism friendship', note: null })).toBe('tourism friendship');
    expect(noteOf({ kind: 'sister', wording: 'sister', note: 'signed 2008-10' })).toBe('signed 2008-10');
    expect(noteOf({ kind: 'sister', wording: 'sister', note: null })).toBeNull();
  });
});
