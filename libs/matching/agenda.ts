import { byCaseId, byText, intersection, NOTHING, sortedSet, type CaseId } from './compare.js';
import { explain } from './explain.js';
import type { ExplanationTerm, Missing } from './explanation.js';
import type { Profile, TieState } from './profile.js';
import { evaluate, type ScoreContext } from './score.js';
import { twinningBetween } from './ties.js';
import { SCORE_VERSION } from './weights.js';

/** Another pair and what it works on, as the caller knows it. */
export interface WorkingPair {
  readonly a: number;
  readonly b: number;
  readonly topics: readonly string[];
}

/** A case for one side to read before they meet. */
export interface Reading {
  readonly caseId: CaseId;
  readonly reader: 'a' | 'b';
  readonly topic: string;
  readonly weight: number;
}

/** What two twins could talk about. The items are terms of the explanation, so the same sentences say them. */
export interface TwinAgenda {
  readonly version: string;
  readonly score: number;
  readonly twinning: TieState | null;
  /** What B could teach A, and A teach B; the heaviest first. */
  readonly receives: readonly ExplanationTerm[];
  readonly gives: readonly ExplanationTerm[];
  readonly bothSeek: readonly ExplanationTerm[];
  readonly readFirst: readonly Reading[];
  /** Other pairs on the same topics, the most topics in common first. */
  readonly otherPairs: readonly WorkingPair[];
  readonly missing: readonly Missing[];
}

/** At most so many cases to read first: what fits in an evening. */
const READINGS = 6;

/**
 * The agenda of an existing pair. Capacity for new partners, refusals of introductions and vetoes bear
 * on suggestions, not on twins who have met: they are set aside here.
 */
export function twinAgenda(
  a: Profile,
  b: Profile,
  context: ScoreContext,
  others: readonly WorkingPair[] = [],
): TwinAgenda {
  const [left, right] = [unbound(a), unbound(b)];
  const { score, terms, missing } = explain(left, right, evaluate(left, right, context));
  const lessons = terms.filter(({ code }) => code === 'answer' || code === 'open');
  const receives = lessons.filter(({ direction }) => direction === 'receives');
  const gives = lessons.filter(({ direction }) => direction === 'gives');
  const bothSeek = terms.filter(({ code }) => code === 'both-seek');
  return {
    version: SCORE_VERSION,
    score,
    twinning: twinningBetween(a, b),
    receives,
    gives,
    bothSeek,
    readFirst: readings(receives, gives, { a: ownCases(a), b: ownCases(b) }),
    otherPairs: alike(others, topicsOf([...lessons, ...bothSeek]), [a.collectivityId, b.collectivityId]),
    missing,
  };
}

function unbound(profile: Profile): Profile {
  return { ...profile, capacity: null, vetoes: NOTHING, declined: NOTHING };
}

function topicsOf(terms: readonly ExplanationTerm[]): readonly string[] {
  return sortedSet(terms.flatMap(({ topic, facts }) => [topic, facts.offeredTopic].filter((code) => code !== null)));
}

function ownCases({ publishedCases }: Profile): ReadonlySet<CaseId> {
  return new Set(publishedCases.map(({ id }) => id));
}

/** Each case that isn't the reader's own once for its reader, under the topic where it weighs most; a second case of a topic counts half, and so on. */
function readings(
  receives: readonly ExplanationTerm[],
  gives: readonly ExplanationTerm[],
  own: Readonly<Record<Reading['reader'], ReadonlySet<CaseId>>>,
): Reading[] {
  const best = new Map<string, Reading>();
  for (const [reader, terms] of [
    ['a', receives],
    ['b', gives],
  ] as const) {
    for (const { topic, weight, facts } of terms) {
      facts.caseIds.forEach((caseId, place) => {
        const key = `${reader}:${typeof caseId}:${caseId}`;
        const worth = weight / (place + 1);
        if (!own[reader].has(caseId) && worth > (best.get(key)?.weight ?? 0)) {
          best.set(key, { caseId, reader, topic: facts.offeredTopic ?? topic ?? '', weight: worth });
        }
      });
    }
  }
  return [...best.values()]
    .sort((x, y) => y.weight - x.weight || byText(x.reader, y.reader) || byCaseId(x.caseId, y.caseId))
    .slice(0, READINGS);
}

function alike(others: readonly WorkingPair[], topics: readonly string[], own: readonly number[]): WorkingPair[] {
  return others
    .filter(({ a, b }) => !(own.includes(a) && own.includes(b)))
    .map((pair) => ({ ...pair, topics: intersection(sortedSet(pair.topics), topics) }))
    .filter((pair) => pair.topics.length > 0)
    .sort((x, y) => y.topics.length - x.topics.length || x.a - y.a || x.b - y.b);
}
