import { readFileSync } from 'node:fs';
import { buildTopicTree, topicParents, type TopicTree } from './tree.js';

interface Taxonomy {
  readonly themes: readonly { readonly code: string; readonly topics: readonly { readonly code: string }[] }[];
  readonly challenges: readonly { readonly code: string }[];
}

/** The vocabulary that ships, for tests only. */
export const TAXONOMY = JSON.parse(
  readFileSync(new URL('../../data/reference/taxonomy.json', import.meta.url), 'utf8'),
) as Taxonomy;

/** The 25 topics, in the order of the file. */
export const TOPICS: readonly string[] = TAXONOMY.themes.flatMap(({ topics }) => topics.map(({ code }) => code));

/** The tree of the vocabulary that ships. */
export const TREE: TopicTree = buildTopicTree(topicParents(TAXONOMY.themes));
