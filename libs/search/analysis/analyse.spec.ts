import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES, type Locale } from '#shared';
import { analyse, fold, foldAccents, foldText, phraseText, type TextTermKind, tokens } from './index.js';

function terms(text: string, locale: Locale, kind: TextTermKind): string[] {
  return tokens(text, locale)
    .filter((token) => token.kind === kind)
    .map((token) => token.term);
}

describe('French', () => {
  it('cuts elisions, drops grammar and stems the accented word before folding it', () => {
    expect(terms('L’eau et l’été : gérer la fréquentation, qu’elle soit gérée', 'fr', 'stem')).toEqual([
      'eau',
      'ete',
      'ger',
      'frequent',
      'ger',
    ]);
  });
  it.each([
    ['emploi', 'emplois'],
    ['élu', 'élus'],
    ['photo', 'photos'],
    ['lieu', 'lieux'],
    ['bijou', 'bijoux'],
    ['heureux', 'heureuse'],
    ['danger', 'dangers'],
    ['commission', 'commissions'],
    ['noyau', 'noyaux'],
    ['vitrail', 'vitraux'],
    ['agriculteur', 'agricultrices'],
    ['sportif', 'sportives'],
    ['public', 'publiques'],
  ])('reads %s and %s as one', (one, many) => {
    expect(terms(many, 'fr', 'stem')).toEqual(terms(one, 'fr', 'stem'));
    expect(terms(many, 'fr', 'surface')).not.toEqual(terms(one, 'fr', 'surface'));
  });
  it.each([
    ['loisirs', 'loyers'],
    ['usager', 'usage'],
    ['travaux', 'travail'],
    ['motif', 'motivation'],
    ['opéra', 'opération'],
    ['isolement', 'isolation'],
    ['mer', 'mères'],
    ['petites', 'pétition'],
    ['vente', 'vent'],
    ['départ', 'département'],
  ])('tells %s from %s', (one, other) => {
    expect(terms(one, 'fr', 'stem')).not.toEqual(terms(other, 'fr', 'stem'));
    expect(terms('loisirs et mères', 'fr', 'stem')).toEqual(terms('loisir, mère', 'fr', 'stem'));
  });
  it.each(['bus', 'eux', 'dos'])('leaves %s as it is', (word) => {
    expect(tokens(word, 'fr').filter(({ term }) => term !== word)).toEqual([]);
  });
  it('keeps the unstemmed word without accents beside the stem', () => {
    expect(terms('Réservations régulées à Hyères', 'fr', 'surface')).toEqual(['reservations', 'regulees', 'hyeres']);
  });
  it('tells maïs from mais and writes œ out', () => {
    expect(terms('mais le maïs, une œuvre', 'fr', 'surface')).toEqual(['mais', 'oeuvre']);
  });
  it('finds Japanese inside French', () => {
    const text = 'La taxe dite 宿泊税 à Kyoto';
    expect(terms(text, 'fr', 'bigram')).toEqual(['宿泊', '泊税']);
    expect(terms(text, 'fr', 'word')).toEqual(['宿泊', '税']);
  });
});

describe('English', () => {
  it('stems, drops grammar and possessives', () => {
    expect(terms("The city's cycling routes were regulated", 'en', 'stem')).toEqual(['citi', 'cycl', 'rout', 'regul']);
  });
});

describe('Japanese', () => {
  it('keeps katakana whole and drops particles', () => {
    expect(terms('オーバーツーリズム対策としての観光客の分散', 'ja', 'word')).toEqual([
      'オーバーツーリズム',
      '対策',
      '観光',
      '客',
      '分散',
    ]);
  });
  it('makes bigrams across words, none of hiragana alone', () => {
    expect(terms('観光客のための税', 'ja', 'bigram')).toEqual(['観光', '光客', '客の', 'の税']);
  });
  it('keeps hiragana words that name something', () => {
    expect(terms('ごみの減量とまちづくり、さいたま市', 'ja', 'word')).toEqual([
      'ごみ',
      '減量',
      'まち',
      'づくり',
      'さいたま',
      '市',
    ]);
  });
  it('reads half-width katakana, full-width Latin and Latin words', () => {
    expect(terms('ﾊﾞｽとＤＭＯ、e-bike', 'ja', 'word')).toEqual(['バス']);
    expect(terms('ﾊﾞｽとＤＭＯ、e-bikes', 'ja', 'surface')).toEqual(['dmo', 'bikes']);
  });
});

describe('folding', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary-ascii' }),
  );
  it('is idempotent', () => {
    fc.assert(
      fc.property(text, (value) => fold(fold(value)) === fold(value)),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(text, (value) => foldAccents(foldAccents(value)) === foldAccents(value)),
      { numRuns: 1_000 },
    );
  });
  it('maps every unit back to the original', () => {
    fc.assert(
      fc.property(text, (value) => {
        const folded = foldText(value);
        expect(folded.starts.length).toBe(folded.text.length);
        for (let unit = 0; unit < folded.text.length; unit += 1) {
          const [start, end] = [folded.starts[unit] ?? -1, folded.ends[unit] ?? -1];
          expect(start >= 0 && start < end && end <= value.length).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
  it('does not take the voicing mark of kana away', () => {
    expect(fold('ガス')).not.toBe(fold('カス'));
  });
});

describe('tokens of anything', () => {
  const words = fc.constantFrom(
    'L’Été',
    'ﾊﾞｽ',
    '観光客',
    'の',
    'オーバーツーリズム',
    'œuvre',
    'ﬁn',
    '。',
    ' ',
    '-',
    "'",
    '👩‍🌾',
    'مرحبا',
    '\0',
    '\uD800',
    '2030年',
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 20 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );
  it('stand where they say, in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (value, locale) => {
        let last = 0;
        for (const word of analyse(value, locale).words) {
          expect(word.start >= last && word.end > word.start && word.end <= value.length).toBe(true);
          expect(fold(value.slice(word.start, word.end)).includes(word.folded.slice(0, 1))).toBe(true);
          last = word.start;
        }
      }),
      { numRuns: 500 },
    );
  });
  it('are the same when the text is folded first', () => {
    const letters = (value: string, locale: Locale): string[] =>
      tokens(value, locale).map(({ kind, term }) => `${kind}:${term}`);
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (value, locale) => {
        expect(letters(fold(value), locale)).toEqual(letters(value, locale));
      }),
      { numRuns: 500 },
    );
  });
  it('never hold NUL, a lone surrogate or an empty string, and 10,000 hostile characters take no time', () => {
    const hostile = ['\0', '\uD800', '\u202Eabc', '🏯', "'", 'あ', '漢', 'ア', 'é', '0', '\u0301'].map((piece) =>
      piece.repeat(10_000),
    );
    const started = performance.now();
    for (const value of [...hostile, hostile.map((piece) => piece.slice(0, 900)).join('')]) {
      for (const locale of LOCALES) {
        const bad = tokens(value, locale).filter(
          ({ term }) => term === '' || !term.isWellFormed() || term.includes('\0'),
        );
        expect(bad).toEqual([]);
      }
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('phrase text', () => {
  it('keeps stop words and sets Latin words apart', () => {
    expect(phraseText(analyse('L’eau de mer, 観光客の分散 à Nice', 'fr'))).toBe(' eau de mer 観光客の分散 a nice ');
  });
});
