import { describe, expect, it } from '@jest/globals';
import { isJapanese, nameRuns, typographic } from './names.js';

const kanazawa = {
  local: '金沢市',
  ja: '金沢市',
  fr: 'Kanazawa',
  en: 'Kanazawa',
  kana: 'かなざわし',
  romaji: 'Kanazawa-shi',
};
const cannes = { local: 'Cannes', ja: 'カンヌ', fr: 'Cannes', en: 'Cannes', kana: null, romaji: null };

describe('nameRuns', () => {
  it('gives a Japanese name its kanji and kana on a French page', () => {
    expect(nameRuns({ country: 'JP', name: 'Kanazawa', names: kanazawa }, 'fr')).toEqual({
      main: { text: 'Kanazawa', lang: undefined },
      other: { text: '金沢市', lang: 'ja' },
      kana: 'かなざわし',
    });
  });

  it('gives a Japanese name its Latin letters on a Japanese page', () => {
    expect(nameRuns({ country: 'JP', name: '金沢市', names: kanazawa }, 'ja')).toEqual({
      main: { text: '金沢市', lang: undefined },
      other: { text: 'Kanazawa-shi', lang: 'ja-Latn' },
      kana: 'かなざわし',
    });
  });

  it('marks a French name as French wherever the page is not', () => {
    expect(nameRuns({ country: 'FR', name: 'Cannes', names: cannes }, 'en').main).toEqual({
      text: 'Cannes',
      lang: 'fr',
    });
    expect(nameRuns({ country: 'FR', name: 'カンヌ', names: cannes }, 'ja')).toEqual({
      main: { text: 'カンヌ', lang: undefined },
      other: { text: 'Cannes', lang: 'fr' },
      kana: null,
    });
  });

  it('says a name once where no other script is known', () => {
    const village = { local: 'Cernay', ja: null, fr: null, en: null, kana: null, romaji: null };
    expect(nameRuns({ country: 'FR', name: 'Cernay', names: village }, 'ja')).toEqual({
      main: { text: 'Cernay', lang: 'fr' },
      other: null,
      kana: null,
    });
  });
});

describe('typographic', () => {
  it('prints the apostrophe of official lists as French does', () => {
    expect(typographic("Val-d'Oise")).toBe('Val-d’Oise');
  });
});

describe('isJapanese', () => {
  it('knows kanji, kana and neither', () => {
    expect([isJapanese('金沢'), isJapanese('さっぽろ'), isJapanese('カンヌ'), isJapanese('Évian')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
