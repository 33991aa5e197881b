import type { TieFactsFragment } from '../../generated/graphql.js';

/** What a fact is called in the catalogue. */
export type ChangedFact = 'kind' | 'state' | 'since' | 'themes';

/** One fact that a change touched; empty text where it was, or is, not said. */
export interface FactChange {
  readonly fact: ChangedFact;
  readonly before: string;
  readonly after: string;
}

/** How each fact is said in the reader's language. */
export type FactWords = Readonly<Record<ChangedFact, (facts: TieFactsFragment) => string>>;

const FACTS: readonly ChangedFact[] = ['kind', 'state', 'since', 'themes'];

/** What is different between two states of a tie, in the words that readers see. Source and remark are not told. */
export function factsChanged(before: TieFactsFragment, after: TieFactsFragment, words: FactWords): FactChange[] {
  return FACTS.map((fact) => ({ fact, before: words[fact](before), after: words[fact](after) })).filter(
    (change) => change.before !== change.after,
  );
}
