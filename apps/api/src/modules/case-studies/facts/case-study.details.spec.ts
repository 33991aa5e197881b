import { describe, expect, it } from '@jest/globals';
import { detailChanges, type DetailsContext, type DetailsInput } from './case-study.details.js';
import { detailsProblems } from './case-study.details.rules.js';

const NOW = new Date('2026-11-27T09:00:00Z');

const context = (current: Partial<DetailsContext['current']> = {}): DetailsContext => {
  let count = 0;
  return {
    now: NOW,
    originalLocale: 'fr',
    newId: () => `new-${(count += 1)}`,
    current: { indicators: [], buildingBlocks: [], contact: null, ...current },
  };
};

const problems = (input: DetailsInput) =>
  detailsProblems(input, new Set(['11.4'])).map(({ field, code }) => `${field}: ${code}`);

describe('what can be stored of comparable facts', () => {
  it('takes what is whole, and what is unknown', () => {
    const input: DetailsInput = {
      costs: [
        { kind: 'investment', amount: 0, currency: 'JPY' },
        { kind: 'operation', amount: 12_000.5, currency: 'EUR', year: 2024, certainty: 'actual' },
      ],
      funding: [
        { source: 'État', share: 33.34 },
        { source: 'Région', share: 33.33 },
        { source: 'Ville', share: 33.33 },
      ],
      indicators: [{ name: { fr: 'Nuitées' }, baseline: null, value: -3, date: '2024-06', evidence: 'measured' }],
      buildingBlocks: [{ title: { ja: '条例' } }],
      sdgTargets: ['11.4'],
      place: { latitude: 36.56, longitude: 136.66, precision: 'district' },
      sector: null,
      contact: { mailbox: 'europe@ville.example.fr', person: { name: '佐藤', consents: true } },
    };
    expect(problems(input)).toEqual([]);
  });

  it('names every field that is wrong', () => {
    const bad: DetailsInput = {
      costs: [
        { kind: 'investment', amount: -1, currency: 'EUR', year: 1492 },
        { kind: 'operation', amount: Number.NaN, currency: 'EUR' },
      ],
      funding: [
        { source: ' ', share: 80 },
        { source: 'Région', share: 30 },
        { source: 'Ville', share: 101 },
      ],
      indicators: [{ name: { fr: ' ' }, date: '2024-13-01', value: Number.POSITIVE_INFINITY }],
      buildingBlocks: [{ title: {}, how: { en: 'x'.repeat(2_001) } }],
      sdgTargets: ['99.z'],
      place: { latitude: 91, longitude: -181, precision: 'exact' },
      contact: { mailbox: 'Anne Dupont', person: { name: 'Anne', consents: false } },
    };
    expect(problems(bad)).toEqual([
      'costs.0.amount: input.amount',
      'costs.0.year: input.year',
      'costs.1.amount: input.amount',
      'funding.0.source: input.required',
      'funding.2.share: input.share',
      'funding: input.shares',
      'indicators.0.name: input.required',
      'indicators.0.value: input.number',
      'indicators.0.date: input.isoDate',
      'buildingBlocks.0.title: input.required',
      'buildingBlocks.0.how.en: input.tooLong',
      'sdgTargets: input.unknownCode',
      'place.latitude: input.latitude',
      'place.longitude: input.longitude',
      'contact.mailbox: input.mailbox',
      'contact.person.consents: input.consent',
    ]);
  });

  it('bounds how many entries there are', () => {
    const cost = { kind: 'operation', amount: 1, currency: 'EUR' } as const;
    expect(problems({ costs: Array.from({ length: 21 }, () => cost) })).toEqual(['costs: input.tooMany']);
  });
});

describe('the changes that an input asks for', () => {
  it('leave alone what is left out, and take away what is null', () => {
    expect(detailChanges({}, context())).toEqual({});
    expect(detailChanges({ sector: null, place: null, contact: null, costs: null }, context())).toEqual({
      sector: null,
      place: null,
      contact: null,
    });
  });

  it('keep the id of an entry that the case has, once, and give others a new one', () => {
    const current = {
      indicators: [
        {
          id: 'a',
          name: { fr: 'A' },
          unit: null,
          baseline: null,
          value: null,
          date: null,
          method: {},
          evidence: null,
        },
      ],
    };
    const { indicators } = detailChanges(
      {
        indicators: [
          { id: 'a', name: { fr: ' A\u0000 ' } },
          { id: 'a', name: { fr: 'B' } },
          { id: 'z', name: { en: 'C' } },
        ],
      },
      context(current),
    );
    expect(indicators?.map(({ id, name }) => [id, name])).toEqual([
      ['a', { fr: 'A' }],
      ['new-1', { fr: 'B' }],
      ['new-2', { en: 'C' }],
    ]);
  });

  it('remember when a person agreed, until another is named', () => {
    const earlier = '2025-01-01T00:00:00.000Z';
    const current = { contact: { office: null, mailbox: null, person: { name: 'Anne', consentedAt: earlier } } };
    const save = (name: string) =>
      detailChanges({ contact: { person: { name, consents: true } } }, context(current)).contact?.person;
    expect(save('Anne')).toEqual({ name: 'Anne', consentedAt: earlier });
    expect(save('Paul')).toEqual({ name: 'Paul', consentedAt: NOW.toISOString() });
  });
});
