import type { MatchReason, SearchHit, SearchResults } from '#search';
import type { Locale } from '#shared';

/** What two cases are compared by, whatever their languages. */
export interface Traits {
  topics: readonly string[];
  challenges: readonly string[];
  factors: readonly string[];
  sdgs: readonly number[];
}

/** What a case has in common with another one in what they tell. */
export interface TextLikeness {
  /** Against what the case scores for its own words: 0 to 1. */
  closeness: number;
  /** Concepts of the thesaurus that both name, each in its own language, with their terms. */
  concepts: Map<string, Readonly<Record<Locale, readonly string[]>>>;
  /** Words that stand in both; of no use to who doesn't read their language. */
  words: Set<string>;
  wordsLocale: Locale | null;
}

/** A case that resembles the one asked about, and in what. */
export interface Likeness {
  id: string;
  country: string;
  score: number;
  shared: Traits;
  text: TextLikeness | undefined;
}

/** What each kind of likeness counts for; they add up to 1. */
const WEIGHTS = { topics: 0.3, challenges: 0.16, sdgs: 0.12, factors: 0.05, text: 0.37 } as const;

/** Below this two cases share hardly more than a frequent goal. */
const SCORE_MIN = 0.08;

/** A case of the other country comes in where it scores at least this share of the one whose place it takes. */
const NEAR_ENOUGH = 0.7;

const inBoth = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((value) => b.includes(value));

/** Shared codes against how many there are: a case that names everything resembles nothing. */
const overlap = (shared: readonly unknown[], a: readonly unknown[], b: readonly unknown[]): number =>
  shared.length === 0 ? 0 : shared.length / Math.sqrt(a.length * b.length);

/** How much a case resembles another one: 0 (nothing in common) to 1. Pure. */
export function likeness(
  own: Traits,
  other: Traits & { id: string; country: string },
  text: TextLikeness | undefined,
): Likeness {
  const shared = {
    topics: inBoth(own.topics, other.topics),
    challenges: inBoth(own.challenges, other.challenges),
    factors: inBoth(own.factors, other.factors),
    sdgs: inBoth(own.sdgs, other.sdgs),
  };
  const score =
    WEIGHTS.topics * overlap(shared.topics, own.topics, other.topics) +
    WEIGHTS.challenges * overlap(shared.challenges, own.challenges, other.challenges) +
    WEIGHTS.sdgs * overlap(shared.sdgs, own.sdgs, other.sdgs) +
    WEIGHTS.factors * overlap(shared.factors, own.factors, other.factors) +
    WEIGHTS.text * (text?.closeness ?? 0);
  return { id: other.id, country: other.country, score, shared, text };
}

/** The most alike first; what is hardly alike is left out. */
export function ranked(cases: readonly Likeness[]): Likeness[] {
  return cases.filter(({ score }) => score >= SCORE_MIN).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The best `first` of a ranking; where all are of the `home` country, one of the other takes the last place if it is near. */
export function withBothCountries(ranking: readonly Likeness[], first: number, home: string): Likeness[] {
  const best = ranking.slice(0, first);
  const last = best.at(-1);
  if (first < 2 || best.length < first || last === undefined || best.some(({ country }) => country !== home))
    return best;
  const foreign = ranking.find(({ country }) => country !== home);
  return foreign !== undefined && foreign.score >= NEAR_ENOUGH * last.score ? [...best.slice(0, -1), foreign] : best;
}

/**
 * Reads answers to a case's own words: what scores like the case itself tells of the same.
 * @param reasonsOf why a hit was found; without it only closeness is known
 */
export function textLikeness(
  answers: readonly SearchResults[],
  ownId: string,
  reasonsOf: (hit: SearchHit) => readonly MatchReason[] = () => [],
): Map<string, TextLikeness> {
  const likenesses = new Map<string, TextLikeness>();
  const yardstick = Math.max(0, ...answers.flatMap(({ hits }) => hits.map(({ score }) => score)));
  for (const { hits, recognised } of answers) {
    const byText = new Map(recognised.map((concept) => [concept.matchedText, concept]));
    const byCode = new Map(recognised.map((concept) => [concept.code, concept]));
    for (const hit of hits) {
      const { caseId, score } = hit;
      if (caseId === ownId) continue;
      const known = likenesses.get(caseId) ?? {
        closeness: 0,
        concepts: new Map(),
        words: new Set(),
        wordsLocale: null,
      };
      likenesses.set(caseId, known);
      if (yardstick > 0) known.closeness = Math.max(known.closeness, Math.min(1, score / yardstick));
      for (const { kind, label, conceptCode, terms, locale } of reasonsOf(hit)) {
        // A concept that came by the tag of a topic stands in no text: the shared topic says it already.
        if (kind === 'concept' && terms.length === 0) continue;
        const concept = byText.get(label) ?? (conceptCode === null ? undefined : byCode.get(conceptCode));
        if (concept !== undefined) known.concepts.set(concept.code, concept.terms);
        else if (kind === 'words' && (known.wordsLocale ?? locale) === locale) {
          known.words.add(label);
          known.wordsLocale = locale;
        }
      }
    }
  }
  return likenesses;
}

/** Beyond this a search reads no further anyway. */
const QUERY_MAX = 300;

/** A case's title and teaser as a question: what a search would read as an operator is taken out. */
export function questionOf({ title, teaser }: { title: string; teaser: string | null }): string {
  const text = `${title}\n${teaser ?? ''}`;
  // The space at the end says that the last word is whole.
  return `${text
    .replace(/["“”«»「」『』]/gu, ' ')
    .replace(/(?<=^|\s)[-\u2212\uFF0D]+/gu, ' ')
    .slice(0, QUERY_MAX)
    .trim()} `;
}
