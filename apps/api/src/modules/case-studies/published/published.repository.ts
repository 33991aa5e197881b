import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Database } from '../../../core/database/index.js';
import type { CaseStudySnapshot } from '../case-study.model.js';
import { wholeSnapshot } from '../revisions/stored-snapshot.js';
import type { PublishedRow } from '../case-study.view.js';
import type { CaseAddresses } from '../sharing/sitemap.js';
import { PublishedMemory, type StampedRow } from './published-memory.js';

const ROW = `p.version, p.snapshot, p.published_at as "publishedAt", p.updated_at as "updatedAt",
  (select r.number from case_study_revision r where r.id = p.revision_id) as revision`;
const COLUMNS = `p.case_study_id as id, ${ROW}`;

/** What matching and similar cases read of a published case. */
export interface PublishedFacts {
  id: string;
  version: number;
  ownerId: number;
  publishedAt: Date;
  facts: Pick<
    CaseStudySnapshot,
    'partnerIds' | 'topics' | 'sdgs' | 'challenges' | 'factors' | 'startYear' | 'endYear' | 'ongoing'
  > & { indicators?: CaseStudySnapshot['indicators'] };
}

/** Some of the published cases of a collectivity, and the number of all. */
export interface PublishedPage {
  items: PublishedRow[];
  total: number;
}

const FACTS = `p.case_study_id as id, p.version, p.owner_id as "ownerId", p.published_at as "publishedAt",
  p.snapshot - '{translations,links,buildingBlocks,costs,funding}'::text[] as facts`;

const whole = <Row extends PublishedRow>(row: Row): Row => ({ ...row, snapshot: wholeSnapshot(row.snapshot) });

/** Every statement that reads what is published: nothing else ever reaches a reader. */
@Injectable()
export class PublishedRepository {
  private readonly memory = new PublishedMemory();

  constructor(private readonly database: Database) {}

  /** Always what is published now; a snapshot that is in memory already is only confirmed. Not to be changed by anybody. */
  async byIds(ids: readonly string[]): Promise<Map<string, PublishedRow>> {
    if (ids.length === 0) return new Map();
    const known = new Map(ids.flatMap((id) => this.memory.get(id) ?? []).map((row) => [row.id, row]));
    const rows = await this.database.query<StampedRow | { id: string; stamp: null }>(
      `select k.id, n.* from unnest($1::uuid[], $2::text[]) as k(id, stamp)
         join published_case_study p on p.case_study_id = k.id
         left join lateral (
           select ${ROW}, p.xmin::text as stamp where p.xmin::text <> k.stamp) n on true`,
      [ids, ids.map((id) => known.get(id)?.stamp ?? '')],
      'published_by_ids',
    );
    return new Map(
      rows.flatMap((row) => {
        const now = row.stamp === null ? known.get(row.id) : whole(row);
        if (now === undefined) return [];
        if (row.stamp !== null) this.memory.keep(now);
        return [[now.id, now]];
      }),
    );
  }

  /** Owners and partners of all that is published; no snapshot is opened for it. */
  async collectivityIds(): Promise<number[]> {
    const rows = await this.database.query<{ id: number }>(
      'select distinct unnest(participant_ids) as id from published_case_study order by id',
    );
    return rows.map(({ id }) => id);
  }

