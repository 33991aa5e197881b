import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { hasContactDetails } from '../contact-details.js';
import { DECLINE_REASONS } from '../introduction.model.js';
import { honorificOf } from './letter.ja.js';
import type { LetterFacts, LetterSubject } from './letter.facts.js';
import { DECLINES, LETTERS } from './letters.js';
import { seasonOf } from './season.ja.js';

const TOURS = {
  name: 'Tours',
  country: 'FR',
  countryName: 'France',
  nationalTerm: 'commune',
  tier: 'municipality',
  population: 138_588,
};
const KANAZAWA = { ...TOURS, name: '金沢市', country: 'JP', countryName: '日本', nationalTerm: '市', population: null };
const SUBJECTS: readonly LetterSubject[] = [
  { kind: 'topic', label: 'Tourisme' },
  { kind: 'case', title: 'Taxe de séjour', theirs: true },
  { kind: 'case', title: 'Taxe de séjour', theirs: false },
  { kind: 'twinning', since: 1973 },
  { kind: 'twinning', since: null },
];
const facts = (subject: LetterSubject): LetterFacts => ({
  proposer: TOURS,
  recipient: KANAZAWA,
  subject,
  signatory: 'Camille Durand',
  month: 11,
});

describe('letters of introduction', () => {
  it.each(LOCALES)('name both sides, the subject and who signs: %s', (locale) => {
    for (const subject of SUBJECTS) {
      const letter = LETTERS[locale](facts(subject));
      for (const word of ['Tours', '金沢市', 'Camille Durand']) expect(letter).toContain(word);
      if (subject.kind === 'topic') expect(letter).toContain(subject.label);
      if (subject.kind === 'case') expect(letter).toContain(subject.title);
      expect(letter).not.toMatch(/undefined|null|NaN|!|！/);
      expect(hasContactDetails(letter)).toBe(false);
    }
  });

  it('in Japanese begin with 御中, 拝啓 and the season, and end with 敬具 and the sender', () => {
    const paragraphs = LETTERS.ja(facts({ kind: 'topic', label: '観光' })).split('\n\n');
    expect(paragraphs[0]).toBe('金沢市\u3000御中');
    expect(paragraphs[1]).toMatch(/^拝啓\u3000晩秋の候、貴市におかれましては/);
    expect(paragraphs.at(-2)).toBe('敬具');
    expect(paragraphs.at(-1)).toBe('Tours\nCamille Durand');
  });

  it('greet each month of the year in its own words', () => {
    const seasons = Array.from({ length: 12 }, (_, month) => seasonOf(month + 1));
    expect(new Set(seasons).size).toBe(12);
    expect(seasons.every((season) => season.endsWith('の候'))).toBe(true);
    expect(() => seasonOf(13)).toThrow();
  });

  it.each([
    ['市', '貴市'],
    ['町', '貴町'],
    ['県', '貴県'],
    ['特別区', '貴区'],
    ['commune', '貴市'],
    ['métropole', '貴団体'],
  ])('call a %s %s', (nationalTerm, word) => {
    expect(honorificOf({ nationalTerm })).toBe(word);
  });

  it('in French open and close as administrative letters do', () => {
    const letter = LETTERS.fr(facts({ kind: 'topic', label: 'Tourisme' }));
    expect(letter).toMatch(/^Madame, Monsieur,/);
    expect(letter).toContain(
      'Nous vous prions d’agréer, Madame, Monsieur, l’expression de notre considération distinguée.',
    );
    expect(letter).toContain('«\u202fTourisme\u202f»');
  });

  it.each(LOCALES)('decline politely, with or without a reason: %s', (locale) => {
    const parties = { proposer: TOURS, recipient: KANAZAWA };
    const letters = [null, ...DECLINE_REASONS].map((reason) => DECLINES[locale]({ ...parties, reason }));
    expect(new Set(letters).size).toBe(letters.length);
    for (const letter of letters) {
      expect(letter).toMatch(/thank|remerci|ありがとう/);
      expect(letter).toMatch(/wishes|vœux|ご発展/);
      expect(letter).not.toMatch(/!|！|undefined/);
    }
  });
});
