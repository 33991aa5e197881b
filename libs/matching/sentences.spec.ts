import { describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '#shared';
import type { ExplanationTerm, TermCode } from './explanation.js';
import { TERRITORY_RULES } from './inference-rules.js';
import {
  buildMarket,
  evaluate,
  explain,
  missingSentence,
  oneSidedSentence,
  openingLine,
  speechSentence,
  termSentence,
  type Explanation,
  type Labels,
  type Profile,
  type SentenceContext,
} from './index.js';
import { FRENCH } from './sentences.fr.js';
import { ENGLISH } from './sentences.en.js';
import { JAPANESE } from './sentences.ja.js';
import { TREE } from './testing-taxonomy.js';
import { offers, profile, seeks, study } from './testing.js';
import { formatList, frenchTypography } from './typography.js';

const labels: Labels = {
  collectivity: (id) => ({ 1: 'Angers', 2: '高松市', 3: 'Tours', 4: '金沢市' })[id] ?? `#${id}`,
  topic: (code) => `topic ${code}`,
  caseTitle: (id) => `Projet n° ${id} : l'essai`,
  heritage: (code) => `site ${code}`,
  challenge: (code) => `challenge ${code}`,
  sdg: (goal) => `SDG ${goal}`,
  geography: (code) => `geography ${code}`,
  tier: (code) => `tier ${code}`,
  language: (code) => code,
};
const context = (locale: Locale): SentenceContext => ({ locale, a: 1, b: 2, labels });

function explained(a: Profile, b: Profile, others: readonly Profile[] = []): Explanation {
  return explain(a, b, evaluate(a, b, buildMarket([a, b, ...others], TREE)));
}

const RICH = {
  tier: 'municipality',
  population: 150_000,
  density: 8.4,
  heritage: ['80', '84'],
  geographies: ['coast', 'urban'],
};
const PAIRS: readonly Explanation[] = [
  explained(
    profile(1, {
      ...RICH,
      publishedCases: [
        study(1, ['smart-tourism'], { sdgs: [11, 17], challenges: ['mass-tourism'] }),
        study(2, ['smart-tourism']),
        study(3, ['smart-tourism']),
      ],
    }),
    profile(2, {
      ...RICH,
      tier: 'intermunicipal',
      publishedCases: [study(4, ['smart-tourism'], { sdgs: [11], challenges: ['mass-tourism'] })],
    }),
  ),
  explained(
    profile(1, {
      interests: [seeks('soft-mobility'), offers('smart-tourism')],
      ties: [{ collectivityId: 2, state: 'sleeping' }],
    }),
    profile(2, { interests: [offers('soft-mobility', { weight: 3 }), seeks('digital-flow-management')] }),
  ),
  explained(
    profile(1, { ties: [{ collectivityId: 3, state: 'active' }] }),
    profile(2, { ties: [{ collectivityId: 3, state: 'active' }] }),
  ),
  explained(
    profile(1, { ties: [{ collectivityId: 4, state: 'active' }] }),
    profile(2, { ties: [{ collectivityId: 3, state: 'active' }] }),
    [profile(3, { ties: [{ collectivityId: 4, state: 'active' }] })],
  ),
  explained(profile(1, { tier: null }), profile(2, { publishedCases: [study(9, ['smart-tourism'])] })),
];
const TERMS: readonly ExplanationTerm[] = PAIRS.flatMap(({ terms }) => terms);
const CODES: readonly TermCode[] = [
  'answer',
  'open',
  'both-seek',
  'challenges',
  'sdgs',
  'population',
  'density',
  'geography',
  'heritage',
  'tier',
  'tie-sleeping',
  'tie-common',
  'tie-chain',
  'floor',
];

/** All that can be said of the pairs above, in a language. */
function everything(locale: Locale): string[] {
  const said = PAIRS.flatMap((pair) => [
    ...pair.terms.map((term) => termSentence(term, context(locale))),
    ...pair.missing.map((missing) => missingSentence(missing, context(locale))),
    oneSidedSentence(pair, context(locale)),
    openingLine(pair, context(locale)),
    speechSentence(pair, context(locale)),
  ]);
  return said.filter((sentence) => sentence !== null);
}

describe('sentences', () => {
  it('are tested on every kind of term', () => {
    expect(CODES.filter((code) => !TERMS.some((term) => term.code === code))).toEqual([]);
  });

  it.each(LOCALES)('in %s end, hold no hole, and each term names a number or a fact', (locale) => {
    for (const sentence of everything(locale)) {
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object|\(\)|「」|« »|‘’| {2}/);
      expect(sentence).toMatch(locale === 'ja' ? /[。）か？]$/ : /[.?]$/);
    }
    for (const term of TERMS) {
      const sentence = termSentence(term, context(locale));
      expect(sentence).toMatch(/\d|Angers|高松市/);
      if (term.topic !== null) expect(sentence).toContain(`topic ${term.topic}`);
    }
  });

  it('in French hold the right spaces and apostrophes', () => {
    for (const sentence of everything('fr')) {
      expect(sentence).not.toMatch(/[^\u202f][;!?»]|«[^\u202f]|[^\u00a0]:|'/);
      expect(sentence).not.toMatch(/\b(de|à|que) Angers/);
    }
  });

  it('in Japanese are polite throughout', () => {
    for (const sentence of everything('ja')) {
      const ends = sentence
        .replace(/（[^）]*）/g, '')
        .split('。')
        .filter((part) => part !== '');
      expect(
        ends.filter((part) => !/(です|ます|ません|ますか|ませんか|でしょうか|幸いです|存じます|しました)$/.test(part)),
      ).toEqual([]);
    }
  });

  it('have the same rules of inference in all three languages', () => {
    const rules = ['declared', 'own-topic', 'challenge', ...TERRITORY_RULES.map(({ code }) => code)].sort();
    for (const book of [FRENCH, JAPANESE, ENGLISH]) expect(Object.keys(book.grounds).sort()).toEqual(rules);
  });

  it('say the facts of an inferred need and of its proof', () => {
    const a = profile(1, { heritage: ['84'] });
    const b = profile(2, { publishedCases: [study(7, ['unesco-site-management'])] });
    const term = explained(a, b).terms.find(({ code }) => code === 'answer');
    if (term === undefined) throw new Error('no answer');
    expect(termSentence(term, context('fr'))).toBe(
      '«\u202ftopic unesco-site-management\u202f» peut intéresser Angers (1 site du patrimoine mondial sur son territoire\u00a0: «\u202fsite 84\u202f»)\u202f; ' +
        '高松市 a publié 1 retour d’expérience sur ce sujet\u00a0: «\u202fProjet n° 7\u00a0: l’essai\u202f».',
    );
    expect(termSentence(term, context('en'))).toBe(
      "‘topic unesco-site-management’ may interest Angers (1 World Heritage site in its territory: ‘site 84’); 高松市 has published 1 case study on it: ‘Projet n° 7 : l'essai’.",
    );
    expect(termSentence(term, context('ja'))).toBe(
      "「topic unesco-site-management」はAngersの参考になると考えられます（根拠は、域内の世界遺産1件：「site 84」）。高松市はこのテーマの取組事例を1件公開しています（「Projet n° 7 : l'essai」）。",
    );
  });

  it('say a declared need with its priority, and a declared offer with its weight', () => {
    const term = PAIRS[1]?.terms.find(({ direction }) => direction === 'receives');
    if (term === undefined) throw new Error('no answer');
    expect(termSentence(term, context('en'))).toBe(
      'Angers wants to make progress on ‘topic soft-mobility’ (priority 2 of 3); 高松市 offers to share its experience on it (an offer of weight 3 of 3).',
    );
  });

  it('are silent on a pair that must not meet', () => {
    const pair = explained(profile(1, { vetoes: [2] }), profile(2, { publishedCases: [study(1, ['smart-tourism'])] }));
    expect(pair.terms).toEqual([]);
    expect(openingLine(pair, context('fr'))).toBeNull();
  });
});

describe('titles', () => {
  it('that hold quotation marks take those of the second level', () => {
    const titled = { ...labels, caseTitle: () => 'Coopération « château et jardins »' };
    const term = PAIRS[4]?.terms.find(({ code }) => code === 'open');
    if (term === undefined) throw new Error('no offer');
    expect(termSentence(term, { ...context('fr'), labels: titled })).toContain(
      '«\u202fCoopération “château et jardins”\u202f»',
    );
    expect(termSentence(term, { ...context('ja'), labels: { ...labels, caseTitle: () => '「道」の駅' } })).toContain(
      '「『道』の駅」',
    );
  });
});

describe('typography', () => {
  it('spaces French and leaves times and addresses whole', () => {
    expect(frenchTypography("« Quoi » ; l'été : 10:30, https://a.fr ?")).toBe(
      '«\u202fQuoi\u202f»\u202f; l’été\u00a0: 10:30, https://a.fr\u202f?',
    );
  });

  it('lists as each language does', () => {
    expect([
      formatList(['a', 'b', 'c'], 'fr'),
      formatList(['a', 'b', 'c'], 'ja'),
      formatList(['a', 'b', 'c'], 'en'),
    ]).toEqual(['a, b et c', 'a、b、c', 'a, b and c']);
    expect(formatList([], 'fr')).toBe('');
  });
});
