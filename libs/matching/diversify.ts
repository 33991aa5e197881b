import { LEADING_SHARE, RELEVANCE, TOPIC_SHARE } from './weights.js';

/** What the re-ranking needs of an item: its score and which share of it (0 to 1) comes from which topic. */
export interface Diverse {
  readonly score: number;
  readonly topics: ReadonlyMap<string, number>;
}

/** The topic that weighs most in an item, null where none weighs enough to lead; of equals the first in code order. */
export function leadingTopic({ topics }: Diverse): string | null {
  let best: [string, number] | null = null;
  for (const [topic, weight] of topics) {
    if (best === null || weight > best[1] || (weight === best[1] && topic < best[0])) best = [topic, weight];
  }
  return best === null || best[1] < LEADING_SHARE ? null : best[0];
}

/** The share of both scores that comes from the same topics: small where likeness, not a topic, brings them here. */
export function similarity(a: Diverse, b: Diverse): number {
  let common = 0;
  for (const [topic, share] of a.topics) common += Math.min(share, b.topics.get(topic) ?? 0);
  return common;
}

/**
 * Maximal marginal relevance (Carbonell & Goldstein 1998): picks one after another the item whose score,
 * less its likeness to what is already picked, is greatest; and lets one leading topic take at most
 * `TOPIC_SHARE` of the list while another is available. The best always comes first. Deterministic:
 * of equals the earlier in `ranked`, which is expected in order of score. `after` is what is already shown.
 */
export function diversify<T extends Diverse>(ranked: readonly T[], count: number, after: readonly T[] = []): T[] {
  const picked: T[] = [];
  const left = ranked.map((item) => ({ item, lead: leadingTopic(item), like: 0 }));
  const leads = new Map<string, number>();
  const most = Math.max(1, Math.ceil((count + after.length) * TOPIC_SHARE));
  const top = ranked[0]?.score ?? 0;
  const note = (shown: T): void => {
    const lead = leadingTopic(shown);
    if (lead !== null) leads.set(lead, (leads.get(lead) ?? 0) + 1);
    for (const entry of left) entry.like = Math.max(entry.like, similarity(entry.item, shown));
  };
  after.forEach(note);
  while (picked.length < count && left.length > 0) {
    const open = left.filter(({ lead }) => lead === null || (leads.get(lead) ?? 0) < most);
    const pool = open.length > 0 ? open : left;
    const worth = ({ item, like }: (typeof left)[number]): number =>
      RELEVANCE * (top === 0 ? 0 : item.score / top) - (1 - RELEVANCE) * like;
    const best = pool.reduce((winner, entry) => (worth(entry) > worth(winner) ? entry : winner));
    left.splice(left.indexOf(best), 1);
    picked.push(best.item);
    note(best.item);
  }
  return picked;
}
