import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES, type Locale } from '#shared';
import { atLeast, wordingOf } from './boolean.js';
import type { ResolvedAlternative, ResolvedPlan } from './resolve.js';

/** Reads an expression as intarray would: `and` binds more than `or`. */
function holds(expression: string, terms: ReadonlySet<number>): boolean {
  let rest = expression.replace(/\d+/g, (id) => (terms.has(Number(id)) ? 'T' : 'F'));
  while (rest.length > 1) {
    const shorter = rest
      .replace(/\(([TF])\)/g, '$1')
      .replace(/([TF])&([TF])/g, (_, a, b) => (a === 'T' && b === 'T' ? 'T' : 'F'))
      .replace(/(?<=^|[(|])([TF])\|([TF])(?=$|[)|])/g, (_, a, b) => (a === 'T' || b === 'T' ? 'T' : 'F'));
    if (shorter === rest) throw new Error(`not an expression: ${expression}`);
    rest = shorter;
  }
  return rest === 'T';
}

describe('at least k of n', () => {
  it('holds for exactly the sets with k of them', () => {
    const sizes = fc
      .integer({ min: 1, max: 8 })
      .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size })));
    fc.assert(
      fc.property(sizes, ([size, count]) => {
        const ids = Array.from({ length: size }, (_, index) => index + 1);
        const expression = atLeast(count, ids.map(String));
        for (let bits = 0; bits < 2 ** size; bits += 1) {
          const present = new Set(ids.filter((id) => bits & (1 << (id - 1))));
          expect(holds(expression, present)).toBe(present.size >= count);
        }
      }),
      { numRuns: 36 },
    );
  });
  it('stays short for the longest query', () => {
    expect(atLeast(5, ['1', '2', '3', '4', '5', '6', '7', '8']).length).toBeLessThan(1_000);
  });
});

/** Ids belong to one locale each: those of a locale leave the same rest when divided by three. */
const localeOf = (id: number): Locale => LOCALES[id % 3] ?? 'en';

/** A way to meet a unit: any of the conjunctions of ids that its locale has. */
const alternative: fc.Arbitrary<ResolvedAlternative> = fc
  .tuple(
    fc.constantFrom(0, 1, 2),
    fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([rest, conjunctions]) => {
    const ids = conjunctions.map((numbers) => numbers.map((number) => 3 * (number + 1) + rest));
    const parts = [{ conjunctions: ids, scored: [], weight: 1, expansions: [] }];
    return { source: { locale: localeOf(rest) }, parts } as unknown as ResolvedAlternative;
  });

const plans = fc
  .array(
    fc.record({
      alternatives: fc.array(alternative, { maxLength: 4 }),
      pieces: fc.array(alternative, { maxLength: 2 }),
    }),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map(
    (units) =>
      ({ units: units.map((unit) => ({ ...unit, unit: { soft: false } })), phrases: [] }) as unknown as ResolvedPlan,
  );

describe('a question that is long', () => {
  it('asks the same of a document of one locale in parts as in one expression', () => {
    let inParts = 0;
    const document = fc.tuple(fc.constantFrom(0, 1, 2), fc.uniqueArray(fc.integer({ min: 1, max: 7 })));
    fc.assert(
      fc.property(plans, fc.boolean(), document, (plan, relaxed, [rest, numbers]) => {
        const wording = wordingOf(plan, relaxed);
        if (!wording?.parts) return;
        inParts += 1;
        const terms = new Set(numbers.map((number) => 3 * number + rest));
        const { arms, required } = wording.parts;
        const met = new Set([
          ...arms.lists.filter(({ ids }) => ids.some((id) => terms.has(id))).map(({ of }) => of),
          ...arms.queries.filter(({ query }) => holds(query, terms)).map(({ of }) => of),
        ]);
        expect(met.size > 0 && met.size >= required[localeOf(rest)]).toBe(holds(wording.expression, terms));
      }),
      { numRuns: 500 },
    );
    expect(inParts).toBeGreaterThan(100);
  });
});
