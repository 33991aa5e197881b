import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Database } from '../../../core/database/index.js';
import type { Confirmation } from './freshness.js';

/** A case whose owner is to be asked whether it is still right. */
export interface DueCase {
  id: string;
  nextDueAt: Date;
}

/** Whom a link lets confirm what. */
export interface UsableLink {
  caseStudyId: string;
  userId: string;
}

/** Somebody who is reminded. */
export interface Addressee {
  id: string;
  email: string;
  name: string;
  locale: Locale;
}

/** Every statement on how fresh cases are. */
@Injectable()
export class FreshnessRepository {
  constructor(private readonly database: Database) {}

  /** When each of these was confirmed; published cases that nobody was asked about are left out. */
  async byIds(ids: readonly string[]): Promise<Map<string, Confirmation>> {
    const rows = await this.database.query<Confirmation & { id: string }>(
      `select id, last_confirmed_at as "lastConfirmedAt", next_due_at as "nextDueAt" from case_study
        where id = any($1::uuid[]) and last_confirmed_at is not null and next_due_at is not null`,
      [ids],
    );
    return new Map(rows.map(({ id, ...confirmation }) => [id, confirmation]));
  }

  /** Whoever writes meanwhile isn't disturbed: the version stays. */
  async confirm(id: string, { lastConfirmedAt, nextDueAt }: Confirmation): Promise<void> {
    await this.database.query('update case_study set last_confirmed_at = $2, next_due_at = $3 where id = $1', [
      id,
      lastConfirmedAt,
      nextDueAt,
    ]);
  }

  /** Public cases that are due before `until` and whose due date nobody was reminded of. */
  async due(until: Date, limit: number): Promise<DueCase[]> {
    return this.database.query<DueCase>(
      `select id, next_due_at as "nextDueAt" from case_study
        where published_revision is not null and next_due_at <= $1 and reminded_for is distinct from next_due_at
        order by next_due_at, id limit $2`,
      [until, limit],
    );
  }

  /** Takes the reminder of a due date; false where another worker has, or the date has moved. */
  async takeReminder({ id, nextDueAt }: DueCase): Promise<boolean> {
    const rows = await this.database.query(
      `update case_study set reminded_for = next_due_at
        where id = $1 and next_due_at = $2 and reminded_for is distinct from next_due_at and published_revision is not null
        returning id`,
      [id, nextDueAt],
    );
    return rows.length > 0;
  }

  async addressees(ids: readonly string[]): Promise<Addressee[]> {
    return this.database.query<Addressee>(
      'select id, email, name, locale from user_account where id = any($1::uuid[]) order by id',
      [ids],
    );
  }

  async insertLink(tokenHash: Buffer, caseStudyId: string, userId: string, expiresAt: Date): Promise<void> {
    await this.database.query(
      'insert into case_confirm_link (token_hash, case_study_id, user_id, expires_at) values ($1, $2, $3, $4)',
      [tokenHash, caseStudyId, userId, expiresAt],
    );
  }

  async findLink(tokenHash: Buffer, now: Date): Promise<UsableLink | undefined> {
    const rows = await this.database.query<UsableLink>(
      `select case_study_id as "caseStudyId", user_id as "userId" from case_confirm_link
        where token_hash = $1 and used_at is null and expires_at > $2`,
      [tokenHash, now],
    );
    return rows[0];
  }

  /** Uses a link up; undefined where it is used already, or has expired. */
  async useLink(tokenHash: Buffer, now: Date): Promise<UsableLink | undefined> {
    const rows = await this.database.query<UsableLink>(
      `update case_confirm_link set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2
        returning case_study_id as "caseStudyId", user_id as "userId"`,
      [tokenHash, now],
    );
    return rows[0];
  }

  async forgetLinks(before: Date): Promise<void> {
    await this.database.query('delete from case_confirm_link where expires_at < $1 or used_at < $1', [before]);
  }
}
