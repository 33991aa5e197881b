import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type QueryPlan, understand } from '../query/index.js';
import { Thesaurus } from '../thesaurus/index.js';
import type { Lookup } from './lookup.js';
import { idsOf, type ResolvedPlan, resolvePlan } from './resolve.js';
import { type Impacts, scoreDocument } from './score.js';
import { termKey } from './storage.js';

const thesaurus = new Thesaurus([
  {
    code: 'tax',
    broader: [],
    terms: [
      { locale: 'fr', text: 'taxe de séjour', kind: 'preferred' },
      { locale: 'ja', text: '宿泊税', kind: 'preferred' },
    ],
  },
]);

/** A vocabulary that knows every term of a query, each as frequent as told. */
function resolved(query: string, frequency: (term: string) => number = () => 10): ResolvedPlan {
  const plan: QueryPlan = understand(query, 'fr', thesaurus);
  const terms = new Map<string, { id: number; frequency: number; term: string }>();
  for (const unit of plan.units) {
    for (const { parts } of [...unit.alternatives, ...unit.pieces]) {
      for (const term of parts.flatMap(({ any, also }) => [...any.flat(), ...also])) {
        const key = termKey(term);
        if (!terms.has(key)) terms.set(key, { id: terms.size + 1, frequency: frequency(term.term), term: term.term });
      }
    }
  }
  const lookup: Lookup = {
    terms,
    prefixes: new Map(),
    documents: { fr: 1000, ja: 1000, en: 1000 },
    moment: { slot: 0, generation: 1, revision: 1 },
    remembered: false,
  };
  return resolvePlan(plan, lookup);
}

const at = { locale: 'fr' as const, publishedAt: 1_700_000_000 };
const withAll = (plan: ResolvedPlan, impact: number): Impacts => new Map(idsOf(plan, 'fr').map((id) => [id, impact]));

describe('the score', () => {
  it('is nothing without a matching term and grows with the impact', () => {
    const plan = resolved('plage dune ');
    expect(scoreDocument(plan, new Map(), at)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (impact) => {
        expect(scoreDocument(plan, withAll(plan, impact + 1), at)).toBeGreaterThan(
          scoreDocument(plan, withAll(plan, impact), at),
        );
      }),
    );
  });
  it('prefers the rarer word, and both words to one twice as strong', () => {
    const plan = resolved('plage dune ', (term) => (term.startsWith('plag') ? 500 : 5));
    const idsFor = (unit: number): number[] =>
      plan.units[unit]?.alternatives
        .filter(({ source }) => source.locale === 'fr')
        .flatMap(({ parts }) => parts.flatMap(({ scored }) => scored.map(({ id }) => id))) ?? [];
    const only = (unit: number, impact: number): Impacts => new Map(idsFor(unit).map((id) => [id, impact]));
    expect(scoreDocument(plan, only(1, 500), at)).toBeGreaterThan(scoreDocument(plan, only(0, 500), at));
    expect(scoreDocument(plan, new Map([...only(0, 500), ...only(1, 500)]), at)).toBeGreaterThan(
      scoreDocument(plan, only(1, 600), at),
    );
  });
  it('is higher for the typed words than for their translation, and looks at the locale', () => {
    const plan = resolved('taxe de séjour ');
    const ja: Impacts = new Map(idsOf(plan, 'ja').map((id) => [id, 500]));
    expect(scoreDocument(plan, ja, { ...at, locale: 'ja' })).toBeGreaterThan(0);
    expect(scoreDocument(plan, ja, at)).toBe(0);
  });
  it('lets newness decide between equals only', () => {
    const plan = resolved('plage ');
    const [older, newer] = [1_500_000_000, 1_790_000_000].map((publishedAt) =>
      scoreDocument(plan, withAll(plan, 500), { ...at, publishedAt }),
    );
    expect(newer).toBeGreaterThan(older ?? 0);
    expect(newer).toBeLessThan(scoreDocument(plan, withAll(plan, 530), { ...at, publishedAt: 1_500_000_000 }));
  });
});
