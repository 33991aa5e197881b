import { highlights, Matcher, matchReasons, type MetUnit, ReadText, type ShownTexts } from '../explain/index.js';
import { type MatchReason, type SearchHit, type SqlClient, TEXT_FIELDS } from '../port.js';
import { priorReason } from '../query/index.js';
import type { LoadedThesaurus } from '../thesaurus/index.js';
import type { Candidate, MatchRequest } from './candidates.js';
import type { ResolvedAlternative, ResolvedPlan } from './resolve.js';
import { isMet, metAlternatives } from './score.js';
import type { ShownText, TextMemory } from './text-memory.js';

/** Reads the texts of the page, and of nothing else, and says where and why each matched. */
export async function showHits(
  client: SqlClient,
  { slot, plan, request }: MatchRequest,
  { thesaurus }: LoadedThesaurus,
  memory: TextMemory,
  scored: readonly Candidate[],
): Promise<SearchHit[]> {
  const texts = await memory.read(
    client,
    slot,
    scored.map(({ doc }) => doc),
  );
  return scored.flatMap((hit) => {
    const text = texts.get(hit.doc);
    if (text === undefined) return [];
    return [showHit(plan, hit, text, (code) => thesaurus.label(code, request.locale))];
  });
}

function showHit(plan: ResolvedPlan, hit: Candidate, text: ShownText, label: (code: string) => string): SearchHit {
  const read = TEXT_FIELDS.map((field) => [field, new ReadText(text[field], hit.locale)] as const);
  const texts = Object.fromEntries(read) as ShownTexts;
  const units = metUnits(plan, hit);
  const matcher = new Matcher(
    hit.locale,
    units.flatMap(({ alternatives, pieces }) => [...alternatives, ...(alternatives.length > 0 ? [] : pieces)]),
  );
  return {
    caseId: text.caseId,
    version: text.version,
    score: Math.round(hit.score * 10_000) / 10_000,
    matchedLocale: hit.locale,
    highlights: highlights(texts, matcher),
    reasons: [...matchReasons(units, Object.values(texts), hit.locale, label), ...priorReasons(plan, hit)],
  };
}

/** What raised a case besides its words; nothing where the order is another. */
function priorReasons({ priors, units }: ResolvedPlan, { impacts: read, locale, score }: Candidate): MatchReason[] {
  if (score <= 0 || units.length === 0) return [];
  const impacts = read();
  return priors
    .filter((each) => each.source.locale === locale && isMet(each, impacts))
    .map(({ source }) => ({ kind: priorReason(source), label: '', conceptCode: null, terms: [], locale }));
}

function metUnits({ units, phrases }: ResolvedPlan, { impacts: read, locale }: Candidate): MetUnit[] {
  const impacts = read();
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
