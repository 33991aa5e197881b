import { Injectable } from '@nestjs/common';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';

/** Why a pair is never suggested: one side said so for good, or an introduction was declined. */
export type VetoKind = 'veto' | 'declined';

/** A pair that is never suggested, whoever said so: that isn't kept. */
export interface PairVeto {
  oneId: number;
  otherId: number;
  kind: VetoKind;
  createdAt: Date;
}

const COLUMNS = 'one_id as "oneId", other_id as "otherId", reason_kind as kind, created_at as "createdAt"';

const inOrder = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);

/** Every statement on vetoes. The order of a pair doesn't matter. The market takes them up by itself. */
@Injectable()
export class VetoesRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The pair is never suggested from now on. A veto outlasts a refusal; the first of a kind keeps its date. */
  async veto(a: number, b: number, kind: VetoKind = 'veto'): Promise<void> {
    await this.database.query(
      `insert into pair_veto (one_id, other_id, reason_kind, created_at) values ($1, $2, $3, $4)
       on conflict (one_id, other_id) do update set reason_kind = 'veto', created_at = excluded.created_at
       where pair_veto.reason_kind <> excluded.reason_kind and excluded.reason_kind = 'veto'`,
      [...inOrder(a, b), kind, this.clock.now()],
    );
  }

  async between(a: number, b: number): Promise<PairVeto | undefined> {
    const rows = await this.database.query<PairVeto>(
      `select ${COLUMNS} from pair_veto where one_id = $1 and other_id = $2`,
      inOrder(a, b),
    );
    return rows[0];
  }

  /** All that bear on one collectivity, the newest first. */
  of(collectivityId: number): Promise<PairVeto[]> {
    return this.database.query<PairVeto>(
      `select ${COLUMNS} from pair_veto where one_id = $1 or other_id = $1 order by created_at desc, one_id, other_id`,
      [collectivityId],
    );
  }

  /** Takes it back. @returns whether there was one */
  async lift(a: number, b: number): Promise<boolean> {
    const rows = await this.database.query(
      'delete from pair_veto where one_id = $1 and other_id = $2 returning 1',
      inOrder(a, b),
    );
    return rows.length > 0;
  }
}
