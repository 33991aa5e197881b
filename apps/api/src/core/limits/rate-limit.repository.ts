import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';

/** Every statement on rate_limit. They run apart from the ambient transaction: what it undoes was still tried. */
@Injectable()
export class RateLimitRepository {
  constructor(private readonly database: Database) {}

  /** Counts one attempt, in a window that is open or a new one, whatever other processes count at the moment. */
  async count(key: Buffer, now: Date, endsAt: Date): Promise<{ hits: number; endsAt: Date }> {
    const [row] = await this.database.queryApart<{ hits: number; endsAt: Date }>(
      `insert into rate_limit as counter (key, hits, ends_at) values ($1, 1, $3)
       on conflict (key) do update set
         hits = case when counter.ends_at <= $2 then 1 else counter.hits + 1 end,
         ends_at = case when counter.ends_at <= $2 then $3 else counter.ends_at end
       returning hits, ends_at as "endsAt"`,
      [key, now, endsAt],
    );
    if (!row) throw new Error('A counted attempt must have a counter');
    return row;
  }

  async takeBack(key: Buffer): Promise<void> {
    await this.database.queryApart('update rate_limit set hits = hits - 1 where key = $1 and hits > 0', [key]);
  }

  async remove(key: Buffer): Promise<void> {
    await this.database.queryApart('delete from rate_limit where key = $1', [key]);
  }

  async forgetEnded(now: Date): Promise<void> {
    await this.database.queryApart('delete from rate_limit where ends_at <= $1', [now]);
  }
}
