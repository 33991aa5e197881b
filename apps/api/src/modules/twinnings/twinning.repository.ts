import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Database } from '../../core/database/index.js';
import type { ProposalStatus, TwinningChange, TwinningFacts, TwinningProposal } from './twinning.model.js';

const PROPOSALS = `
  select id, twinning_id as "twinningId", one_id as "oneId", other_id as "otherId", proposer_id as "proposerId", kind, state,
         since, themes, source, note, status, proposed_at as "proposedAt", answered_at as "answeredAt"
    from twinning_proposal`;

/** A tie as the register changes it. */
export type RegisteredTwinning = TwinningFacts & { id: number; version: number };

/** A tie on the map: both ends with their points. */
export interface TwinningArc {
  id: number;
  kind: string;
  state: string;
  since: number | null;
  aId: number;
  aName: string;
  aCountry: string;
  aLatitude: number;
  aLongitude: number;
  bId: number;
  bName: string;
  bCountry: string;
  bLatitude: number;
  bLongitude: number;
}

/** More lines than this make no map, and no answer. */
export const ARCS_MAX = 2_000;

/** Every statement of the register of twinnings. The smaller id of a pair stands first. */
@Injectable()
export class TwinningRepository {
  constructor(private readonly database: Database) {}

  /** The tie of a pair, held until the transaction ends. */
  async lockPair(oneId: number, otherId: number): Promise<RegisteredTwinning | undefined> {
    // The lock is on the pair, for there may be no row yet.
    await this.database.query('select pg_advisory_xact_lock($1, $2)', [oneId, otherId]);
    const rows = await this.database.query<RegisteredTwinning>(
      `select id, version, kind, state, since, themes, source, note from twinning
        where collectivity_a_id = $1 and collectivity_b_id = $2 for update`,
      [oneId, otherId],
    );
    return rows[0];
  }

  async find(id: string): Promise<TwinningProposal | undefined> {
    return (await this.database.query<TwinningProposal>(`${PROPOSALS} where id = $1`, [id]))[0];
  }

  async open(oneId: number, otherId: number): Promise<TwinningProposal | undefined> {
    const rows = await this.database.query<TwinningProposal>(
      `${PROPOSALS} where one_id = $1 and other_id = $2 and status = 'proposed'`,
      [oneId, otherId],
    );
    return rows[0];
  }

  /** What concerns a collectivity, what waits first, then the newest. */
  async proposals(
    collectivityId: number,
    page: { offset: number; size: number },
  ): Promise<{ items: TwinningProposal[]; total: number }> {
    const where = 'where one_id = $1 or other_id = $1';
    const items = await this.database.query<TwinningProposal>(
      `${PROPOSALS} ${where} order by status = 'proposed' desc, proposed_at desc, id offset $2 limit $3`,
      [collectivityId, page.offset, page.size],
    );
    const [row] = await this.database.query<{ total: number }>(
      `select count(*)::integer as total from twinning_proposal ${where}`,
      [collectivityId],
    );
    return { items, total: row?.total ?? 0 };
  }

  async propose(proposal: TwinningProposal, by: string): Promise<void> {
    const { id, twinningId, oneId, otherId, proposerId, kind, state, since, themes, source, note, proposedAt } =
      proposal;
    await this.database.query(
      `insert into twinning_proposal (id, twinning_id, one_id, other_id, proposer_id, kind, state, since, themes, source, note,
                                      status, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'proposed', $12, $13)`,
      [id, twinningId, oneId, otherId, proposerId, kind, state, since, themes, source, note, by, proposedAt],
    );
  }

  /** Ends a proposal that waits. @returns whether it did */
  async settle(id: string, status: ProposalStatus, by: { id: string; now: Date }): Promise<boolean> {
    const rows = await this.database.query(
      `update twinning_proposal set status = $2, answered_by = $3, answered_at = $4
        where id = $1 and status = 'proposed' returning 1`,
      [id, status, by.id, by.now],
    );
    return rows.length > 0;
  }

  /** Writes what both confirmed. An exact date of the reference stays only while the year does. @returns its id */
  async register({ oneId, otherId, ...facts }: TwinningProposal, now: Date): Promise<number> {
    const { kind, state, since, themes, source, note } = facts;
    const rows = await this.database.query<{ id: number }>(
      `insert into twinning (collectivity_a_id, collectivity_b_id, kind, wording, since, state, themes, source, note,
                             confirmed_at, updated_at)
       values ($1, $2, $3::text, $3::text, $4, $5, $6, $7, $8, $9, $9)
       on conflict (collectivity_a_id, collectivity_b_id) do update
         set kind = excluded.kind, wording = case when twinning.kind = excluded.kind then twinning.wording else excluded.kind end,
             since_date = case when twinning.since = excluded.since then twinning.since_date end,
             since = excluded.since, state = excluded.state, themes = excluded.themes, source = excluded.source,
             note = excluded.note, remarks = null, confirmed_at = excluded.confirmed_at, updated_at = excluded.updated_at,
             version = twinning.version + 1
       returning id`,
      [oneId, otherId, kind, since, state, themes, source, note, now],
    );
    return rows[0]?.id ?? 0;
  }

  async recordChange({ twinningId, changedAt, before, after }: TwinningChange): Promise<void> {
    await this.database.query(
      'insert into twinning_change (twinning_id, changed_at, before, after) values ($1, $2, $3::jsonb, $4::jsonb)',
      [twinningId, changedAt, before && JSON.stringify(before), JSON.stringify(after)],
    );
  }

  /** Confirmed changes by tie, the newest first. */
  async historyOf(ids: readonly number[]): Promise<Map<number, TwinningChange[]>> {
    const rows = await this.database.query<TwinningChange>(
      `select twinning_id as "twinningId", changed_at as "changedAt", before, after from twinning_change
        where twinning_id = any($1::integer[]) order by id desc`,
      [ids],
    );
    return Map.groupBy(rows, ({ twinningId }) => twinningId);
  }

  /** Every tie whose two ends have a point, in one statement. */
  arcs(locale: Locale, states: readonly string[]): Promise<TwinningArc[]> {
    const side = (
      name: 'a' | 'b',
    ) => `${name}.id as "${name}Id", coalesce(${name}.name_${locale}, ${name}.name_local) as "${name}Name",
      ${name}.country as "${name}Country", ${name}.latitude as "${name}Latitude", ${name}.longitude as "${name}Longitude"`;
    return this.database.query<TwinningArc>(
      `select t.id, t.kind, t.state, t.since, ${side('a')}, ${side('b')}
         from twinning t join collectivity a on a.id = t.collectivity_a_id join collectivity b on b.id = t.collectivity_b_id
        where t.state = any($1::text[]) and a.latitude is not null and b.latitude is not null
        order by t.since nulls last, t.id limit ${ARCS_MAX}`,
      [states],
    );
  }
}
