import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TEXT_NAMES, type TextName, type Texts } from '../case-study.model.js';
import { booksOf, type BookedTexts, fieldStatus, madeFromAfter } from './translation.books.js';

const word = fc.constantFrom(null, 'A', 'B');
const edit = fc.record({
  whose: fc.constantFrom('source' as const, 'target' as const, 'confirm' as const),
  name: fc.constantFrom(...TEXT_NAMES.slice(0, 3)),
  text: word,
});
const BLANK = Object.fromEntries(TEXT_NAMES.map((name) => [name, null])) as unknown as Texts;

describe('the books of a translation', () => {
  it('call a field outdated exactly where its source says something else than when it was written or confirmed', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const first = { ...BLANK, locale: 'ja' as const, madeFrom: {} };
        let source: BookedTexts = { ...first, madeFrom: madeFromAfter(undefined, first, first, 1) };
        let target: BookedTexts | undefined;
        /** A second, simple memory: what the source said when each field was last right. */
        const right = new Map<TextName, string | null>();
        let version = 1;
        for (const { whose, name, text } of edits) {
          version += 1;
          const here = target?.[name] ?? null;
          if (whose === 'source') {
            const after = { ...source, [name]: text };
            source = { ...after, madeFrom: madeFromAfter(source, after, after, version) };
          } else {
            const after: BookedTexts = {
              ...(target ?? { ...BLANK, locale: 'fr' as const, madeFrom: {} }),
              ...(whose === 'target' ? { [name]: text } : {}),
            };
            const confirmed = whose === 'confirm' ? [name] : [];
            if (whose === 'confirm' && here !== null) right.set(name, source[name]);
            if (whose === 'target' && text !== here && text !== null) right.set(name, source[name]);
            target = { ...after, madeFrom: madeFromAfter(target, after, source, version, { confirmed }) };
          }
          for (const one of TEXT_NAMES.slice(0, 3)) {
            const [there, mine] = [source[one], target?.[one] ?? null];
            const expected =
              mine === null
                ? there === null
                  ? 'empty'
                  : 'missing'
                : right.get(one) === there
                  ? 'current'
                  : 'outdated';
            expect(fieldStatus(source, target, one)).toBe(expected);
          }
        }
        if (target) expect(booksOf(source, source)).toMatchObject({ missingFields: [], outdatedFields: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('say behind where nobody knows what a text was made from', () => {
    const source: BookedTexts = {
      ...BLANK,
      title: '題',
      locale: 'ja',
      madeFrom: { title: { version: 3, text: null } },
    };
    const target: BookedTexts = { ...BLANK, title: 'Titre', locale: 'fr', madeFrom: {} };
    const madeFrom = madeFromAfter(undefined, target, source, 3, { behind: ['title'] });
    expect(booksOf(source, { ...target, madeFrom }).outdatedFields).toEqual(['title']);
  });
});
