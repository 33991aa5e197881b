import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';

/** How many new partners collectivities can take. Null: they have not said, which closes nothing. */
@Injectable()
export class CapacityRepository {
  constructor(private readonly database: Database) {}

  async of(collectivityId: number): Promise<number | null> {
    const rows = await this.database.query<{ capacity: number | null }>(
      'select capacity from collectivity_profile where collectivity_id = $1',
      [collectivityId],
    );
    return rows[0]?.capacity ?? null;
  }

  /** Those that have said, by collectivity. */
  async ofMany(collectivityIds: readonly number[]): Promise<Map<number, number>> {
    const rows = await this.database.query<{ id: number; capacity: number }>(
      `select collectivity_id as id, capacity from collectivity_profile
        where collectivity_id = any($1::integer[]) and capacity is not null`,
      [collectivityIds],
    );
    return new Map(rows.map(({ id, capacity }) => [id, capacity]));
  }

  /**
   * A new partner has been found: one place less, for each of them that has said how many it has. The version of the
   * profile grows, so that whoever has it open sees that it has changed.
   */
  async take(collectivityIds: readonly number[]): Promise<void> {
    await this.database.query(
      `update collectivity_profile set capacity = capacity - 1, version = version + 1
        where collectivity_id in (
          select collectivity_id from collectivity_profile
           where collectivity_id = any($1::integer[]) and capacity > 0 order by collectivity_id for update)`,
      [collectivityIds],
    );
  }
}
