import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import type { Gathering, GatheringRound } from './programme.model.js';

/** Every statement on gatherings and their rounds. */
@Injectable()
export class GatheringRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** As it was planned; an edition that nobody has planned yet has version 0 and no round. */
  async of(editionCode: string): Promise<Gathering> {
    const [row] = await this.database.query<{ timeZone: string; version: number }>(
      'select time_zone as "timeZone", version from gathering where edition_code = $1',
      [editionCode],
    );
    const rounds = await this.database.query<GatheringRound>(
      `select number, starts_at as "startsAt", ends_at as "endsAt", tables, interpreters
         from gathering_round where edition_code = $1 order by number`,
      [editionCode],
    );
    return { editionCode, timeZone: row?.timeZone ?? 'Europe/Paris', version: row?.version ?? 0, rounds };
  }

  /** @returns whether `version` was still the present one */
  async save(
    { editionCode, timeZone, version }: Omit<Gathering, 'rounds'>,
    rounds: readonly Omit<GatheringRound, 'number'>[],
    by: string,
  ): Promise<boolean> {
    const saved = await this.database.query(
      version === 0
        ? `insert into gathering (edition_code, time_zone, version, updated_by, updated_at)
           values ($1, $2, $3 + 1, $4, $5) on conflict do nothing returning 1`
        : `update gathering set time_zone = $2, version = version + 1, updated_by = $4, updated_at = $5
            where edition_code = $1 and version = $3 returning 1`,
      [editionCode, timeZone, version, by, this.clock.now()],
    );
    if (saved.length === 0) return false;
    await this.database.query('delete from gathering_round where edition_code = $1', [editionCode]);
    await this.database.query(
      `insert into gathering_round (edition_code, number, starts_at, ends_at, tables, interpreters)
       select $1, ordinality, starts, ends, tables, interpreters
         from unnest($2::timestamptz[], $3::timestamptz[], $4::integer[], $5::integer[])
           with ordinality as round (starts, ends, tables, interpreters, ordinality)`,
      [
        editionCode,
        rounds.map(({ startsAt }) => startsAt),
        rounds.map(({ endsAt }) => endsAt),
        rounds.map(({ tables }) => tables),
        rounds.map(({ interpreters }) => interpreters),
      ],
    );
    return true;
  }
}
