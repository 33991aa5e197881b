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
  const remarks = { fr: 'Signé par l’ancienne commune.', ja: '旧町が締結。', en: 'Signed by the former town.' };

  it('is in the reader’s language as long as the reference file tells it', () => {
    expect(noteOf({ note: null, remarks }, 'ja')).toBe('旧町が締結。');
    expect(noteOf({ note: null, remarks: null }, 'fr')).toBeNull();
  });
  it('is what the two sides say once they have confirmed the tie', () => {
    expect(noteOf({ note: '水の技術者の交流', remarks: null }, 'fr')).toBe('水の技術者の交流');
  });
});
