import { describe, expect, it } from '@jest/globals';
import {
  EMPTY_SEARCH,
  filterCount,
  lastPage,
  pageNumbers,
  readSearch,
  searchPath,
  toggle,
  withoutFilters,
  withYear,
  writeSearch,
} from './search-state.js';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('the address of a search', () => {
  it('is read and written without loss', () => {
    const address =
      'q=taxe+de+s%C3%A9jour&theme=governance-policy&sdg=11&sdg=8&country=JP&language=ja&from=2019&to=2024&sort=NEWEST&page=3';
    expect(writeSearch(read(address)).toString()).toBe(address);
  });

  it('says nothing of what is as usual', () => {
    expect(writeSearch(EMPTY_SEARCH).toString()).toBe('');
    expect(writeSearch(read('q=&page=1&from=&to=')).toString()).toBe('');
  });

  it('says a place with its distance, and no distance without a place', () => {
    expect(writeSearch(read('km=25&around=12&sort=NEAREST')).toString()).toBe('around=12&km=25&sort=NEAREST');
    expect(writeSearch(read('around=12')).toString()).toBe('around=12&km=50');
    expect(writeSearch(read('place=+Kyoto+&km=100')).toString()).toBe('place=Kyoto&km=100');
    expect(writeSearch(read('km=100&place=')).toString()).toBe('');
    expect(read('around=12&km=33').km).toBe(50);
    for (const id of ['0', '-1', '1.5', '1e3', 'Kyoto', '1234567890'])
      expect(read(`around=${id}`).around).toBeUndefined();
    expect(read(`place=${'a'.repeat(900)}`).place).toHaveLength(200);
  });

  it('is the same whatever the order of the choices', () => {
    expect(writeSearch(read('sdg=8&sdg=11')).toString()).toBe(writeSearch(read('sdg=11&sdg=8&sdg=8')).toString());
  });

  it('leaves out what cannot be meant', () => {
    const state = read('sdg=18&sdg=x&country=DE&language=FR&theme=%3Cscript%3E&from=12&to=later&sort=BEST&page=-2');
    expect(state).toEqual(EMPTY_SEARCH);
    expect(read('page=1e9').page).toBe(500);
    expect(read('page=1.5').page).toBe(1);
    expect(read(`q=${'a'.repeat(2000)}`).query).toHaveLength(1000);
  });

  it('is built for links', () => {
    expect(searchPath('ja', { query: '宿泊税', selected: { sdg: ['11'] } })).toBe(
      '/ja/search?q=%E5%AE%BF%E6%B3%8A%E7%A8%8E&sdg=11',
    );
    expect(searchPath('fr')).toBe('/fr/search');
  });
});

describe('filters', () => {
  it('come and go, and lead back to the first page', () => {
    const on = toggle(read('q=a&page=4'), 'topic', 'soft-mobility');
    expect(on.page).toBe(1);
    expect(on.selected.topic).toEqual(['soft-mobility']);
    expect(toggle(on, 'topic', 'soft-mobility').selected.topic).toEqual([]);
  });

  it('are counted, the years as one', () => {
    expect(filterCount(read('sdg=1&sdg=2&country=FR&from=2019&to=2020'))).toBe(4);
    expect(filterCount(read('around=12&km=10'))).toBe(1);
    expect(filterCount(withoutFilters(read('q=a&sdg=1&from=2019&around=12')))).toBe(0);
    expect(withoutFilters(read('q=a&sdg=1')).query).toBe('a');
  });
});

describe('pages', () => {
  it('are all named while they are few', () => {
    expect(pageNumbers(1, 1)).toEqual([1]);
    expect(pageNumbers(2, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(pageNumbers(3, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('show gaps of two and more only', () => {
    expect(pageNumbers(10, 20)).toEqual([1, null, 9, 10, 11, null, 20]);
    expect(pageNumbers(20, 20)).toEqual([1, null, 19, 20]);
  });

  it('are at least one and at most what the API serves', () => {
    expect(lastPage(0)).toBe(1);
    expect(lastPage(21)).toBe(2);
    expect(lastPage(1_000_000)).toBe(500);
  });
});

describe('a year as it was typed', () => {
  it.each([
    ['2020', { from: 2020, to: 2024 }],
    ['２０２０', { from: 2020, to: 2024 }],
    ['', { from: undefined, to: 2024 }],
    // The ends change places rather than find nothing.
    ['2030', { from: 2024, to: 2030 }],
  ])('%s', (typed, expected) => {
    expect(withYear({ ...EMPTY_SEARCH, page: 3, to: 2024 }, 'from', typed)).toEqual({ ...EMPTY_SEARCH, ...expected });
  });
  it.each(['20x', '20', '2190', 'vingt'])('%s is none, and changes nothing', (typed) => {
    expect(withYear(EMPTY_SEARCH, 'from', typed)).toBeUndefined();
  });
});