  /** Where published cases were imported from; those that were written here are left out. */
  async origins(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; origin: string }>(
      'select id, import_origin as origin from case_study where id = any($1::uuid[]) and import_origin is not null',
      [ids],
    );
    return new Map(rows.map(({ id, origin }) => [id, origin]));
  }

  async titles(ids: readonly string[]): Promise<Map<string, Partial<Record<Locale, string>>>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; titles: Partial<Record<Locale, string>> }>(
      `select p.case_study_id as id, (select jsonb_object_agg(t.key, t.value -> 'title') from jsonb_each(p.snapshot -> 'translations') t) as titles
         from published_case_study p where p.case_study_id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, titles }) => [id, titles]));
  }

  /** The case that an address leads to, whatever the language of the address. */
  async bySlug(slug: string, locale: Locale): Promise<PublishedRow | undefined> {
    const rows = await this.database.query<PublishedRow>(
      `select ${COLUMNS} from case_study_slug s join published_case_study p using (case_study_id)
        where s.slug = $1 order by s.locale = $2 desc, s.locale limit 1`,
      [slug, locale],
    );
    return rows[0] && whole(rows[0]);
  }

  /** A page of the published cases that each owns or takes part in, the newest first, and how many there are. */
  async ofCollectivities(ids: readonly number[], offset: number, limit: number): Promise<Map<number, PublishedPage>> {
    // Read at once: one collectivity at a time, PostgreSQL would look for each among the newest of all.
    const rows = await this.database.query<PublishedRow & { collectivityId: number; total: number }>(
      `with own as materialized (
         select k.id as "collectivityId", p.case_study_id, count(*) over (partition by k.id)::integer as total,
                row_number() over (partition by k.id order by p.published_at desc, p.case_study_id desc) as place
           from published_case_study p, unnest(p.participant_ids) as k(id)
          where p.participant_ids && $1::integer[] and k.id = any($1::integer[]))
       select own."collectivityId", own.total, ${COLUMNS} from own join published_case_study p using (case_study_id)
        where own.place > $2 and own.place <= $2 + $3 order by own."collectivityId", own.place`,
      [ids, offset, limit],
    );
    const pages = Map.groupBy(rows, ({ collectivityId }) => collectivityId);
    const beyond = offset === 0 ? [] : ids.filter((id) => !pages.has(id));
    const totals = beyond.length === 0 ? new Map<number, number>() : await this.countsByParticipant(beyond);
    const pageOf = (id: number): PublishedPage => {
      const items = pages.get(id) ?? [];
      return { items: items.map(whole), total: items[0]?.total ?? totals.get(id) ?? 0 };
    };
    return new Map(ids.map((id) => [id, pageOf(id)]));
  }

  /** Number of cases that each owns or takes part in. */
  async countsByParticipant(ids: readonly number[]): Promise<Map<number, number>> {
    const rows = await this.database.query<{ id: number; count: number }>(
      `select k.id, count(*)::integer as count from published_case_study p, unnest(p.participant_ids) as k(id)
        where p.participant_ids && $1::integer[] and k.id = any($1::integer[]) group by k.id`,
      [ids],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  async countsByTheme(codes: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ code: string; count: number }>(
      `select theme as code, count(*)::integer as count
         from published_case_study p, jsonb_array_elements_text(p.snapshot -> 'themes') as theme
        where theme = any($1::text[]) group by theme`,
      [codes],
    );
    return new Map(rows.map(({ code, count }) => [code, count]));
  }

  /** Grows with every publication and withdrawal: what is derived from published cases is good for one version. */
  async contentVersion(): Promise<string> {
    const rows = await this.database.query<{ version: string }>(
      `select version from content_version where name = 'published_case_studies'`,
    );
    return rows[0]?.version ?? '0';
  }

  async factsByIds(ids: readonly string[]): Promise<PublishedFacts[]> {
    return this.database.query<PublishedFacts>(
      `select ${FACTS} from published_case_study p where p.case_study_id = any($1::uuid[])`,
      [ids],
    );
  }

  /** Facts of the published cases that these collectivities own or take part in. */
  async factsOfCollectivities(ids: readonly number[]): Promise<PublishedFacts[]> {
    return this.database.query<PublishedFacts>(
      `select ${FACTS} from published_case_study p where p.participant_ids && $1::integer[]`,
      [ids],
    );
  }

  /** Facts of all published cases for matching, in pages by id. */
  async factsAfter(id: string | null, limit: number): Promise<PublishedFacts[]> {
    return this.database.query<PublishedFacts>(
      `select ${FACTS} from published_case_study p where $1::uuid is null or p.case_study_id > $1::uuid
        order by p.case_study_id limit $2`,
      [id, limit],
    );
  }

  /** Those that are published, and were since a moment, the newest first. */
  async newestOf(ids: readonly string[], since: Date | null): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select case_study_id as id from published_case_study
        where case_study_id = any($1::uuid[]) and ($2::timestamptz is null or published_at >= $2)
        order by published_at desc, case_study_id desc`,
      [ids, since],
    );
    return rows.map(({ id }) => id);
  }

  /** All published cases in pages by id, for a rebuild of the index. */
  async rowsAfter(id: string | null, limit: number): Promise<PublishedRow[]> {
    const rows = await this.database.query<PublishedRow>(
      `select ${COLUMNS} from published_case_study p where $1::uuid is null or p.case_study_id > $1::uuid
        order by p.case_study_id limit $2`,
      [id, limit],
    );
    return rows.map(whole);
  }

  /** Published cases filed under a topic or an SDG, in pages by id. */
  async idsTagged(
    { topic = null, sdg = null }: { topic?: string | null; sdg?: number | null },
    after: string | null,
    limit: number,
  ): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select p.case_study_id as id from published_case_study p
        where ($1::text is null or p.snapshot -> 'topics' ? $1)
          and ($2::integer is null or p.snapshot -> 'sdgs' @> to_jsonb($2::integer))
          and ($3::uuid is null or p.case_study_id > $3::uuid)
        order by p.case_study_id limit $4`,
      [topic, sdg, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** The version of every published case, by id. */
  async versions(): Promise<Map<string, number>> {
    const rows = await this.database.query<{ id: string; version: number }>(
      'select case_study_id as id, version from published_case_study',
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** Where published cases are read, in the order of their ids: after one of them, or after so many. */
  addresses({
    after = null,
    skip = 0,
    limit,
  }: {
    after?: string | null;
    skip?: number;
    limit: number;
  }): Promise<CaseAddresses[]> {
    return this.database.query<CaseAddresses>(
      `select p.case_study_id as id, p.updated_at as "updatedAt", p.snapshot ->> 'originalLocale' as "originalLocale",
              (select jsonb_object_agg(t.key, t.value ->> 'slug') from jsonb_each(p.snapshot -> 'translations') t) as slugs
         from published_case_study p where $1::uuid is null or p.case_study_id > $1::uuid
        order by p.case_study_id offset $2 limit $3`,
      [after, skip, limit],
    );
  }

  /** Collectivities that own a published case or take part in one, in the order of their ids. */
  async participants(skip: number, limit: number): Promise<number[]> {
    const rows = await this.database.query<{ id: number }>(
      `select distinct id from published_case_study p, unnest(p.participant_ids) as id order by id offset $1 limit $2`,
      [skip, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** How much a sitemap has to name. */
  async sitemapCounts(): Promise<{ cases: number; participants: number }> {
    const rows = await this.database.query<{ cases: number; participants: number }>(
      `select (select count(*) from published_case_study)::integer as cases,
              (select count(distinct id) from published_case_study p, unnest(p.participant_ids) as id)::integer as participants`,
    );
    return rows[0] ?? { cases: 0, participants: 0 };
  }

  async count(): Promise<number> {
    const rows = await this.database.query<{ count: number }>(
      'select count(*)::integer as count from published_case_study',
    );
    return rows[0]?.count ?? 0;
  }
}
