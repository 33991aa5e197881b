import { describe, expect, it } from '@jest/globals';
import type { ConceptFacts, ConceptRecord, TermValue } from './concept.model.js';
import { CONCEPT_LIMITS, cleanConcept, conceptProblems, type KnownWorld } from './concept.rules.js';
import { tagsTouched } from './concept.tasks.js';

const term = (locale: TermValue['locale'], text: string, kind: TermValue['kind'] = 'preferred'): TermValue => ({
  locale,
  text,
  kind,
});
const named = (name: string, ...more: TermValue[]) => [term('fr', name), term('ja', name), term('en', name), ...more];
const facts = (more: Partial<ConceptFacts> = {}): ConceptFacts => ({
  topicCode: null,
  sdgNumber: null,
  broader: [],
  terms: named('déchets'),
  ...more,
});
const record = (code: string, more: Partial<ConceptFacts> = {}): ConceptRecord => ({
  ...facts({ terms: named(code) }),
  code,
  version: 1,
  updatedAt: new Date(0),
  editedAt: null,
  editedBy: null,
  ...more,
});
const world = (...records: ConceptRecord[]): KnownWorld => ({
  concepts: new Map(records.map((one) => [one.code, one])),
  topics: new Set(['soft-mobility']),
  sdgs: new Set([11]),
});
const problems = (more: Partial<ConceptFacts>, known = world(), code = 'waste', isNew = false) =>
  conceptProblems(code, isNew, cleanConcept(facts(more)), known);

describe('cleanConcept', () => {
  it('writes terms on one line, leaves empty ones out and puts the preferred first', () => {
    const terms = [
      term('ja', ' ごみ\n問題 ', 'hidden'),
      term('fr', ' ', 'hidden'),
      term('ja', 'ごみ'),
      term('fr', 'a'),
    ];
    expect(cleanConcept(facts({ terms, topicCode: '', broader: ['a', 'a'] }))).toEqual({
      topicCode: null,
      sdgNumber: null,
      broader: ['a'],
      terms: [term('fr', 'a'), term('ja', 'ごみ'), term('ja', 'ごみ 問題', 'hidden')],
    });
  });
});

describe('the apostrophe that keyboards have', () => {
  it('is printed as ’ in French and English', () => {
    const terms = [term('fr', "prix de l'eau"), term('ja', "'水"), term('en', "farmers' market", 'hidden')];
    expect(cleanConcept(facts({ terms })).terms.map(({ text }) => text)).toEqual([
      'prix de l’eau',
      "'水",
      'farmers’ market',
    ]);
  });
});

describe('conceptProblems', () => {
  it('finds nothing wrong with a whole concept', () => {
    expect(problems({ topicCode: 'soft-mobility', sdgNumber: 11, broader: ['top'] }, world(record('top')))).toEqual([]);
  });

  it('wants one preferred term in each language', () => {
    const two = named('a', term('fr', 'b')).filter(({ locale }) => locale !== 'ja');
    expect(problems({ terms: two }).map(({ field, code }) => [field, code])).toEqual([
      ['terms.fr.preferred', 'concept.onePreferred'],
      ['terms.ja.preferred', 'concept.preferredNeeded'],
    ]);
  });

  it.each([
    ['DÉCHETS', 'fr'],
    ['ｶﾞｽ', 'ja'],
    ['l’eau  douce', 'fr'],
  ] as const)('gives a text to one concept of a language, whatever its width and case: %s', (text, locale) => {
    const known = world(
      record('other', { terms: [term('fr', 'déchets'), term('fr', "l'eau douce"), term('ja', 'ガス')] }),
    );
    const terms = named('neuf', term(locale, text, 'hidden'));
    expect(problems({ terms }, known)).toEqual([
      {
        field: `terms.${locale}.hidden`,
        code: 'concept.termTaken',
        values: { value: cleaned(text), concept: 'other' },
      },
    ]);
  });

  it('lets another language use the same text, and keeps the concept’s own', () => {
    const known = world(record('waste', { terms: named('déchets') }), record('other', { terms: [term('en', 'ごみ')] }));
    expect(problems({ terms: named('déchets', term('ja', 'ごみ', 'hidden')) }, known)).toEqual([]);
  });

  it('refuses a text given twice, one without a word, one too long and too many', () => {
    const many = Array.from({ length: CONCEPT_LIMITS.termsPerLocale }, (_, n) => term('en', `n${n}`, 'hidden'));
    const terms = named(
      'a',
      term('fr', 'A', 'hidden'),
      term('ja', '！？', 'hidden'),
      term('ja', '長'.repeat(121), 'alternative'),
      ...many,
    );
    expect(problems({ terms }).map(({ field, code }) => [field, code])).toEqual([
      ['terms.en.alternative', 'concept.tooManyTerms'],
      ['terms.ja.alternative', 'concept.termTooLong'],
      ['terms.ja.hidden', 'concept.termNoWord'],
      ['terms.fr.hidden', 'concept.termTwice'],
    ]);
  });

  it('refuses to stand above itself, at any distance, and what does not exist', () => {
    const known = world(
      record('waste', { broader: ['top'] }),
      record('below', { broader: ['waste'] }),
      record('deep', { broader: ['below'] }),
    );
    for (const above of ['waste', 'below', 'deep'])
      expect(problems({ broader: [above] }, known)).toEqual([
        { field: 'broader', code: 'concept.broaderLoop', values: { concept: above } },
      ]);
    expect(problems({ broader: ['none'], topicCode: 'none', sdgNumber: 18 }).map(({ field }) => field)).toEqual([
      'topic',
      'sdg',
      'broader',
    ]);
  });

  it.each(['', 'Waste', 'a b', '-a', 'a--b', 'é', 'a'.repeat(81)])('refuses the code %j of a new concept', (code) => {
    expect(problems({}, world(), code, true).map((one) => one.code)).toEqual(['concept.code']);
  });

  it('refuses a code that is taken, of new concepts only', () => {
    expect(problems({}, world(record('waste')), 'waste', true)).toEqual([
      { field: 'code', code: 'concept.codeTaken', values: { value: 'waste' } },
    ]);
  });
});

describe('tagsTouched', () => {
  const links = (topicCode: string | null, sdgNumber: number | null = null) => ({ topicCode, sdgNumber });

  it('names what was linked and what is, where that differs', () => {
    expect(tagsTouched(null, links(null))).toEqual([]);
    expect(tagsTouched(links('a', 3), links('a', 3))).toEqual([]);
    expect(tagsTouched(null, links('a', 3))).toEqual([{ topic: 'a' }, { sdg: 3 }]);
    expect(tagsTouched(links('a'), links('b'))).toEqual([{ topic: 'a' }, { topic: 'b' }]);
    expect(tagsTouched(links('a', 3), null)).toEqual([{ topic: 'a' }, { sdg: 3 }]);
  });
});

const cleaned = (text: string) => cleanConcept(facts({ terms: [term('fr', text)] })).terms[0]?.text;
