import type { QueryPlan } from '../query/index.js';
import { exactly, exactTerms, plainText, tagOf } from './clauses.js';
import { oneOf } from './filters.js';

/** What cases must not have. */
export interface Exclusions {
  /** In Meilisearch's own syntax; always quoted, since of an unquoted 宿泊税 only the first word would be excluded. */
  terms: string[];
  filters: string[];
}

const EXCLUDED_MAX = 60;

/**
 * Words in all their forms, quotations as they stand, concepts in all their terms and tags. They stand before the
 * other terms, where they don't count among the ten that Meilisearch reads, and look at all texts of a case: its other
 * translations tell of the same.
 */
export function exclusionsOf({ exclusions }: QueryPlan): Exclusions {
  const excluded = new Set<string>();
  const tags = new Set<string>();
  for (const { text, phrase, alternatives } of exclusions) {
    excluded.add(exactly(text));
    for (const alternative of alternatives) {
      const tag = tagOf(alternative);
      if (tag !== null) tags.add(tag);
      if (alternative.source === 'concept') excluded.add(exactly(alternative.label));
      if (alternative.source === 'words' && phrase === null) {
        const terms = exactTerms(alternative) ?? [];
        if (terms.length === 1) excluded.add(terms.join(''));
      }
    }
  }
  const real = [...excluded].filter((term) => plainText(term) !== '');
  return {
    terms: real.slice(0, EXCLUDED_MAX).map((term) => `-${term}`),
    filters: tags.size === 0 ? [] : [`NOT ${oneOf('concepts', [...tags])}`],
  };
}
