import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import type { Delegation, DelegationInput, DelegationRule, OwnWishes } from './programme.model.js';

const COLUMNS = `d.id, d.edition_code as "editionCode", d.collectivity_id as "collectivityId", c.country, d.size,
  d.min_meetings as min, d.max_meetings as max, d.absent_rounds as "absentRounds", d.languages,
  d.has_interpreter as "hasInterpreter", d.wishes, d.left_early as "leftEarly", d.version`;
const FROM = 'delegation d join collectivity c on c.id = d.collectivity_id';

/** Every statement on delegations and on who must meet or must not. */
@Injectable()
export class DelegationRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  of(editionCode: string): Promise<Delegation[]> {
    return this.database.query<Delegation>(
      `select ${COLUMNS} from ${FROM} where d.edition_code = $1 order by c.country, c.name_local, d.id`,
      [editionCode],
    );
  }

  async byId(id: number): Promise<Delegation | undefined> {
    const rows = await this.database.query<Delegation>(`select ${COLUMNS} from ${FROM} where d.id = $1`, [id]);
    return rows[0];
  }

  async add(editionCode: string, input: DelegationInput, by: string): Promise<number | undefined> {
    const rows = await this.database.query<{ id: number }>(
      `insert into delegation (edition_code, collectivity_id, size, min_meetings, max_meetings, absent_rounds, languages,
         has_interpreter, wishes, left_early, version, updated_by, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12) on conflict do nothing returning id`,
      [editionCode, input.collectivityId, ...columnsOf(input), input.leftEarly, by, this.clock.now()],
    );
    return rows[0]?.id;
  }

  /** @returns whether `version` was still the present one */
  async update(
    id: number,
    version: number,
    input: Omit<DelegationInput, 'collectivityId'>,
    by: string,
  ): Promise<boolean> {
    const rows = await this.database.query(
      `update delegation set size = $3, min_meetings = $4, max_meetings = $5, absent_rounds = $6, languages = $7,
         has_interpreter = $8, wishes = $9, left_early = $10, version = version + 1, updated_by = $11, updated_at = $12
        where id = $1 and version = $2 returning 1`,
      [id, version, ...columnsOf(input), input.leftEarly, by, this.clock.now()],
    );
    return rows.length > 0;
  }

  async remove(id: number): Promise<void> {
    await this.database.query('delete from delegation where id = $1', [id]);
  }

  rules(editionCode: string): Promise<DelegationRule[]> {
    return this.database.query<DelegationRule>(
      `select r.one_id as "oneId", r.other_id as "otherId", r.kind
         from delegation_rule r join delegation d on d.id = r.one_id
        where d.edition_code = $1 order by r.one_id, r.other_id`,
      [editionCode],
    );
  }

  /** Sets what two delegations must or must not; null takes the rule away. */
  async setRule(a: number, b: number, kind: DelegationRule['kind'] | null): Promise<void> {
    const pair = [Math.min(a, b), Math.max(a, b)];
    await (kind === null
      ? this.database.query('delete from delegation_rule where one_id = $1 and other_id = $2', pair)
      : this.database.query(
          `insert into delegation_rule (one_id, other_id, kind) values ($1, $2, $3)
           on conflict (one_id, other_id) do update set kind = excluded.kind`,
          [...pair, kind],
        ));
  }
}

function columnsOf(input: OwnWishes & Pick<Delegation, 'min' | 'max'>): unknown[] {
  const rounds = [...new Set(input.absentRounds)].sort((a, b) => a - b);
  const languages = [...new Set(input.languages)].sort();
  return [input.size, input.min, input.max, rounds, languages, input.hasInterpreter, input.wishes];
}
