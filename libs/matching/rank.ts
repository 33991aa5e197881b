import { closerBound, findCandidates, type Candidate, type Wanted } from './candidates.js';
import { diversify } from './diversify.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import type { Market } from './market.js';
import { type Profile, seeksOf, type TieState } from './profile.js';
import { evaluate, type PairParts } from './score.js';
import { activeTwins, twinningBetween, type PairTie } from './ties.js';
import { CLOSENESS, SCORED_AT_MOST } from './weights.js';

/** What the reader asks for. Empty or absent means no limit; unknown sizes don't pass a limit of size. */
export interface RankOptions {
  /** How many suggestions, 10 by default. */
  readonly first?: number;
  /** Countries to look in; by default all but the collectivity's own. */
  readonly countries?: readonly string[];
  /** Only those who offer or seek one of these topics, or a near one under them. */
  readonly topics?: readonly string[];
  readonly tiers?: readonly string[];
  readonly geographies?: readonly string[];
  readonly minPopulation?: number;
  readonly maxPopulation?: number;
  /** Not these: already proposed, or seen. */
  readonly exclude?: readonly number[];
  /** How many pairs may be scored, 2,000 by default. */
  readonly scoredAtMost?: number;
}

/** A ranked partner and why. */
export interface Suggestion {
  readonly collectivityId: number;
  readonly score: number;
  readonly explanation: Explanation;
  /** 'sleeping' is an invitation to revive; null where they have never been twinned. */
  readonly twinning: TieState | null;
  readonly ties: readonly PairTie[];
  /** It has published or declared something itself. */
  readonly speaks: boolean;
}

/** The answer, with what it cost and whether the bound on scored pairs may have hidden somebody better. */
export interface Ranking {
  readonly suggestions: readonly Suggestion[];
  /** The active twins among the candidates: they have an agenda, not a suggestion. By score. */
  readonly twins: readonly Suggestion[];
  readonly candidates: number;
  readonly scored: number;
  /** True where no pair left unscored could have been in the list before diversification. */
  readonly exact: boolean;
}

/** A scored pair: what the list is made from. */
export interface Scored {
  readonly profile: Profile;
  readonly parts: PairParts;
  readonly score: number;
  readonly topics: ReadonlyMap<string, number>;
}

/**
 * The best partners of A in the market, diverse in topics, each with its reasons. Those who have
 * published or declared something come before the silent, whatever the score.
 */
export function rankPartners(a: Profile, market: Market, options: RankOptions = {}): Ranking {
  const first = Math.max(0, options.first ?? 10);
  const pool = Math.max(30, first * 3);
  const candidates = findCandidates(a, market, filter(a, market, options), first);
  const active = new Set(activeTwins(a, market.ties));
  const isTwin = ({ profile }: { profile: Profile }): boolean => active.has(profile.collectivityId);
  const twins = candidates.filter(isTwin).map(({ profile }) => score(a, profile, market));
  const budget = Math.max(0, (options.scoredAtMost ?? SCORED_AT_MOST) - twins.length);
  const news = candidates.filter((candidate) => !isTwin(candidate));
  const speaking = best(
    a,
    market,
    news.filter(({ profile }) => profile.speaks),
    pool,
    budget,
  );
  const silentPool = speaking.list.length >= first ? 0 : pool;
  const silent = best(
    a,
    market,
    news.filter(({ profile }) => !profile.speaks),
    silentPool,
    budget - speaking.scored,
  );
  const leading = diversify(speaking.list, first);
  const trailing = diversify(silent.list, first - leading.length, leading);
  return {
    suggestions: [...leading, ...trailing].map((found) => suggestion(a, found)),
    twins: twins.sort(byScore).map((found) => suggestion(a, found)),
    candidates: candidates.length,
    scored: twins.length + speaking.scored + silent.scored,
    exact: speaking.exact && silent.exact,
  };
}

/** Scores best bound first, until the budget is spent or nobody left can reach the pool. */
function best(a: Profile, market: Market, candidates: readonly Candidate[], pool: number, budget: number) {
  const list: Scored[] = [];
  let scored = 0;
  let exact = true;
  for (const candidate of pool === 0 ? [] : candidates) {
    const last = list[pool - 1];
    if (last !== undefined && candidate.bound < last.score) break;
    if (last !== undefined && closerBound(a, candidate, market) < last.score) continue;
    if (scored >= budget) {
      exact = false;
      break;
    }
    scored += 1;
    insert(list, score(a, candidate.profile, market), pool);
  }
  return { list, scored, exact };
}

function insert(list: Scored[], item: Scored, pool: number): void {
  if (item.score === 0) return;
  const at = list.findIndex((other) => byScore(item, other) < 0);
  list.splice(at === -1 ? list.length : at, 0, item);
  if (list.length > pool) list.pop();
}

/** Best first; of equals the lower identifier. */
export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.profile.collectivityId - b.profile.collectivityId;
}

/** Scores one pair for a list. */
export function score(a: Profile, b: Profile, market: Market): Scored {
  const parts = evaluate(a, b, market);
  return { profile: b, parts, score: parts.score, topics: topicShares(parts) };
}

function topicShares({ receives, gives, shared, weights, oneWay }: PairParts): Map<string, number> {
  const topics = new Map<string, number>();
  const whole = oneWay.receives + oneWay.gives;
  const add = (topic: string, value: number): void => void topics.set(topic, (topics.get(topic) ?? 0) + value / whole);
  for (const { offer, value } of [...receives.matches, ...gives.matches]) add(offer.topic, value * weights.gain);
  for (const { topic, value } of shared.seeks) add(topic, 2 * value * weights.shared);
  return topics;
}

function suggestion(a: Profile, { profile, parts, score: value }: Scored): Suggestion {
  return {
    collectivityId: profile.collectivityId,
    score: value,
    explanation: explain(a, profile, parts),
    twinning: twinningBetween(a, profile),
    ties: parts.ties,
    speaks: profile.speaks,
  };
}

function filter(a: Profile, market: Market, options: RankOptions): Wanted {
  const { countries, tiers, geographies, minPopulation, maxPopulation } = options;
  const excluded = new Set(options.exclude);
  const topics = new Set(options.topics?.flatMap((topic) => under(topic, market)));
  const listed = (list: readonly string[] | undefined, value: string | null): boolean =>
    list === undefined || list.length === 0 || (value !== null && list.includes(value));
  const abroad = market.countries.filter((country) => country !== a.country);
  const looked = countries === undefined || countries.length === 0 ? abroad : [...new Set(countries)];
  const allows = (b: Profile): boolean =>
    !excluded.has(b.collectivityId) &&
    listed(tiers, b.tier) &&
    (geographies === undefined ||
      geographies.length === 0 ||
      [...b.geographies, ...(b.landscapes ?? [])].some((code) => geographies.includes(code))) &&
    (minPopulation === undefined || (b.population !== null && b.population >= minPopulation)) &&
    (maxPopulation === undefined || (b.population !== null && b.population <= maxPopulation)) &&
    (topics.size === 0 || [...b.offers, ...seeksOf(b)].some(({ topic }) => topics.has(topic)));
  return { countries: looked, allows };
}

/** A topic and those one step from it: for a theme its topics, for a topic its theme. */
function under(topic: string, market: Market): string[] {
  return market.tree
    .near(topic)
    .filter(({ closeness }) => closeness >= CLOSENESS[1])
    .map(({ code }) => code);
}
