import { LOCALES } from '#shared';
import type { MatchReason } from '../port.js';
import type { Alternative } from './plan.js';

/** Tags that say how much a case can be relied on; no code of the thesaurus has a colon. */
export const MEASURED_TAG = 'prior:measured';
const CONFIRMED = 'prior:confirmed:';
export const confirmedTag = (year: number): string => `${CONFIRMED}${year}`;

/** The last year of the tags of confirmation among some tags; 0 without any. */
export function lastConfirmedYear(tags: readonly string[]): number {
  const years = tags.filter((tag) => tag.startsWith(CONFIRMED)).map((tag) => Number(tag.slice(CONFIRMED.length)));
  return Math.max(0, ...years.filter(Number.isInteger));
}

/**
 * What a tag adds to a score, as a share of it: enough to decide between cases that answer alike, never to bring one that
 * answers worse to the front.
 */
const MEASURED = 0.02;
const CONFIRMED_THIS_YEAR = 0.015;
const CONFIRMED_LAST_YEAR = 0.008;

/** The tags that raise a case a little, in each language, `weight` being the share that they add. */
export function priorAlternatives(today: Date | undefined): Alternative[] {
  const year = today?.getUTCFullYear();
  const worths: [string, number][] = [
    [MEASURED_TAG, MEASURED],
    ...(year === undefined
      ? []
      : ([
          [confirmedTag(year), CONFIRMED_THIS_YEAR],
          [confirmedTag(year - 1), CONFIRMED_LAST_YEAR],
        ] as [string, number][])),
  ];
  return worths.flatMap(([term, weight]) =>
    LOCALES.map((locale): Alternative => ({
      source: 'tag',
      locale,
      parts: [{ any: [[{ kind: 'concept', locale, term, weight: 1 }]], also: [], prefix: null }],
      weight,
      conceptCode: term,
      label: term,
    })),
  );
}

/** As what a prior is shown among the reasons. */
export const priorReason = ({ conceptCode }: Alternative): MatchReason['kind'] =>
  conceptCode === MEASURED_TAG ? 'measured' : 'confirmed';
