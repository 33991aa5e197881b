import { describe, expect, it } from '@jest/globals';
import type { Named } from '../parts/names.js';
import { arrange, foldName, pageOf, parseRegister, registerSearch, sortedBy, type RegisterRow } from './register.js';

const french = (local: string, ja: string | null = null): Named => ({
  country: 'FR',
  name: local,
  names: { local, ja },
});
const japanese = (local: string, kana: string, romaji: string): Named => ({
  country: 'JP',
  name: local,
  names: { local, ja: local, kana, romaji },
});
const row = (left: Named, right: Named, since: number | null): RegisterRow => ({ left, right, since });

const nancy = row(french('Nancy', 'ナンシー'), japanese('金沢市', 'かなざわし', 'Kanazawa-shi'), 1973);
const evian = row(french('Évian-les-Bains'), japanese('出雲市', 'いずもし', 'Izumo-shi'), null);
const pau = row(french('Pau'), japanese('甲府市', 'こうふし', 'Kōfu-shi'), 1975);
const rows = [evian, pau, nancy];
const first = parseRegister(new URLSearchParams());

describe('parseRegister and registerSearch', () => {
  it('go there and back', () => {
    const address = 'q=saint&country=JP&sort=left&dir=desc&page=2';
    expect(registerSearch(parseRegister(new URLSearchParams(address))).toString()).toBe(address);
    expect(registerSearch(first).toString()).toBe('');
  });

  it('forgive nonsense', () => {
    expect(parseRegister(new URLSearchParams('country=DE&sort=size&dir=up&page=-3'))).toEqual(first);
  });
});

describe('sortedBy', () => {
  it('turns the order round at the second press', () => {
    const once = sortedBy({ ...first, page: 3 }, 'left');
    expect([once.sort, once.descending, once.page]).toEqual(['left', false, 1]);
    expect(sortedBy(once, 'left').descending).toBe(true);
    expect(sortedBy(first, 'year').descending).toBe(true);
  });
});

describe('arrange', () => {
  it('puts unknown years last both ways', () => {
    expect(arrange(rows, first, 'fr')).toEqual([nancy, pau, evian]);
    expect(arrange(rows, { ...first, descending: true }, 'fr')).toEqual([pau, nancy, evian]);
  });

  it('orders names as the language does, Japanese ones by their reading', () => {
    expect(arrange(rows, { ...first, sort: 'left' }, 'fr')).toEqual([evian, nancy, pau]);
    expect(arrange(rows, { ...first, sort: 'right' }, 'ja')).toEqual([evian, nancy, pau]);
  });

  it.each(['evian les', 'kofu', '甲府', 'ナンシ', 'なんし', 'かなざわ'])('finds %s', (query) => {
    expect(arrange(rows, { ...first, query }, 'fr')).toHaveLength(1);
  });
});

describe('foldName', () => {
  it('makes spellings meet', () => {
    expect(foldName('Saint-Malo')).toBe(foldName('saint malo'));
    expect(foldName('L’Haÿ')).toBe('lhay');
    expect(foldName('がっこう')).toBe(foldName('ガッコウ'));
  });
});

describe('pageOf', () => {
  it('keeps to the pages there are', () => {
    expect(pageOf([1, 2, 3], 2, 2)).toEqual({ items: [3], page: 2, pages: 2 });
    expect(pageOf([1, 2, 3], 9, 2).page).toBe(2);
    expect(pageOf([], 1, 2)).toEqual({ items: [], page: 1, pages: 1 });
  });
});
