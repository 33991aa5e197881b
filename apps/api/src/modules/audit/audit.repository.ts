import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import type { RequestStore } from '../../core/http/index.js';
import type { AuditEntry, AuditEvent, AuditFilter } from './audit.model.js';

const INSERT = `
  with event as (
    insert into audit_event (actor_id, action, subject_type, subject_id, details, outcome, occurred_at)
    values ($1, $2, $3, $4, $5, $6, $7) returning id)
  insert into audit_origin (event_id, address, user_agent, recorded_at)
  select id, $8, $9, $7 from event where $8::text is not null`;

const MATCHES = `($1::uuid is null or e.actor_id = $1)
  and ($2::text is null or starts_with(e.action, $2))
  and ($3::text is null or e.subject_type = $3)
  and ($4::text is null or e.subject_id = $4)
  and ($5::text is null or e.outcome = $5)
  and ($6::timestamptz is null or e.occurred_at >= $6)
  and ($7::timestamptz is null or e.occurred_at < $7)`;

const EVENTS = `
  select e.id::text, e.occurred_at as "occurredAt", e.actor_id as "actorId", u.name as "actorName", e.action,
         e.subject_type as "subjectType", e.subject_id as "subjectId", e.outcome, e.details,
         o.address, o.user_agent as "userAgent"
    from audit_event e
    left join audit_origin o on o.event_id = e.id
    left join user_account u on u.id = e.actor_id
   where ${MATCHES}`;

const valuesOf = (filter: AuditFilter): unknown[] => [
  filter.actorId ?? null,
  filter.action ?? null,
  filter.subjectType ?? null,
  filter.subjectId ?? null,
  filter.outcome ?? null,
  filter.from ?? null,
  filter.until ?? null,
];

/** PostgreSQL takes no NUL in a text. */
const clean = (value: string): string => value.replaceAll('\0', '');

/**
 * Who changed what, when: written in the transaction of the change; never changed, never deleted. From where is taken
 * from the request's context and kept apart, because it is personal data with an end.
 */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cls: ClsService<RequestStore>,
  ) {}

  async record({ actorId, action, subjectType, subjectId, details, outcome = 'done' }: AuditEntry): Promise<void> {
    const origin = this.cls.isActive() ? this.cls.get('origin') : undefined;
    await this.database.query(INSERT, [
      actorId,
      action,
      subjectType,
      clean(subjectId),
      JSON.stringify(details ?? {}).replaceAll('\\u0000', ''),
      outcome,
      this.clock.now(),
      origin?.address ?? null,
      origin?.userAgent ? clean(origin.userAgent) : null,
    ]);
  }

  /** Events that match, the newest first, and how many there are. */
  async list(
    filter: AuditFilter,
    page: { offset: number; size: number },
  ): Promise<{ items: AuditEvent[]; total: number }> {
    const values = valuesOf(filter);
    const items = await this.database.query<AuditEvent>(`${EVENTS} order by e.id desc offset $8 limit $9`, [
      ...values,
      page.offset,
      page.size,
    ]);
    const [count] = await this.database.query<{ total: number }>(
      `select count(*)::integer as total from audit_event e where ${MATCHES}`,
      values,
    );
    return { items, total: count?.total ?? 0 };
  }

  /** The next events that match, the newest first, older than the last one that the caller has. */
  older(filter: AuditFilter, last: string | null, limit: number): Promise<AuditEvent[]> {
    return this.database.query<AuditEvent>(
      `${EVENTS} and ($8::bigint is null or e.id < $8) order by e.id desc limit $9`,
      [...valuesOf(filter), last, limit],
    );
  }

  /** Every action that was ever recorded, for choosing among them. */
  async actions(): Promise<string[]> {
    const rows = await this.database.query<{ action: string }>(
      `with recursive known as (
         (select action from audit_event order by action limit 1)
         union all
         select (select e.action from audit_event e where e.action > known.action order by e.action limit 1)
           from known where known.action is not null)
       select action from known where action is not null`,
    );
    return rows.map(({ action }) => action);
  }

  /** Forgets where requests came from that were made before; what was done stays. Returns how many. */
  async forgetOriginsBefore(before: Date): Promise<number> {
    const rows = await this.database.query('delete from audit_origin where recorded_at < $1 returning event_id', [
      before,
    ]);
    return rows.length;
  }

  /** Where a person's requests came from, as far as it is kept: for the export of personal data. */
  async originsOf(actorId: string): Promise<{ recordedAt: Date; address: string; userAgent: string | null }[]> {
    return this.database.query(
      `select o.recorded_at as "recordedAt", o.address, o.user_agent as "userAgent"
         from audit_event e join audit_origin o on o.event_id = e.id where e.actor_id = $1 order by e.id`,
      [actorId],
    );
  }

  /** Forgets where a person's requests came from: for the erasure of personal data. */
  async forgetOriginsOf(actorId: string): Promise<void> {
    await this.database.query(
      'delete from audit_origin o using audit_event e where e.id = o.event_id and e.actor_id = $1',
      [actorId],
    );
  }
}
