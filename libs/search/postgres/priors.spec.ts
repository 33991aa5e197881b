import { describe, expect, it } from '@jest/globals';
import { Thesaurus } from '../thesaurus/index.js';
import { confirmedTag, MEASURED_TAG, priorAlternatives, understand } from '../query/index.js';
import type { KnownTerm, Lookup } from './lookup.js';
import { resolvePlan } from './resolve.js';
import { scoreDocument } from './score.js';
import { termKey } from './storage.js';

const TODAY = new Date('2026-05-01T00:00:00Z');
const term = (kind: 'stem' | 'concept', text: string, id: number): [string, KnownTerm] => [
  termKey({ kind, locale: 'fr', term: text }),
  { id, frequency: 3, term: text },
];
const lookup: Lookup = {
  terms: new Map([
    term('stem', 'eau', 1),
    term('concept', MEASURED_TAG, 2),
    term('concept', confirmedTag(2026), 3),
    term('concept', confirmedTag(2025), 4),
    term('concept', confirmedTag(2024), 5),
  ]),
  prefixes: new Map(),
  documents: { fr: 100, ja: 0, en: 0 },
  moment: { slot: 0, generation: 1, revision: 1 },
  remembered: false,
};
const score = (today: Date | undefined, ...ids: number[]): number => {
  const plan = resolvePlan(
    { ...understand('eau ', 'fr', new Thesaurus([])), priors: priorAlternatives(today) },
    lookup,
  );
  const impacts = new Map([1, ...ids].map((id) => [id, id === 1 ? 400 : 620]));
  return scoreDocument(plan, impacts, { locale: 'fr', publishedAt: 0 });
};

describe('what a case can be relied on', () => {
  it('raises it a little, and no more', () => {
    const plain = score(TODAY);
    const [measured, now, before, old] = [score(TODAY, 2), score(TODAY, 3), score(TODAY, 4), score(TODAY, 5)];
    expect(measured).toBeGreaterThan(plain);
    expect(now).toBeGreaterThan(before);
    expect(before).toBeGreaterThan(plain);
    expect(old).toBe(plain);
    expect(score(TODAY, 2, 3) / plain).toBeLessThan(1.04);
  });
  it('counts no confirmation where the day is unknown', () => {
    expect(score(undefined, 3)).toBe(score(undefined));
  });
  it('is no answer by itself', () => {
    const plan = resolvePlan(
      { ...understand('plage ', 'fr', new Thesaurus([])), priors: priorAlternatives(TODAY) },
      lookup,
    );
    expect(scoreDocument(plan, new Map([[2, 620]]), { locale: 'fr', publishedAt: 0 })).toBe(0);
  });
});
