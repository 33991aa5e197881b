import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES, type Locale } from '#shared';
import type { SearchConcept } from '../port.js';
import { Thesaurus } from '../thesaurus/index.js';
import { correctedJapanese, mayBecome, type QueryPlan, requiredUnits, understand } from './index.js';

const CONCEPTS: SearchConcept[] = [
  {
    code: 'flows',
    broader: ['tourism'],
    terms: [
      { locale: 'fr', text: 'régulation des flux touristiques', kind: 'preferred' },
      { locale: 'ja', text: '観光客の分散', kind: 'preferred' },
      { locale: 'en', text: 'tourist flow management', kind: 'preferred' },
    ],
  },
  { code: 'tourism', broader: [], terms: [{ locale: 'fr', text: 'tourisme', kind: 'preferred' }] },
];
const thesaurus = new Thesaurus(CONCEPTS);
const plan = (query: string, locale: Locale = 'fr'): QueryPlan => understand(query, locale, thesaurus);
const hard = (query: string, locale: Locale = 'fr'): string[] =>
  plan(query, locale)
    .units.filter(({ soft }) => !soft)
    .map(({ text }) => text);

describe('operators', () => {
  it.each(['"eau de mer"', '« eau de mer »', '“eau de mer”', '「eau de mer」', '『eau de mer』'])(
    'reads %s as a phrase',
    (quoted) => {
      expect(plan(quoted).phrases.map(({ phrase }) => phrase)).toEqual(['eau de mer']);
      expect(plan(`${quoted} -musée`).phrases).toHaveLength(1);
    },
  );
  it.each(['"eau de mer"', '“eau de mer”'])('reads %s as a phrase among words', (quoted) => {
    const { phrases, units } = plan(`taxe ${quoted}`);
    expect(phrases.map(({ phrase }) => phrase)).toEqual(['eau de mer']);
    expect(units.map(({ text }) => text)).toEqual(['taxe']);
  });
  it.each(['La taxe « eau de mer »', '「eau de mer」 taxe'])('takes the name set off in %s for words', (title) => {
    expect(plan(title).phrases).toEqual([]);
    expect(hard(title).toSorted()).toEqual(['eau', 'mer', 'taxe']);
    expect(plan(`${title} -« musée des arts »`).exclusions.map(({ text }) => text.trim())).toEqual(['musée des arts']);
  });
  it('reads a minus before a word, not inside one', () => {
    expect(plan('porte-à-porte -musée －寺').exclusions.map(({ text }) => text)).toEqual(['musée', '寺']);
    expect(plan('eau - mer').exclusions).toEqual([]);
  });
  it('excludes a concept in every language', () => {
    const [exclusion] = plan('plage -tourisme').exclusions;
    expect(exclusion?.alternatives.some(({ source }) => source === 'tag')).toBe(true);
  });
  it('takes an unclosed quotation as words', () => {
    expect(plan('"eau de mer').phrases).toEqual([]);
    expect(hard('"eau de mer')).toEqual(['eau', 'mer']);
  });
});

