import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Locale } from '#shared';
import { Database } from '../../../core/database/index.js';
import { TranslationSuggestion } from './translation-suggestion.entity.js';

/** How many of a person's suggestions are shown, the latest first. */
const MOST = 50;

/** Every statement on suggested translations. */
@Injectable()
export class SuggestionRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<TranslationSuggestion | null> {
    return this.database.manager.findOneBy(TranslationSuggestion, { id });
  }

  /** Waits for whoever decides on it at the moment. */
  findForUpdate(id: string): Promise<TranslationSuggestion | null> {
    return this.database.manager.findOne(TranslationSuggestion, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** What a person suggests and nobody has decided on. */
  openBy(caseStudyId: string, locale: Locale, suggestedBy: string): Promise<TranslationSuggestion | null> {
    return this.database.manager.findOneBy(TranslationSuggestion, {
      caseStudyId,
      locale,
      suggestedBy,
      closedAt: IsNull(),
    });
  }

  /** What is open for a language of a case, the oldest first. @param suggestedBy null: whoever suggests */
  open(caseStudyId: string, locale: Locale, suggestedBy: string | null): Promise<TranslationSuggestion[]> {
    return this.database.manager.find(TranslationSuggestion, {
      where: { caseStudyId, locale, closedAt: IsNull(), ...(suggestedBy === null ? {} : { suggestedBy }) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** A person's own, the latest first. */
  latestOf(userId: string): Promise<TranslationSuggestion[]> {
    return this.database.manager.find(TranslationSuggestion, {
      where: { suggestedBy: userId },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
  }

  /** How many are open, by case and language (`id:locale`). */
  async openCounts(ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ key: string; count: number }>(
      `select case_study_id || ':' || locale as key, count(*)::integer as count from translation_suggestion
        where case_study_id = any($1::uuid[]) and closed_at is null group by case_study_id, locale`,
      [ids],
    );
    return new Map(rows.map(({ key, count }) => [key, count]));
  }

  /** Who suggested what, by the id of the suggestion; those without a name are left out. */
  async suggesters(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; suggestedBy: string }>(
      `select id, suggested_by as "suggestedBy" from translation_suggestion
        where id = any($1::uuid[]) and suggested_by is not null`,
      [ids],
    );
    return new Map(rows.map(({ id, suggestedBy }) => [id, suggestedBy]));
  }

  async insert(suggestion: TranslationSuggestion): Promise<void> {
    await this.database.manager.insert(TranslationSuggestion, suggestion);
  }

  async update(
    id: string,
    change: Partial<Pick<TranslationSuggestion, 'takenFields' | 'closedAt' | 'closedBy' | 'answer'>>,
  ): Promise<void> {
    await this.database.manager.update(TranslationSuggestion, { id }, change);
  }

  async remove(id: string): Promise<void> {
    await this.database.manager.delete(TranslationSuggestion, { id });
  }

  /** What a person suggested, for themselves. */
  async ofPerson(userId: string): Promise<unknown[]> {
    return this.database.query(
      `select case_title as title, locale, texts, note, created_at as "createdAt", taken_fields as "takenFields",
              closed_at as "closedAt", answer
         from translation_suggestion where suggested_by = $1 order by created_at`,
      [userId],
    );
  }

  /** Removes what nobody has decided on; what was decided names the person no more, and keeps no word of theirs to others. */
  async forgetPerson(userId: string): Promise<void> {
    await this.database.query('delete from translation_suggestion where suggested_by = $1 and closed_at is null', [
      userId,
    ]);
    await this.database.query(
      'update translation_suggestion set suggested_by = null, note = null where suggested_by = $1',
      [userId],
    );
    await this.database.query('update translation_suggestion set closed_by = null where closed_by = $1', [userId]);
  }

  /** Removes what was decided before. @returns how many went */
  async forget(before: Date): Promise<number> {
    const rows = await this.database.query('delete from translation_suggestion where closed_at < $1 returning id', [
      before,
    ]);
    return rows.length;
  }
}
