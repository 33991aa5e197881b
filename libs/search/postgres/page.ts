import { highlights, Matcher, matchReasons, type MetUnit, ReadText, type ShownTexts } from '../explain/index.js';
import { type SearchHit, type SqlClient, TEXT_FIELDS, type TextField } from '../port.js';
import type { LoadedThesaurus } from '../thesaurus/index.js';
import type { MatchRequest } from './candidates.js';
import type { ResolvedAlternative, ResolvedPlan } from './resolve.js';
import { isMet, metAlternatives } from './score.js';
import type { Scored } from './search.js';

interface TextRow extends Record<TextField, string> {
  doc: number;
  case_id: string;
  version: number;
}

/** Reads the texts of the page, and of nothing else, and says where and why each matched. */
export async function showHits(
  client: SqlClient,
  { slot, plan, request }: MatchRequest,
  { thesaurus }: LoadedThesaurus,
  scored: readonly Scored[],
): Promise<SearchHit[]> {
  const docs = scored.map(({ doc }) => doc);
  const rows = await client.query<TextRow>(
    `select d.doc, c.case_id, t.version, t.title, t.teaser, t.summary, t.body
     from search_document_${slot} d join search_text_${slot} t using (doc) join search_case c using (case_no)
     where d.doc = any($1::int[])`,
    [docs],
  );
  const texts = new Map(rows.map((row) => [row.doc, row]));
  return scored.flatMap((hit) => {
    const text = texts.get(hit.doc);
    if (text === undefined) return [];
    return [showHit(plan, hit, text, (code) => thesaurus.label(code, request.locale))];
  });
}

function showHit(plan: ResolvedPlan, hit: Scored, text: TextRow, label: (code: string) => string): SearchHit {
  const read = TEXT_FIELDS.map((field) => [field, new ReadText(text[field], hit.locale)] as const);
  const texts = Object.fromEntries(read) as ShownTexts;
  const units = metUnits(plan, hit);
  const matcher = new Matcher(
    hit.locale,
    units.flatMap(({ alternatives, pieces }) => [...alternatives, ...(alternatives.length > 0 ? [] : pieces)]),
  );
  return {
    caseId: text.case_id,
    version: text.version,
    score: Math.round(hit.score * 10_000) / 10_000,
    matchedLocale: hit.locale,
    highlights: highlights(texts, matcher),
    reasons: matchReasons(units, Object.values(texts), hit.locale, label),
  };
}

function metUnits({ units, phrases }: ResolvedPlan, { impacts, locale }: Scored): MetUnit[] {
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
