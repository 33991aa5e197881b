import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Programme } from '#matching';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import type { ProgrammeMeeting, ProgrammePhase, ProgrammeVersion } from './programme.model.js';

const COLUMNS = `id, edition_code as "editionCode", number, state, phase, base_id as "baseId",
  held_through as "heldThrough", proof, served, hindrances, asked_at as "askedAt", made_at as "madeAt",
  published_at as "publishedAt", milliseconds`;

/** Every statement on programmes and their meetings. */
@Injectable()
export class ProgrammeRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  of(editionCode: string): Promise<ProgrammeVersion[]> {
    return this.database.query<ProgrammeVersion>(
      `select ${COLUMNS} from programme where edition_code = $1 order by number desc`,
      [editionCode],
    );
  }

  async byId(id: string): Promise<ProgrammeVersion | undefined> {
    return (await this.database.query<ProgrammeVersion>(`select ${COLUMNS} from programme where id = $1`, [id]))[0];
  }

  /** The one that delegations have in hand. */
  async published(editionCode: string): Promise<ProgrammeVersion | undefined> {
    const rows = await this.database.query<ProgrammeVersion>(
      `select ${COLUMNS} from programme where edition_code = $1 and state = 'published'`,
      [editionCode],
    );
    return rows[0];
  }

  meetings(id: string): Promise<ProgrammeMeeting[]> {
    return this.database.query<ProgrammeMeeting>(
      `select left_id as "leftId", right_id as "rightId", round, table_number as "table", score, interpreter, held, sequence
         from programme_meeting where programme_id = $1 order by round, table_number`,
      [id],
    );
  }

  /** Whether any version has a meeting of a delegation. */
  async mentions(delegationId: number): Promise<boolean> {
    const rows = await this.database.query(
      'select 1 from programme_meeting where left_id = $1 or right_id = $1 limit 1',
      [delegationId],
    );
    return rows.length > 0;
  }

  /** A version that waits for its computation. Two who ask at once get two numbers. */
  async ask(editionCode: string, baseId: string | null, heldThrough: number, by: string): Promise<string> {
    const id = uuidv7();
    await this.database.lock(`programmes of ${editionCode}`);
    await this.database.query(
      `insert into programme (id, edition_code, number, state, base_id, held_through, made_by, asked_at)
       select $1, $2, coalesce(max(number), 0) + 1, 'waiting', $3, $4, $5, $6 from programme where edition_code = $2`,
      [id, editionCode, baseId, heldThrough, by, this.clock.now()],
    );
    return id;
  }

  /** How far a computation is; seen at once, whatever becomes of it. */
  async reach(id: string, phase: ProgrammePhase): Promise<void> {
    await this.database.queryApart(`update programme set state = 'computing', phase = $2 where id = $1`, [id, phase]);
  }

  async fail(id: string): Promise<void> {
    await this.database.query(`update programme set state = 'failed', phase = null where id = $1`, [id]);
  }

  async keep(id: string, { proof, served, hindrances }: Programme, milliseconds: number): Promise<void> {
    await this.database.query(
      `update programme set state = 'draft', phase = null, proof = $2, served = $3, hindrances = $4, made_at = $5,
         milliseconds = $6 where id = $1`,
      [id, JSON.stringify(proof), served, JSON.stringify(hindrances), this.clock.now(), Math.round(milliseconds)],
    );
  }

  async keepMeetings(id: string, meetings: readonly ProgrammeMeeting[]): Promise<void> {
    await this.database.query('delete from programme_meeting where programme_id = $1', [id]);
    await this.database.query(
      `insert into programme_meeting
         (programme_id, left_id, right_id, round, table_number, score, interpreter, held, sequence)
       select $1, * from jsonb_to_recordset($2::jsonb) as meeting
         ("leftId" integer, "rightId" integer, round smallint, "table" integer, score integer, interpreter boolean,
          held boolean, sequence integer)`,
      [id, JSON.stringify(meetings)],
    );
  }

  /** Puts it into people's hands; the one before is replaced. */
  async publish({ id, editionCode }: ProgrammeVersion): Promise<void> {
    await this.database.query(
      `update programme set state = 'replaced' where edition_code = $1 and state = 'published'`,
      [editionCode],
    );
    await this.database.query(`update programme set state = 'published', published_at = $2 where id = $1`, [
      id,
      this.clock.now(),
    ]);
  }
}