describe('units', () => {
  it('make a concept one unit, searched in its other languages and by its tag', () => {
    const [unit] = plan('régulation des flux touristiques').units;
    expect(unit?.text).toBe('régulation des flux touristiques');
    const ja = unit?.alternatives.find(({ source, locale }) => source === 'concept' && locale === 'ja');
    expect(ja?.parts.map(({ any }) => any[0]?.map(({ term }) => term))).toEqual([['観光', '光客'], ['分散']]);
    expect(unit?.alternatives.some(({ source, locale }) => source === 'tag' && locale === 'en')).toBe(true);
    expect(unit?.pieces.length).toBeGreaterThan(2);
  });
  it('come down to halves of a concept in every language: the words of its terms, and the concepts inside its name', () => {
    const doctors = new Thesaurus([
      {
        code: 'shortage',
        broader: [],
        terms: [
          { locale: 'ja', text: '医師不足', kind: 'preferred' },
          { locale: 'fr', text: 'désertification médicale', kind: 'preferred' },
        ],
      },
      {
        code: 'doctor',
        broader: [],
        terms: [
          { locale: 'ja', text: '医師', kind: 'preferred' },
          { locale: 'fr', text: 'généraliste', kind: 'preferred' },
        ],
      },
    ]);
    const [unit] = understand('医師不足 ', 'ja', doctors).units;
    const stems = unit?.pieces
      .filter(({ locale, source }) => locale === 'fr' && source === 'concept')
      .map(({ parts }) => parts.map(({ any }) => any[1]?.[0]?.term).join('+'));
    expect(stems).toEqual(['generaliste', 'desertification', 'medicale']);
    expect(unit?.alternatives.some(({ conceptCode }) => conceptCode === 'doctor')).toBe(false);
  });
  it('search narrower concepts for the broader one', () => {
    const tags = plan('tourisme ')
      .units[0]?.alternatives.filter(({ source, locale }) => source === 'tag' && locale === 'ja')
      .map(({ parts }) => parts[0]?.any[0]?.[0]?.term);
    expect(tags).toEqual(['tourism', 'flows']);
  });
  it('look for no hidden term in documents, nor for a term by a part of it', () => {
    const loose = new Thesaurus([
      {
        code: 'over',
        broader: [],
        terms: [
          { locale: 'fr', text: 'surtourisme', kind: 'preferred' },
          { locale: 'fr', text: 'vacances sans voiture', kind: 'alternative' },
          { locale: 'fr', text: 'trop de touristes', kind: 'hidden' },
          { locale: 'en', text: 'overtourism', kind: 'preferred' },
        ],
      },
    ]);
    const [unit] = understand('trop de touristes', 'fr', loose).units;
    const terms = unit?.alternatives.filter(({ source }) => source === 'concept').map(({ label }) => label);
    expect(terms).toEqual(['surtourisme', 'overtourism']);
  });
  it('make a concept named by words of asking alone no requirement', () => {
    const asked = new Thesaurus([
      { code: 'authority', broader: [], terms: [{ locale: 'ja', text: '自治体', kind: 'preferred' }] },
    ]);
    expect(understand('自治体 温泉', 'ja', asked).units.map(({ soft }) => soft)).toEqual([true, false]);
  });
  it('wish for a place beside what is asked, and require it where nothing else is', () => {
    const here = new Thesaurus([
      ...CONCEPTS,
      { code: 'place:1', broader: [], place: true, terms: [{ locale: 'fr', text: 'Nice', kind: 'preferred' }] },
    ]);
    const units = (query: string): [string, boolean][] =>
      understand(query, 'fr', here).units.map(({ text, soft }) => [text, soft]);
    expect(units('plages de Nice')).toEqual([
      ['plages', false],
      ['Nice', true],
    ]);
    expect(units('Nice ')).toEqual([['Nice', false]]);
    expect(units('des idées pour Nice')).toEqual([
      ['idées', true],
      ['Nice', false],
    ]);
  });
  it('are asked for once, however often they are said', () => {
    const { units, recognised } = plan('tourisme plage '.repeat(60));
    expect(units.map(({ text }) => text)).toEqual(['tourisme', 'plage']);
    expect(recognised.map(({ code }) => code)).toEqual(['tourism']);
  });
  it('leave the words of asking out of what is required', () => {
    expect(hard('comment éviter que les locations touristiques chassent les habitants ?')).toEqual([
      'locations',
      'touristiques',
      'chassent',
      'habitants',
    ]);
    expect(hard('観光客が多すぎて困っている', 'ja')).toEqual(['観光客']);
    expect(hard('高齢者の移動手段を確保する方法について教えてください', 'ja')).toEqual(['高齢者', '移動', '手段']);
    expect(hard('comment ?')).toEqual(['comment']);
  });
  it('leave everyday words out as well, unless they are all there is', () => {
    expect(hard('presque plus aucun jardin devant plusieurs maisons ')).toEqual(['jardin', 'maisons']);
    expect(hard('les nouveaux arrivants ')).toEqual(['arrivants']);
    expect(hard('同じ公園に集まる', 'ja')).toEqual(['公園']);
    expect(hard('plusieurs fois ')).toEqual(['plusieurs', 'fois']);
  });
  it('keep a verb apart from the noun behind it', () => {
    expect(hard('花を植える庭', 'ja')).not.toContain('植える庭');
    expect(hard('語り部', 'ja')).toEqual(['語り部']);
  });
  it('put Japanese compounds together', () => {
    expect(hard('宿泊税納付', 'ja')).toEqual(['宿泊税', '納付']);
    expect(hard('まちづくり', 'ja')).toEqual(['まちづくり']);
    expect(hard('日仏自治体交流', 'ja')).toEqual(['日仏', '交流']);
  });
  it('keep a hyphenated word together and also try it as one word', () => {
    const [unit] = plan('éco-hameau ').units;
    const ways = unit?.alternatives
      .filter(({ locale }) => locale === 'fr')
      .map(({ parts }) => parts.map(({ any }) => any.at(-1)?.[0]?.term));
    expect(ways).toEqual([['eco', 'hameau'], ['ecohameau']]);
  });
  it('open the last word at its end while it is being typed', () => {
    expect(plan('jauge plag').units.map(({ alternatives }) => alternatives[0]?.parts.at(-1)?.prefix?.prefix)).toEqual([
      undefined,
      'plag',
    ]);
    expect(plan('jauge plage ').units[1]?.alternatives[0]?.parts[0]?.prefix).toBeNull();
    expect(plan('jauge "plage"').units[0]?.alternatives[0]?.parts[0]?.prefix).toBeNull();
  });
});

