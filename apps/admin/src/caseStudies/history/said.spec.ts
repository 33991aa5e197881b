import { describe, expect, it } from '@jest/globals';
import { translator } from '../../i18n/messages.js';
import { factInWords, inWords, isListed } from './said.js';

const t = translator('en');
const topics = new Map([
  ['crafts', 'Crafts'],
  ['soft-mobility', 'Soft mobility'],
  ['heritage', 'Heritage'],
]);

describe('a comparison in words', () => {
  it('says codes by their names, each entry as a whole, however the server split the words', () => {
    const parts = [
      { kind: 'SAME', text: 'crafts\n' },
      { kind: 'REMOVED', text: 'soft' },
      { kind: 'ADDED', text: 'heritage' },
      { kind: 'REMOVED', text: '-mobility' },
    ] as const;
    expect(inWords({ field: 'topics', locale: null, parts: [...parts] }, t, { topics })).toEqual([
      { kind: 'SAME', text: 'Crafts' },
      { kind: 'REMOVED', text: 'Soft mobility' },
      { kind: 'ADDED', text: 'Heritage' },
    ]);
  });

  it('says the words of short lists, and of structured facts what a person reads', () => {
    const one = (field: string, text: string) =>
      inWords({ field, locale: null, parts: [{ kind: 'ADDED', text }] }, t, {}).map((part) => part.text);
    expect(one('licence', 'cc-by-4.0')).toEqual(['Creative Commons Attribution 4.0']);
    expect(one('supportOffered', 'visits')).toEqual(['Receives visits']);
    expect(one('ongoing', 'true')).toEqual(['Still going on']);
    expect(one('costs', 'investment 500000 EUR 2021 actual')).toEqual(['Investment, once 500000 EUR 2021 Actual']);
    expect(one('indicators', 'measured nights 12 measured')).toEqual(['measured nights 12 Measured by a known method']);
    expect(one('photos', `${'a'.repeat(26)} true Ville de Tours`)).toEqual(['Ville de Tours']);
    expect(one('topics', 'gone')).toEqual(['gone']);
  });

  it('leaves texts as they are marked', () => {
    const parts = [{ kind: 'SAME' as const, text: 'depth' }];
    expect(inWords({ field: 'title', locale: 'FR', parts }, t, {})).toBe(parts);
    expect(isListed({ field: 'title', locale: 'FR', parts })).toBe(false);
    expect(isListed({ field: 'sdgs', locale: null, parts })).toBe(true);
  });

  it('says a fact of the form, for whoever has to choose between two', () => {
    expect(factInWords('topics', ['crafts', 'gone'], t, { topics })).toBe('Crafts\ngone');
    expect(factInWords('ongoing', false, t, {})).toBe('Ended');
    expect(factInWords('partners', [{ id: '7', name: 'Nancy', country: 'FR' }], t, {})).toBe('Nancy');
    expect(
      factInWords('costs', [{ kind: 'OPERATION', amount: '1 000', currency: 'EUR', year: '', certainty: '' }], t, {}),
    ).toBe('Operation, each year 1 000 EUR');
    expect(factInWords('sector', '', t, {})).toBe('');
  });
});
