import { createHash } from 'node:crypto';
import { confirmedTag, type DocumentTexts, MEASURED_TAG, placeCode, type SearchDocument } from '#search';
import { evidenceOf } from '#shared';
import { SECTIONS, type Texts } from '../case-study.model.js';
import { publishedLocales, type PublishedRow } from '../case-study.view.js';

/** What a document says about the places of a case: read beside it. */
export interface PlaceFacts {
  country: string;
  tier: string;
  populationBand: string | null;
  geographies: string[];
  coordinates: { latitude: number; longitude: number } | null;
  /** In every script that is known. */
  names: string[];
}

/** What the projection needs to know about the world around a case. */
export interface ProjectionContext {
  places: ReadonlyMap<number, PlaceFacts>;
  /** Thesaurus concepts of topics (by code) and SDGs (by number). */
  conceptsOfTopic: (code: string) => readonly string[];
  conceptsOfSdg: (number: number) => readonly string[];
  /** When owners last said that a case is still right. */
  confirmedAt: (id: string) => Date | null;
}

/** Upper bounds of the population bands, in inhabitants; codes are stable. */
const POPULATION_BANDS: readonly [number, string][] = [
  [2_000, 'under-2k'],
  [10_000, '2k-10k'],
  [50_000, '10k-50k'],
  [200_000, '50k-200k'],
  [1_000_000, '200k-1m'],
  [Infinity, 'over-1m'],
];

/** The band of a population; null where it is unknown. */
export const populationBand = (population: number | null): string | null =>
  population === null ? null : (POPULATION_BANDS.find(([bound]) => population < bound)?.[1] ?? null);

/** Where the practice itself is, where its authors say so. */
const placeOf = ({ place }: PublishedRow['snapshot']): SearchDocument['coordinates'] =>
  place && { latitude: place.latitude, longitude: place.longitude };

const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** What readers can narrow a search by: the same in every language of a case. */
function facetsOf(
  snapshot: PublishedRow['snapshot'],
  places: readonly PlaceFacts[],
  owner: PlaceFacts | undefined,
): SearchDocument['facets'] {
  const evidence = evidenceOf(snapshot.indicators);
  const { supportOffered } = snapshot;
  return {
    themes: snapshot.themes,
    topics: snapshot.topics,
    sdgs: snapshot.sdgs.map(String),
    factors: snapshot.factors,
    challenges: snapshot.challenges,
    countries: unique(places.map(({ country }) => country)),
    tiers: owner ? [owner.tier] : [],
    collectivities: unique([snapshot.ownerId, ...snapshot.partnerIds].map(String)),
    populationBands: owner?.populationBand ? [owner.populationBand] : [],
    geographies: owner?.geographies ?? [],
    languages: publishedLocales(snapshot),
    evidence: evidence ? [evidence] : [],
    support: supportOffered && supportOffered !== 'none' ? [supportOffered] : [],
    depth: [snapshot.depth],
  };
}

/** What makes a case a little more worth reading: results that were measured, and an owner who stands by it. */
function priorsOf({ id, snapshot }: PublishedRow, { confirmedAt }: ProjectionContext): string[] {
  const evidence = evidenceOf(snapshot.indicators);
  const confirmed = confirmedAt(id);
  return [
    ...(evidence === null || evidence === 'declared' ? [] : [MEASURED_TAG]),
    ...(confirmed === null ? [] : [confirmedTag(confirmed.getUTCFullYear())]),
  ];
}

/** The texts of a translation as the search knows them: the sections are one body. Pure. */
export function documentTexts(texts: Texts): DocumentTexts {
  return {
    title: texts.title,
    teaser: texts.teaser ?? '',
    summary: texts.summary ?? '',
    body: SECTIONS.map((section) => texts[section])
      .filter(Boolean)
      .join('\n'),
  };
}

/** The search documents of a published case: one a language, the same facets in each. Pure. */
export function searchDocuments(row: PublishedRow, context: ProjectionContext): SearchDocument[] {
  const { snapshot } = row;
  const places = [snapshot.ownerId, ...snapshot.partnerIds].flatMap((id) => context.places.get(id) ?? []);
  const owner = context.places.get(snapshot.ownerId);
  const locales = publishedLocales(snapshot);
  const common = {
    caseId: row.id,
    version: row.version,
    names: unique(places.flatMap(({ names }) => names)),
    concepts: unique([
      ...snapshot.topics.flatMap(context.conceptsOfTopic),
      ...snapshot.sdgs.flatMap(context.conceptsOfSdg),
      ...[snapshot.ownerId, ...snapshot.partnerIds].map(placeCode),
      ...priorsOf(row, context),
    ]),
    facets: facetsOf(snapshot, places, owner),
    startYear: snapshot.startYear,
    endYear: snapshot.ongoing ? null : (snapshot.endYear ?? snapshot.startYear),
    coordinates: placeOf(snapshot) ?? owner?.coordinates ?? null,
    publishedAt: row.publishedAt,
    adoptions: 0,
  };
  return locales.flatMap((locale) => {
    const texts = snapshot.translations[locale];
    if (!texts) return [];
    const document = { ...common, locale, ...documentTexts(texts) };
    return [{ ...document, hash: createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16) }];
  });
}
