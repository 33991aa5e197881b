import type { TerritoryMessageKey } from '../messages/fr.js';

const TERMS: Readonly<Record<string, TerritoryMessageKey>> = {
  'both-seek': 'term.both-seek',
  challenges: 'term.challenges',
  sdgs: 'term.sdgs',
  population: 'term.population',
  density: 'term.density',
  geography: 'term.geography',
  heritage: 'term.heritage',
  tier: 'term.tier',
  'tie-sleeping': 'term.tie-sleeping',
  'tie-common': 'term.tie-common',
  'tie-chain': 'term.tie-chain',
  floor: 'term.floor',
};

/** The message that names a term of the score; undefined for lessons, which are named by their topic, and for terms not known yet. */
export function termKey(term: string): TerritoryMessageKey | undefined {
  return TERMS[term];
}

/** The messages that name the terms of a part of the bridge, each once, in their order. */
export function termKeys(terms: readonly { readonly term: string }[]): TerritoryMessageKey[] {
  return [...new Set(terms.flatMap(({ term }) => termKey(term) ?? []))];
}
