import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Locale } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { CaseStudy } from './case-study.entity.js';
import { CaseStudyTranslation } from './case-study-translation.entity.js';
import type { CaseStudySnapshot, CaseStudyState } from './case-study.model.js';
import { FACT_GROUPS, factBooksAfter, type FactWork, factWorkOf } from './translations/fact-texts.js';
import { booksOf, type Books, firstBooks, madeFromAfter, type Remarks } from './translations/translation.books.js';
import { wholeSnapshot } from './revisions/stored-snapshot.js';
import { CaseStudyRevision, PublishedCaseStudy } from './published/published-case-study.entity.js';
import { firstFree, slugify } from './slug.js';

/** Which working copies a person may list. */
export interface EditorScope {
  /** null: all. */
  ownerIds: readonly number[] | null;
  /** Themes of a reviewer, to whom what others have submitted is listed as well; empty: all, null: not a reviewer. */
  reviewed: readonly string[] | null;
}

/** The cases on a person's desk: those of their collectivities, and what others have submitted to a reviewer. */
export const scopeOf = ({ administrator, memberships, reviewer, reviewerThemes }: Viewer): EditorScope => ({
  ownerIds: administrator ? null : memberships.map(({ collectivityId }) => collectivityId),
  reviewed: reviewer ? reviewerThemes : null,
});

export interface EditorFilter {
  state?: CaseStudyState | null;
  query?: string | null;
  offset: number;
  limit: number;
}

/** A text as it is stored; what belongs to the translation desk may be left out. */
export type SavedTranslation = Omit<
  CaseStudyTranslation,
  'caseStudy' | 'updatedAt' | keyof Books | keyof FactWork | 'engine'
> &
  Partial<Pick<CaseStudyTranslation, 'engine'>>;

type BookedRow = Omit<CaseStudyTranslation, 'caseStudy' | 'missingFields' | 'outdatedFields' | keyof FactWork>;

