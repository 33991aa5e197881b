import { describe, expect, it } from '@jest/globals';
import { differencesFrom, differingFields, valueText } from './case-study.difference.js';

describe('the fields that differ', () => {
  const contact = { office: 'Kankō-ka', email: 'kanko@city.example', phone: null, person: null };
  const stored = { person: null, email: 'kanko@city.example', phone: null, office: 'Kankō-ka' };

  it('are none where only the order of keys is another, as the database keeps them', () => {
    const [one, other] = [contact, stored].map((value) => ({ facts: { contact: value, links: [value] }, texts: {} }));
    if (!one || !other) throw new Error('There are two');
    expect(differingFields(one, other)).toEqual([]);
    expect(differencesFrom(one, other)).toEqual([]);
  });
  it('are those whose values differ', () => {
    const other = { facts: { contact: { ...stored, office: 'Kikaku-ka' } }, texts: {} };
    expect(differingFields({ facts: { contact }, texts: {} }, other)).toEqual([{ field: 'contact', locale: null }]);
  });
});

describe('a value as text', () => {
  it('is in the order in which it is stored, and its languages in that of the house', () => {
    expect(valueText({ label: { ja: '港', fr: 'Le port' }, url: 'https://example.org' })).toBe(
      'https://example.org Le port 港',
    );
  });
});
