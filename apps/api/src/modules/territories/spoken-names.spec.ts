import { describe, expect, it } from '@jest/globals';
import { spokenNames } from './spoken-names.js';

const none = { nameFr: null, nameJa: null, nameEn: null, nameKana: null, nameRomaji: null };

describe('names in passing', () => {
  it('leave the kind away and read the kana', () => {
    const { shown, hidden } = spokenNames({
      ...none,
      nameLocal: '甲府市',
      nameKana: 'こうふし',
      nameRomaji: 'Kofu-shi',
    });
    expect(shown.ja).toEqual(['甲府市', '甲府']);
    expect(shown.fr[0]).toBe('Kofu');
    expect([...hidden.fr, ...hidden.ja].sort()).toEqual(['Kofu-shi', 'koufu', 'こうふ', 'こうふし'].sort());
  });
  it('leave what an intermunicipality is away', () => {
    const { shown } = spokenNames({
      ...none,
      nameLocal: 'Communauté urbaine de Dunkerque',
      nameJa: 'ダンケルク都市共同体',
    });
    expect(shown.fr).toEqual(['Dunkerque', 'Communauté urbaine de Dunkerque']);
    expect(shown.ja).toEqual(['ダンケルク都市共同体', 'ダンケルク']);
  });
  it('have no reading or name of too few letters', () => {
    expect(spokenNames({ ...none, nameLocal: '津市', nameKana: 'つし', nameRomaji: 'Tsu-shi' })).toEqual({
      shown: { fr: ['Tsu'], ja: ['津市'], en: ['Tsu'] },
      hidden: { fr: ['tsushi', 'Tsu-shi'], ja: [], en: [] },
    });
    expect(spokenNames({ ...none, nameLocal: 'Y' }).shown).toEqual({ fr: [], ja: [], en: [] });
  });
});