/** Every statement on working copies: what editors see and change. */
@Injectable()
export class CaseStudyRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<CaseStudy | null> {
    return this.database.manager.findOne(CaseStudy, { where: { id }, relations: { translations: true } });
  }

  /** The working copy, locked until the transaction ends. */
  async findForUpdate(id: string): Promise<CaseStudy | null> {
    const locked = await this.database.query<{ id: string }>('select id from case_study where id = $1 for update', [
      id,
    ]);
    return locked.length === 0 ? null : this.find(id);
  }

  async list(scope: EditorScope, filter: EditorFilter): Promise<{ items: CaseStudy[]; total: number }> {
    const [rows, total] = await this.listed(scope, filter).offset(filter.offset).limit(filter.limit).getManyAndCount();
    return { items: await this.withTranslations(rows), total };
  }

  /** The ids of everything that a list holds, in its order. */
  async listedIds(scope: EditorScope, filter: Omit<EditorFilter, 'offset' | 'limit'>): Promise<string[]> {
    const rows = await this.listed(scope, filter).select('c.id', 'id').getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /** Working copies in the order of their ids; those that are gone are left out. */
  async byIds(ids: readonly string[]): Promise<CaseStudy[]> {
    const rows = await this.database.manager
      .createQueryBuilder(CaseStudy, 'c')
      .where('c.id = any(:ids)', { ids })
      .getMany();
    const byId = new Map((await this.withTranslations(rows)).map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private listed(scope: EditorScope, filter: Omit<EditorFilter, 'offset' | 'limit'>): SelectQueryBuilder<CaseStudy> {
    const query = this.database.manager
      .createQueryBuilder(CaseStudy, 'c')
      .where(
        '(:all or c.ownerId = any(:owners) or (:submitted and c.state <> :draft and (:anyTheme or c.themes && :reviewed)))',
        {
          all: scope.ownerIds === null,
          owners: scope.ownerIds ?? [],
          submitted: scope.reviewed !== null,
          anyTheme: scope.reviewed?.length === 0,
          reviewed: scope.reviewed ?? [],
          draft: 'draft',
        },
      );
    if (filter.state) query.andWhere('c.state = :state', { state: filter.state });
    if (filter.query) {
      const titles = 'select t.case_study_id from case_study_translation t where t.title ilike :pattern';
      query.andWhere(`c.id in (${titles})`, { pattern: `%${filter.query.replace(/[\\%_]/g, '\\$&')}%` });
    }
    return query.orderBy('c.updatedAt', 'DESC').addOrderBy('c.id', 'DESC');
  }

  /** Submitted and approved cases of these themes (none: all) that aren't of these owners, the longest waiting first. */
  async toReview(
    themes: readonly string[],
    exceptOwners: readonly number[],
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ items: CaseStudy[]; total: number }> {
    const [rows, total] = await this.database.manager
      .createQueryBuilder(CaseStudy, 'c')
      .where(`c.state in ('submitted', 'approved')`)
      .andWhere('(:all or c.themes && :themes)', { all: themes.length === 0, themes })
      .andWhere('c.ownerId <> all(:exceptOwners)', { exceptOwners })
      .orderBy('c.updatedAt')
      .addOrderBy('c.id')
      .offset(offset)
      .limit(limit)
      .getManyAndCount();
    return { items: await this.withTranslations(rows), total };
  }

  private async withTranslations(rows: CaseStudy[]): Promise<CaseStudy[]> {
    const translations = await this.database.manager
      .createQueryBuilder(CaseStudyTranslation, 't')
      .where('t.caseStudyId = any(:ids)', { ids: rows.map(({ id }) => id) })
      .getMany();
    const byCase = Map.groupBy(translations, ({ caseStudyId }) => caseStudyId);
    for (const row of rows) row.translations = byCase.get(row.id) ?? [];
    return rows;
  }

  async insert(
    caseStudy: Omit<CaseStudy, 'translations' | 'createdAt' | 'updatedAt' | 'remindedFor' | 'factTextsMadeFrom'>,
  ): Promise<void> {
    await this.database.manager.insert(CaseStudy, caseStudy);
  }

  /** Changes a row that the caller holds locked; the version grows by one, and the books of its facts are kept. */
  async update(id: string, changes: Partial<Omit<CaseStudy, 'id' | 'version' | 'translations'>>): Promise<void> {
    await this.database.manager
      .createQueryBuilder()
      .update(CaseStudy)
      .set({
        ...changes,
        ...(await this.factBooks(id, changes)),
        version: () => 'version + 1',
        updatedAt: () => 'now()',
      })
      .where('id = :id', { id })
      .execute();
    if (changes.factTextsMadeFrom ?? FACT_GROUPS.some((group) => changes[group] !== undefined)) await this.keepWork(id);
  }

  /** Which texts inside the facts want work in each language that is begun. */
  private async keepWork(id: string): Promise<void> {
    const caseStudy = await this.find(id);
    for (const { locale } of caseStudy?.translations ?? [])
      if (caseStudy && locale !== caseStudy.originalLocale)
        await this.database.manager.update(
          CaseStudyTranslation,
          { caseStudyId: id, locale },
          factWorkOf(caseStudy, locale),
        );
  }

  /** What texts inside changed facts were made from, unless the change says it itself. */
  private async factBooks(id: string, changes: Partial<CaseStudy>): Promise<Partial<CaseStudy>> {
    const touched = FACT_GROUPS.some((group) => changes[group] !== undefined);
    if (!touched || changes.factTextsMadeFrom) return {};
    const before = await this.database.manager.findOneBy(CaseStudy, { id });
    return before ? { factTextsMadeFrom: factBooksAfter(before, { ...before, ...changes }) } : {};
  }

  /**
   * Stores a text, and keeps the books: what each of its fields was made from, and which fields of which language
   * of the case want work now.
   */
  async saveTranslation(translation: SavedTranslation, remarks: Remarks = {}): Promise<void> {
    const { caseStudyId: id, locale } = translation;
    const caseStudy = await this.find(id);
    if (!caseStudy) throw new Error(`Case study ${id} has no texts: it does not exist`);
    const { originalLocale, translations } = caseStudy;
    const before = translations.find((one) => one.locale === locale);
    const saved: BookedRow = { engine: null, ...before, ...translation, madeFrom: {}, updatedAt: new Date() };
    const original = translations.find((one) => one.locale === originalLocale);
    const source = locale === originalLocale ? saved : original;
    saved.madeFrom = madeFromAfter(before, saved, source, translation.sourceVersion, remarks);
    await this.database.manager.save(CaseStudyTranslation, {
      ...saved,
      ...booksOf(source ?? saved, saved),
      ...factWorkOf(caseStudy, locale),
    });
    if (locale !== originalLocale) return;
    for (const other of translations.filter((one) => one.locale !== locale)) {
      const { missingFields, outdatedFields } = booksOf(saved, other);
      await this.database.manager.update(
        CaseStudyTranslation,
        { caseStudyId: id, locale: other.locale },
        { missingFields, outdatedFields },
      );
    }
  }

  /** The first texts of a case that has none, with their books. */
  async insertTranslations(originalLocale: Locale, texts: readonly SavedTranslation[]): Promise<void> {
    const rows = firstBooks(originalLocale, texts);
    const caseStudy = rows[0] && (await this.database.manager.findOneBy(CaseStudy, { id: rows[0].caseStudyId }));
    await this.database.manager.insert(
      CaseStudyTranslation,
      rows.map((row) => ({ ...row, ...(caseStudy ? factWorkOf(caseStudy, row.locale) : {}) })),
    );
  }

  async setTranslationStatus(id: string, locales: readonly Locale[], status: 'published'): Promise<void> {
    await this.database.query(
      'update case_study_translation set status = $3 where case_study_id = $1 and locale = any($2::text[])',
      [id, locales, status],
    );
  }

  /** The address of a case in a language: the one that it has, or a new one that nobody has. */
  async slugFor(id: string, locale: Locale, title: string): Promise<string> {
    const wanted = slugify(title);
    const own = await this.database.query<{ slug: string }>(
      'select slug from case_study_slug where case_study_id = $1 and locale = $2 limit 1',
      [id, locale],
    );
    if (own[0]) return own[0].slug;
    // Two publications at once must not take the same address.
    await this.database.lock(`address ${locale}/${wanted}`);
    const taken = await this.database.query<{ slug: string }>(
      `select slug from case_study_slug where locale = $1 and (slug = $2 or slug like $2 || '-%')`,
      [locale, wanted],
    );
    const slug = firstFree(wanted, new Set(taken.map((row) => row.slug)));
    await this.database.query('insert into case_study_slug (locale, slug, case_study_id) values ($1, $2, $3)', [
      locale,
      slug,
      id,
    ]);
    return slug;
  }

  /** Writes the revision and shows it to readers, in the ambient transaction. */
  async publish(caseStudy: CaseStudy, snapshot: CaseStudySnapshot, actorId: string | null): Promise<number> {
    const [last] = await this.database.query<{ number: number }>(
      'select coalesce(max(number), 0) as number from case_study_revision where case_study_id = $1',
      [caseStudy.id],
    );
    const number = (last?.number ?? 0) + 1;
    const revisionId = uuid();
    const participants = [...new Set([snapshot.ownerId, ...snapshot.partnerIds])];
    await this.database.manager.insert(CaseStudyRevision, {
      id: revisionId,
      caseStudyId: caseStudy.id,
      number,
      snapshot: JSON.parse(JSON.stringify(snapshot)) as CaseStudySnapshot,
      createdBy: actorId,
    });
    await this.database.query(
      `insert into published_case_study
         (case_study_id, revision_id, owner_id, participant_ids, version, snapshot, published_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, now(), now())
       on conflict (case_study_id) do update set revision_id = excluded.revision_id, owner_id = excluded.owner_id,
         participant_ids = excluded.participant_ids, version = excluded.version, snapshot = excluded.snapshot, updated_at = excluded.updated_at`,
      [caseStudy.id, revisionId, snapshot.ownerId, participants, caseStudy.version, JSON.stringify(snapshot)],
    );
    await this.database.query('update case_study set published_revision = $2 where id = $1', [caseStudy.id, number]);
    await this.database.query('delete from case_study_closing where case_study_id = $1', [caseStudy.id]);
    await this.database.query(`update content_version set version = version + 1 where name = 'published_case_studies'`);
    return number;
  }

  async publishedSnapshot(id: string): Promise<CaseStudySnapshot | undefined> {
    const row = await this.database.manager.findOneBy(PublishedCaseStudy, { caseStudyId: id });
    return row ? wholeSnapshot(row.snapshot) : undefined;
  }

  /** Which of these origins have been imported. */
  async origins(origins: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ origin: string }>(
      'select import_origin as origin from case_study where import_origin = any($1::text[])',
      [origins],
    );
    return new Set(rows.map(({ origin }) => origin));
  }
}
