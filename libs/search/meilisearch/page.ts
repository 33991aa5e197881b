import { LOCALES, type Locale } from '#shared';
import { analyse, fold } from '../analysis/index.js';
import { explain, Matcher, type MetUnit, ReadText, readTexts, type ShownTexts } from '../explain/index.js';
import { type DocumentTexts, type SearchHit, type SearchSort, TEXT_FIELDS } from '../port.js';
import { type Alternative, joinBigrams, type QueryPlan } from '../query/index.js';
import type { Ask } from './asks.js';
import { tagOf } from './clauses.js';
import type { Found } from './connection.js';
import { type IndexedCase, localesOf, writtenText } from './schema.js';

type Hit = Found['hits'][number];

/** What hits are explained by. */
export interface Explained {
  plan: QueryPlan;
  asks: readonly Ask[];
  sort: SearchSort;
  label: (conceptCode: string) => string;
}

/** The hits of a page as the rest of the program sees them; the language of each is found in what Meilisearch gave back. Pure. */
export function showHits(hits: readonly Hit[], explained: Explained): SearchHit[] {
  return hits.flatMap((hit) => {
    const locale = matchedLocale(hit, explained);
    return locale === null ? [] : [showHit(hit, locale, explained)];
  });
}

function showHit(hit: Hit, locale: Locale, { plan, label, asks }: Explained): SearchHit {
  const { concepts, names } = hit;
  const score = asks.length === 0 ? 0 : (hit._federation?.weightedRankingScore ?? 0);
  return {
    caseId: hit.caseId,
    score: Math.round(score * 10_000) / 10_000,
    matchedLocale: locale,
    explain: (published) => {
      const texts = readTexts(published, locale);
      return explain(metUnits(plan, { concepts, names }, locale, texts), texts, locale, label);
    },
  };
}

/**
 * The translation that is shown as the one that matched: by relevance that of the best query, in another order the
 * reader's where it matched. Where a tag alone matched, the reader's, else the first with a word of the query in it.
 */
function matchedLocale(hit: Hit, { plan, asks, sort }: Explained): Locale | null {
  const available = localesOf(hit);
  const best = asks[hit._federation?.queriesPosition ?? -1]?.locale ?? null;
  const matches = (locale: Locale): boolean => {
    const units = metUnits(plan, hit, locale, shownTexts(hit, locale));
    return units.some(({ alternatives, pieces }) =>
      [...alternatives, ...pieces].some(({ source }) => source !== 'tag'),
    );
  };
  const inOrder = [plan.locale, ...LOCALES].filter((locale) => available.includes(locale));
  if (sort === 'relevance' && best !== null && available.includes(best)) return best;
  if (asks.length > 0) {
    const met = inOrder.find(matches);
    if (met !== undefined) return met;
  }
  return inOrder[0] ?? null;
}

function shownTexts(hit: Partial<IndexedCase>, locale: Locale): ShownTexts {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, writtenText(hit, field, locale) ?? '']));
  return readTexts(texts as DocumentTexts, locale);
}

/** What of the query the documents of a case in a language meet. */
export function metUnits(
  plan: QueryPlan,
  hit: Pick<Partial<IndexedCase>, 'names' | 'concepts'>,
  locale: Locale,
  shown: ShownTexts,
): MetUnit[] {
  const { units, phrases } = plan;
  const all = [
    ...units.flatMap(({ alternatives, pieces }) => [...alternatives, ...pieces]),
    ...phrases.flatMap(({ alternatives }) => alternatives),
  ].filter((alternative) => alternative.locale === locale);
  const names = (hit.names ?? []).map((name) => new ReadText(name, locale));
  const met = metBy([...Object.values(shown), ...names], new Set(hit.concepts ?? []), locale, all);
  const explained = [
    ...units.map(({ text, alternatives, pieces }) => ({
      text,
      alternatives: alternatives.filter(met),
      pieces: pieces.filter(met),
    })),
    ...phrases.map(({ text, alternatives }) => ({ text, alternatives: alternatives.filter(met), pieces: [] })),
  ];
  return explained.filter(({ alternatives, pieces }) => alternatives.length + pieces.length > 0);
}

/**
 * Whether an alternative is met. Only the words that any of them asks for are looked at closely: reading all words of
 * twenty long texts would take longer than the search.
 */
function metBy(
  texts: readonly ReadText[],
  tags: ReadonlySet<string>,
  locale: Locale,
  all: readonly Alternative[],
): (alternative: Alternative) => boolean {
  const matcher = new Matcher(locale, all);
  const stems = new Set<string>();
  const surfaces = new Set<string>();
  const pieces = texts.flatMap((text) => matcher.spans(text).map(({ start, end }) => text.text.slice(start, end)));
  for (const { stem, surface } of [...new Set(pieces)].flatMap((piece) => analyse(piece, locale).words)) {
    stems.add(stem);
    surfaces.add(surface);
  }
  const holds = (written: string): boolean => texts.some(({ folded }) => folded.text.includes(fold(written)));
  const isThere = (conjunction: Alternative['parts'][number]['any'][number]): boolean => {
    const bigrams = conjunction.filter(({ kind }) => kind === 'bigram').map(({ term }) => term);
    const rest = conjunction.filter(({ kind }) => kind !== 'bigram');
    return (
      (bigrams.length === 0 || holds(joinBigrams(bigrams))) &&
      rest.every(({ kind, term }) =>
        kind === 'stem' ? stems.has(term) : kind === 'surface' ? surfaces.has(term) : holds(term),
      )
    );
  };
  return (alternative) => {
    if (alternative.locale !== locale) return false;
    const tag = tagOf(alternative);
    if (tag !== null) return tags.has(tag);
    return alternative.parts.every(
      ({ any, prefix }) =>
        any.some(isThere) ||
        (prefix?.kind === 'surface' && [...surfaces].some((surface) => surface.startsWith(prefix.prefix))) ||
        (prefix?.kind === 'word' && holds(prefix.prefix)),
    );
  };
}
