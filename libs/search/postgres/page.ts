import { explain, type MetUnit, readTexts } from '../explain/index.js';
import type { MatchReason, SearchHit } from '../port.js';
import { priorReason } from '../query/index.js';
import type { Candidate } from './candidates.js';
import type { ResolvedAlternative, ResolvedPlan } from './resolve.js';
import { type Impacts, isMet, metAlternatives } from './score.js';

/** A candidate of the page as the rest of the program sees it. `label` names a concept for the reader. Pure. */
export function hitOf(
  plan: ResolvedPlan,
  caseId: string,
  { locale, score, impacts: read }: Candidate,
  label: (conceptCode: string) => string,
): SearchHit {
  const impacts = read();
  return {
    caseId,
    score: Math.round(score * 10_000) / 10_000,
    matchedLocale: locale,
    explain: (texts) => {
      const { highlights, reasons } = explain(metUnits(plan, impacts, locale), readTexts(texts, locale), locale, label);
      return { highlights, reasons: [...reasons, ...(score > 0 ? priorReasons(plan, impacts, locale) : [])] };
    },
  };
}

/** What raised a case besides its words; nothing where the order is another. */
function priorReasons({ priors, units }: ResolvedPlan, impacts: Impacts, locale: Candidate['locale']): MatchReason[] {
  if (units.length === 0) return [];
  return priors
    .filter((each) => each.source.locale === locale && isMet(each, impacts))
    .map(({ source }) => ({ kind: priorReason(source), label: '', conceptCode: null, terms: [], locale }));
}

function metUnits({ units, phrases }: ResolvedPlan, impacts: Impacts, locale: Candidate['locale']): MetUnit[] {
  const sources = (alternatives: readonly ResolvedAlternative[]): ResolvedAlternative['source'][] =>
    alternatives.filter((each) => each.source.locale === locale && isMet(each, impacts)).map(({ source }) => source);
  const met = units.map((unit) => ({
    text: unit.unit.text,
    alternatives: metAlternatives(unit, impacts, locale).map(({ source }) => source),
    pieces: sources(unit.pieces),
  }));
  const exact = phrases.map(({ alternatives }) => ({
    text: alternatives[0]?.source.label ?? '',
    alternatives: sources(alternatives),
    pieces: [],
  }));
  return [...met, ...exact].filter(({ alternatives, pieces }) => alternatives.length + pieces.length > 0);
}
