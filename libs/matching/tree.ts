import { byText } from './compare.js';
import { CLOSENESS } from './weights.js';

/** A topic near another, and how much of it it answers (1: itself). */
export interface NearTopic {
  readonly code: string;
  readonly closeness: number;
}

/** The vocabulary's tree with its distances worked out once. */
export interface TopicTree {
  /** The topics that answer this one at least in part, itself first; a code outside of the tree answers only itself. */
  near(code: string): readonly NearTopic[];
  /** 1 for the same topic, less for a broader, narrower or sister one, 0 beyond. */
  closeness(a: string, b: string): number;
}

/** Reads `{ themes: [{ code, topics: [{ code }] }] }`, the form of taxonomy.json, into child-to-parent links. */
export function topicParents(
  themes: readonly { readonly code: string; readonly topics: readonly { readonly code: string }[] }[],
): Map<string, string | null> {
  const parents = new Map<string, string | null>();
  for (const theme of themes) {
    parents.set(theme.code, null);
    for (const topic of theme.topics) parents.set(topic.code, theme.code);
  }
  return parents;
}

/**
 * Builds the tree from child-to-parent links (null at the top). Closeness is by number of steps, as
 * `CLOSENESS` says. A loop in the links is cut, not followed.
 */
export function buildTopicTree(parents: ReadonlyMap<string, string | null>): TopicTree {
  const neighbours = links(parents);
  const distances = new Map<string, Map<string, number>>();
  for (const code of neighbours.keys()) distances.set(code, reach(code, neighbours));
  const near = new Map<string, NearTopic[]>();
  for (const [code, found] of distances) near.set(code, nearest(found));
  return {
    near: (code) => near.get(code) ?? [{ code, closeness: 1 }],
    closeness: (a, b) => (a === b ? 1 : (distances.get(a)?.get(b) ?? 0)),
  };
}

function links(parents: ReadonlyMap<string, string | null>): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const of = (code: string): Set<string> => {
    const found = neighbours.get(code) ?? new Set<string>();
    neighbours.set(code, found);
    return found;
  };
  for (const [child, parent] of parents) {
    of(child);
    if (parent === null) continue;
    of(child).add(parent);
    of(parent).add(child);
  }
  return neighbours;
}

function reach(start: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const found = new Map<string, number>();
  let frontier: string[] = [start];
  for (const closeness of CLOSENESS) {
    const next: string[] = [];
    for (const code of frontier) {
      if (found.has(code)) continue;
      found.set(code, closeness);
      next.push(...(neighbours.get(code) ?? []));
    }
    frontier = next;
  }
  return found;
}

function nearest(found: ReadonlyMap<string, number>): NearTopic[] {
  return [...found]
    .map(([code, closeness]) => ({ code, closeness }))
    .sort((a, b) => b.closeness - a.closeness || byText(a.code, b.code));
}
