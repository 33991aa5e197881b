import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES, type Locale } from '#shared';
import { type Alternative, understand } from '../query/index.js';
import { Thesaurus } from '../thesaurus/index.js';
import { highlights, Matcher, partsOf, ReadText, type ShownTexts } from './index.js';

const thesaurus = new Thesaurus([]);

function matcher(query: string, locale: Locale): Matcher {
  const alternatives: Alternative[] = understand(query, locale, thesaurus).units.flatMap((unit) => unit.alternatives);
  return new Matcher(locale, alternatives);
}

function marked(query: string, text: string, locale: Locale): string {
  const spans = matcher(query, locale).spans(new ReadText(text, locale));
  return partsOf(text, spans, 0, text.length)
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join('');
}

describe('matched stretches', () => {
  it.each<[string, string, Locale, string]>([
    ['réguler ', 'Régulation de l’accès', 'fr', '[Régulation] de l’accès'],
    ['acces ', 'Régulation de l’accès', 'fr', 'Régulation de l’[accès]'],
    ['tram', 'Le tramway du centre', 'fr', 'Le [tramway] du centre'],
    ['tram ', 'Le tramway du centre', 'fr', 'Le tramway du centre'],
    ['宿泊税', '町の宿泊税と住民税', 'ja', '町の[宿泊税]と住民税'],
    ['バス', '路線ﾊﾞｽの増便', 'ja', '路線[ﾊﾞｽ]の増便'],
    ['œuvre ', 'Chef-d’œuvre', 'fr', 'Chef-d’[œuvre]'],
  ])('%s in %s', (query, text, locale, expected) => {
    expect(marked(query, text, locale)).toBe(expected);
  });
  it('put together are the text again, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('eau', ' ', 'ﾊﾞｽ', '観光客', 'é', '\u0301', '🏯'), { maxLength: 30 })
        .map((list) => list.join('')),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('eau', 'バス 観光', 'é'),
        fc.constantFrom(...LOCALES),
        (value, query, locale) => {
          const spans = matcher(query, locale).spans(new ReadText(value, locale));
          expect(
            partsOf(value, spans, 0, value.length)
              .map((part) => part.text)
              .join(''),
          ).toBe(value);
        },
      ),
    );
  });
});

it('looks at the same words quickly as slowly', () => {
  const words = fc.constantFrom(
    'réguler',
    'régulation',
    'Œuvres',
    'oeuvre',
    'l’eau',
    'eaux',
    'skies',
    'sky',
    'ÉTÉS',
    'été',
    '2030',
    'x',
    'ça',
    'Ærø',
    'zéro',
  );
  const text = fc.array(words, { maxLength: 20 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(
      text,
      fc.array(words, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...LOCALES),
      (value, query, locale) => {
        const wanted = matcher(`${query.join(' ')} `, locale);
        // A loose accent at the end sends the text the slow way.
        const slow = wanted.spans(new ReadText(`${value} \u0301`, locale));
        expect(wanted.spans(new ReadText(value, locale))).toEqual(slow);
      },
    ),
    { numRuns: 500 },
  );
});

describe('excerpts of the body', () => {
  const long = `${'Un paragraphe qui ne dit rien du sujet. '.repeat(40)}La taxe finance les navettes du port. ${'Encore du texte. '.repeat(60)}`;
  const texts = (body: string): ShownTexts => {
    const read = (text: string): ReadText => new ReadText(text, 'fr');
    return { title: read('Titre'), teaser: read(''), summary: read(''), body: read(body) };
  };
  it('show the place with the most words, between dots', () => {
    const [highlight] = highlights(texts(long), matcher('taxe navettes ', 'fr'));
    const text = highlight?.parts.map((part) => part.text).join('') ?? '';
    expect(text.startsWith('…') && text.endsWith('…')).toBe(true);
    expect(text).toContain('La taxe finance les navettes du port.');
    expect(text.length).toBeLessThan(330);
    expect(highlight?.parts.filter((part) => part.matched).map((part) => part.text)).toEqual(['taxe', 'navettes']);
  });
  it('leave out fields without a match', () => {
    expect(highlights(texts('Rien'), matcher('taxe ', 'fr'))).toEqual([]);
  });
});
