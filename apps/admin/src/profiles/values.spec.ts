import { describe, expect, it } from '@jest/globals';
import { interestInputs, interestValues, newInterest, profileInput, profileValue } from './values.js';

const NONE = { fr: null, ja: null, en: null };

describe('the form of a profile', () => {
  it('gives back what the server gave, unknown staying unknown', () => {
    const profile = {
      capacity: null,
      languages: ['JA' as const, 'EN' as const],
      hasInterpreter: null,
      geographies: ['coast'],
      contactMailbox: null,
      presentation: { ja: '城下町です。', fr: null, en: null },
      strengths: NONE,
    };
    expect(profileInput(profileValue(profile))).toEqual({
      ...profile,
      contactMailbox: '',
      presentation: { fr: '', ja: '城下町です。', en: '' },
      strengths: { fr: '', ja: '', en: '' },
    });
    const said = profileValue({ ...profile, capacity: 0, hasInterpreter: false });
    expect(profileInput(said)).toMatchObject({ capacity: 0, hasInterpreter: false });
  });

  it('keeps the order of interests and sends a row without a topic as it is', () => {
    const given = [
      {
        topic: { code: 'b' },
        stance: 'SEEKS' as const,
        intent: 'LEARN' as const,
        weight: 3,
        note: { ...NONE, fr: 'Vélo' },
      },
      { topic: { code: 'a' }, stance: 'OFFERS' as const, intent: null, weight: 1, note: NONE },
    ];
    const values = [...interestValues(given), newInterest('new-1', 'SEEKS', null)];
    expect(new Set(values.map(({ key }) => key)).size).toBe(3);
    expect(interestInputs(values).map(({ topic, weight }) => [topic, weight])).toEqual([
      ['b', 3],
      ['a', 1],
      ['', 2],
    ]);
  });
});