describe('words that no case has', () => {
  it('are no typing errors where the thesaurus knows them', () => {
    const typed = plan('gestion du flux touristiqe ').words.map(({ surface }) => surface);
    expect(typed).toEqual(['gestion', 'touristiqe']);
  });
  it('become in a sentence only what the thesaurus knows', () => {
    const sentence = plan('Nos jardins manquent de bras pour la récolte ');
    expect(mayBecome(sentence, 'marquent', thesaurus)).toBe(false);
    expect(mayBecome(sentence, 'touristiques', thesaurus)).toBe(true);
    expect(mayBecome(plan('manquent '), 'marquent', thesaurus)).toBe(true);
  });
  it('are not completed where they are inflected', () => {
    const passing = new Thesaurus([
      { code: 'passing', broader: [], terms: [{ locale: 'ja', text: '引き継ぎ', kind: 'preferred' }] },
    ]);
    const corrected = (query: string): string | null =>
      correctedJapanese(understand(query, 'ja', passing), () => true, passing);
    expect(corrected('引き継いでもらう')).toBeNull();
    expect(corrected('引き継')).toBe('引き継ぎ');
  });
});

it('requires all of two, all but one of four and 60 % of more', () => {
  expect([1, 2, 3, 4, 5, 6, 10].map(requiredUnits)).toEqual([1, 2, 2, 3, 3, 4, 6]);
});

it('understands anything without an error, within bounds, and places stay in the text', () => {
  const pieces = fc.constantFrom(
    '"',
    '«',
    '」',
    '「',
    '-',
    ' ',
    'eau',
    '-mer',
    '観光客の分散',
    'flux touristiques',
    '\0',
    '\uD800',
    '🏯',
    "l'",
    '(',
    '|',
    '!',
    '%',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 1500 }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...LOCALES), (value, locale) => {
      const result = plan(value, locale);
      expect(result.units.length).toBeLessThanOrEqual(16);
      for (const { start, end, text: shown } of result.units) expect(result.text.slice(start, end)).toBe(shown);
    }),
  );
});
