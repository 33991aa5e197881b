import { describe, expect, it } from '@jest/globals';
import type { SearchPlaceQuery } from '../../generated/graphql.js';
import { asksPlace, placeVariables, settle } from './around.js';
import { variablesOf } from './search-query.js';
import { readSearch } from './search-state.js';

type Place = NonNullable<SearchPlaceQuery['collectivity']>;

const read = (query: string) => readSearch(new URLSearchParams(query));
const place = (id: string, name: string, coordinates: Place['coordinates'] = { latitude: 1, longitude: 2 }): Place => ({
  id,
  name,
  country: 'FR',
  tierLabel: 'commune',
  population: null,
  parent: null,
  names: { local: name, fr: name, ja: null, en: null, kana: null, romaji: null },
  coordinates,
});
const named = (total: number, ...items: Place[]): SearchPlaceQuery => ({ collectivities: { total, items } });

describe('what is asked about a place', () => {
  it('is nothing, a choice, or a name, which counts first', () => {
    expect([asksPlace(read('km=10')), asksPlace(read('around=3')), asksPlace(read('place=Dole'))]).toEqual([
      false,
      true,
      true,
    ]);
    expect(placeVariables(read('around=3'), 'ja')).toMatchObject({ id: '3', chosen: true, named: false, locale: 'JA' });
    expect(placeVariables(read('around=3&place=Dole'), 'fr')).toMatchObject({
      name: 'Dole',
      chosen: false,
      named: true,
    });
  });
});

describe('the place of a search', () => {
  it('is the one chosen, and where it is goes to the API', () => {
    const settled = settle(read('q=a&around=3&km=25&sort=NEAREST'), { collectivity: place('3', 'Dole') });
    expect(settled).toMatchObject({ trouble: undefined, orderLost: false, state: { around: '3', sort: 'NEAREST' } });
    expect(variablesOf(settled, 'fr')).toMatchObject({
      sort: 'NEAREST',
      filter: { near: { latitude: 1, longitude: 2, km: 25 } },
    });
  });

  it.each([
    ['the only one found', 'dol', named(1, place('3', 'Dole'))],
    [
      'the only one of exactly that name',
      'saint etienne',
      named(9, place('2', 'Saint-Étienne-au-Mont'), place('3', 'Saint-Étienne')),
    ],
    ['in other letters', 'ＤＯＬＥ', named(2, place('3', 'Dole'), place('4', 'Dolembreux'))],
  ])('is, of a name as it was typed, %s', (_, typed, answer) => {
    const { state, trouble } = settle(read(`around=77&place=${encodeURIComponent(typed)}`), answer);
    expect([state.around, state.place, trouble]).toEqual(['3', '', undefined]);
  });

  const dole = place('3', 'Dole');
  it.each([
    ['none is called so', 'place=Nulle', named(0), { kind: 'none', name: 'Nulle' }],
    ['two are', 'place=dole', named(2, dole, place('4', 'Dole')), { kind: 'several', name: 'dole' }],
    ['many begin so', 'place=Do', named(40, dole, place('4', 'Dombes')), { kind: 'several', name: 'Do' }],
    ['nobody knows where it is', 'around=3', { collectivity: place('3', 'Dole', null) }, { kind: 'nowhere' }],
    ['there is no such id', 'around=3', { collectivity: null }, { kind: 'unknown' }],
    ['the API did not answer', 'place=Dole', undefined, { kind: 'unknown' }],
  ])('is none where %s: the search says so and goes on without', (_, address, answer, trouble) => {
    const settled = settle(read(`${address}&sort=NEAREST`), answer);
    expect(settled).toMatchObject({ trouble, orderLost: true, centre: undefined });
    expect(settled.state).toMatchObject({ around: undefined, place: '', sort: undefined });
    expect(variablesOf(settled, 'fr').filter?.near).toBeUndefined();
  });
});
