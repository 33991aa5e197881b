import { isLocale, LOCALES, type Locale } from '#shared';
import type { CaseRecord, RecordTexts } from '../record/case-record.js';

/** The head of a file of linked data: schema.org's words, and the record as a JSON literal beside them. */
export const LINKED_DATA_CONTEXT = [
  'https://schema.org',
  { record: { '@id': 'urn:kakehashi:case-study-record', '@type': '@json' } },
] as const;

const spoken = (record: CaseRecord, name: 'title' | 'teaser' | 'summary') =>
  LOCALES.flatMap((locale) => {
    const text = record.translations?.[locale]?.[name];
    return text ? [{ '@language': locale, '@value': text }] : [];
  });

/** A case in the words of schema.org, for whoever reads those; all of it in `record`, for whoever takes it over. */
export function linkedDataOf(record: Required<CaseRecord>, publicUrl: string): Record<string, unknown> {
  const { source, externalId, startYear, endYear, place } = record;
  const period = startYear ? `${startYear}/${endYear ?? '..'}` : undefined;
  return {
    '@type': 'Article',
    '@id': `${publicUrl}/#${encodeURIComponent(`${source}:${externalId}`)}`,
    identifier: `${source}:${externalId}`,
    name: spoken(record, 'title'),
    description: spoken(record, 'teaser'),
    abstract: spoken(record, 'summary'),
    inLanguage: LOCALES.filter((locale) => record.translations[locale]),
    author: { '@type': 'GovernmentOrganization', identifier: record.owner },
    about: record.topics,
    citation: record.links.map(({ url }) => url),
    ...(period ? { temporalCoverage: period } : {}),
    ...(place ? { spatialCoverage: { '@type': 'Place', latitude: place.latitude, longitude: place.longitude } } : {}),
    record,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts by language of a property of schema.org: a plain one is in the language of the node. */
function textsIn(value: unknown, fallback: Locale): [Locale, string][] {
  return [value].flat().flatMap((one: unknown): [Locale, string][] => {
    if (typeof one === 'string') return [[fallback, one]];
    if (!isObject(one) || typeof one['@value'] !== 'string') return [];
    const language = typeof one['@language'] === 'string' ? one['@language'].slice(0, 2).toLowerCase() : fallback;
    return isLocale(language) ? [[language, one['@value']]] : [];
  });
}

/** What schema.org's words alone say of a case of another service; it is for people to add the rest. */
function recordInWords(node: Record<string, unknown>): unknown {
  const said = [node['inLanguage']].flat().find((one): one is string => typeof one === 'string');
  const language = said?.slice(0, 2).toLowerCase();
  const originalLocale: Locale = isLocale(language) ? language : 'en';
  const translations: Partial<Record<Locale, RecordTexts>> = {};
  const NAMES = { name: 'title', headline: 'title', description: 'teaser', abstract: 'summary' } as const;
  for (const [property, name] of Object.entries(NAMES))
    for (const [locale, text] of textsIn(node[property], originalLocale))
      (translations[locale] ??= {})[name as 'title'] ??= text;
  const id = typeof node['identifier'] === 'string' ? node['identifier'] : node['@id'];
  const author = isObject(node['author']) ? node['author']['identifier'] : undefined;
  const url = typeof node['url'] === 'string' ? [{ url: node['url'], label: {} }] : [];
  return {
    ...(typeof id === 'string' ? { source: 'json-ld', externalId: id } : {}),
    ...(typeof author === 'string' ? { owner: author } : {}),
    originalLocale,
    links: url,
    translations,
  };
}

/** What a node of linked data says of a case: the record that one of ours carries, else what its words say. */
export function recordInLinkedData(node: unknown): unknown {
  if (!isObject(node)) return node;
  return isObject(node['record']) ? node['record'] : recordInWords(node);
}
