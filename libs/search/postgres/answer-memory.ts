import { BoundedMap } from '#shared';
import type { SearchRequest, SearchResults } from '../port.js';
import type { Moment } from './storage.js';
import { isSameMoment } from './term-memory.js';

/** What answers depend on besides the question. */
export interface Basis {
  moment: Moment;
  /** Version of the concepts. */
  thesaurus: string;
}

/** Hits, facet values and recognised concepts of all answers together: about 20 MB. */
const PARTS_MAX = 150_000;

/**
 * Answers that were given lately, for what many ask. Whoever takes one out asks the index first whether it is still at
 * that moment: one short statement instead of all that a search takes. Answers on another basis go: they hold on to the
 * concepts that they were explained by.
 */
export class AnswerMemory {
  private basis: Basis | undefined;
  private readonly answers: BoundedMap<string, SearchResults>;

  /** @param capacity 0 keeps nothing */
  constructor(capacity = PARTS_MAX) {
    this.answers = new BoundedMap(capacity, partsOf);
  }

  /** The answer, and the moment at which it is right. */
  get(request: SearchRequest, thesaurus: string): { results: SearchResults; moment: Moment } | undefined {
    if (this.basis?.thesaurus !== thesaurus) return undefined;
    const results = this.answers.get(keyOf(request));
    return results && { results, moment: this.basis.moment };
  }

  keep(request: SearchRequest, basis: Basis, results: SearchResults): void {
    const same = this.basis?.thesaurus === basis.thesaurus && isSameMoment(this.basis.moment, basis.moment);
    if (!same) this.answers.clear();
    this.basis = basis;
    this.answers.set(keyOf(request), results);
  }
}

/** Of the day only the year counts. */
function keyOf({ query, locale, filter, sort, today, page, size, withFacets }: SearchRequest): string {
  return JSON.stringify([query, locale, filter, sort, today?.getUTCFullYear(), page, size, withFacets]);
}

function partsOf({ hits, facets, recognised }: SearchResults): number {
  const values = facets.reduce((sum, facet) => sum + facet.values.length, 0);
  // A hit and a concept hold the terms that explain them.
  return 10 + 10 * hits.length + 10 * recognised.length + values;
}
