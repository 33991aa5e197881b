import type { GetListParams, GetListResult, Identifier, RaRecord } from 'react-admin';
import type { Locale } from '#shared';
import type { CaseStudyState, Country, CollectivityPartsFragment, SdgsQuery, SearchLogQuery, ThemesQuery, TopicsQuery, TwinningsQuery } from '../generated/graphql.js';
import { EditorCaseStudiesDocument, EditorCaseStudyDocument } from './caseStudies.operations.js';
import { type AuditAction, auditActions, auditReader } from './audit.js';
import type { GraphQLClient } from './client.js';
import type { ConceptRow } from './concepts.js';
import { ConceptDocument, ConceptsDocument } from './concepts.operations.js';
import type { CaseStudy, CaseStudyRow } from './desk.js';
import { introductionReader } from './introductions.js';
import { toWire } from './locales.js';
import { translationReader } from './translations.js';
import { joinRequestReader, userReader } from './people.readers.js';
import { ChallengesDocument, FactorsDocument, SdgsDocument, ThemesDocument, TopicsDocument } from './references.operations.js';
import { SearchLogDocument } from './searchLog.operations.js';
import { CollectivitiesDocument, CollectivityDocument, TwinningsDocument } from './territories.operations.js';

/** How one resource is read. */
export interface Reader<Row extends RaRecord = RaRecord> {
  getList(params: GetListParams): Promise<GetListResult<Row>>;
  getOne(id: Identifier, signal?: AbortSignal): Promise<Row | null | undefined>;
}

export type Collectivity = CollectivityPartsFragment;
export type Twinning = TwinningsQuery['twinnings']['items'][number];
export type Topic = TopicsQuery['topics'][number] & { id: string };
export type Theme = ThemesQuery['editions'][number]['themes'][number] & { id: string };
export type Sdg = SdgsQuery['sdgs'][number] & { id: number };
export interface Term {
  id: string;
  code: string;
  label: string;
}

export type LoggedQuery = SearchLogQuery['searchLog']['items'][number] & { id: string };
/** What the filters of the lists hold. */
interface Filters {
  q?: string;
  state?: CaseStudyState;
  country?: Country;
  tier?: string;
  topic?: string;
  withCasesOnly?: boolean;
  results?: string;
  language?: Locale;
}

const filtersOf = (params: GetListParams): Filters => (params.filter ?? {}) as Filters;
const pageOf = ({ pagination }: GetListParams) => ({ page: pagination?.page ?? 1, size: pagination?.perPage ?? 20 });

/** A resource whose list is short and comes whole: choices of the taxonomy. */
function wholeList<Row extends RaRecord>(load: (signal?: AbortSignal) => Promise<Row[]>): Reader<Row> {
  return {
    async getList({ signal }) {
      const data = await load(signal);
      return { data, total: data.length };
    },
    getOne: async (id, signal) => (await load(signal)).find((row) => row.id === id),
  };
}

function caseStudyReader(client: GraphQLClient, locale: () => Locale): Reader<CaseStudyRow | CaseStudy> {
  return {
    async getList(params) {
      const { state, q } = filtersOf(params);
      const variables = { state, query: q?.trim() || undefined, page: pageOf(params), locale: toWire(locale()) };
      const { editorCaseStudies } = await client(EditorCaseStudiesDocument, variables, params.signal);
      return { data: editorCaseStudies.items, total: editorCaseStudies.total };
    },
    getOne: async (id, signal) =>
      (await client(EditorCaseStudyDocument, { id: String(id), locale: toWire(locale()) }, signal)).editorCaseStudy,
  };
}

function collectivityReader(client: GraphQLClient, locale: () => Locale): Reader<Collectivity> {
  return {
    async getList(params) {
      const { q, country, tier, withCasesOnly } = filtersOf(params);
      const variables = { query: q?.trim() || undefined, country, tier, withCasesOnly, page: pageOf(params), locale: toWire(locale()) };
      const { collectivities } = await client(CollectivitiesDocument, variables, params.signal);
      return { data: collectivities.items, total: collectivities.total };
    },
    getOne: async (id, signal) =>
      (await client(CollectivityDocument, { id: String(id), locale: toWire(locale()) }, signal)).collectivity,
  };
}

function twinningReader(client: GraphQLClient, locale: () => Locale): Reader<Twinning> {
  return {
    async getList(params) {
      const variables = { country: filtersOf(params).country, page: pageOf(params), locale: toWire(locale()) };
      const { twinnings } = await client(TwinningsDocument, variables, params.signal);
      return { data: twinnings.items, total: twinnings.total };
    },
    // The contract has no single twinning: nothing here opens one.
    getOne: async () => undefined,
  };
}

function searchLogReader(client: GraphQLClient): Reader<LoggedQuery> {
  return {
    async getList(params) {
      const { results, language } = filtersOf(params);
      const variables = {
        zeroResultsOnly: results === 'none',
        locale: language && toWire(language),
        page: pageOf(params),
      };
      const { searchLog } = await client(SearchLogDocument, variables, params.signal);
      const data = searchLog.items.map((row) => ({ ...row, id: `${row.locale} ${row.query}` }));
      return { data, total: searchLog.total };
    },
    // A counted query has no page of its own.
    getOne: async () => undefined,
  };
}

function conceptReader(client: GraphQLClient, locale: () => Locale): Reader<ConceptRow> {
  return {
    async getList(params) {
      const { q, topic } = filtersOf(params);
      const variables = { query: q?.trim() || undefined, topic, page: pageOf(params), locale: toWire(locale()) };
      const { concepts } = await client(ConceptsDocument, variables, params.signal);
      return { data: byCode(concepts.items), total: concepts.total };
    },
    async getOne(id, signal) {
      const { concept } = await client(ConceptDocument, { code: String(id), locale: toWire(locale()) }, signal);
      return concept && { ...concept, id: concept.code };
    },
  };
}

const byCode = <Row extends { code: string }>(rows: readonly Row[]) => rows.map((row) => ({ ...row, id: row.code }));

/** Every resource that the desk reads, by its react-admin name. */
export function createReaders(client: GraphQLClient, locale: () => Locale) {
  const reader = () => ({ locale: toWire(locale()) });
  return {
    caseStudies: caseStudyReader(client, locale),
    collectivities: collectivityReader(client, locale),
    twinnings: twinningReader(client, locale),
    translations: translationReader(client, locale),
    searchLog: searchLogReader(client),
    concepts: conceptReader(client, locale),
    users: userReader(client, locale),
    joinRequests: joinRequestReader(client, locale),
    introductions: introductionReader(client, locale),
    auditEvents: auditReader(client),
    auditActions: wholeList<AuditAction>((signal) => auditActions(client, signal)),
    topics: wholeList<Topic>(async (signal) => byCode((await client(TopicsDocument, reader(), signal)).topics)),
    themes: wholeList<Theme>(async (signal) =>
      byCode((await client(ThemesDocument, reader(), signal)).editions.flatMap(({ themes }) => themes)),
    ),
    factors: wholeList<Term>(async (signal) => byCode((await client(FactorsDocument, reader(), signal)).factors)),
    challenges: wholeList<Term>(async (signal) => byCode((await client(ChallengesDocument, reader(), signal)).challenges)),
    sdgs: wholeList<Sdg>(async (signal) =>
      (await client(SdgsDocument, reader(), signal)).sdgs.map((sdg) => ({ ...sdg, id: sdg.number })),
    ),
  };
}

export type Readers = ReturnType<typeof createReaders>;
export type ResourceName = keyof Readers;
