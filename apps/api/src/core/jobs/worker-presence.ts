import pg from 'pg';

/** First half of the advisory lock that a living pool of workers holds; the second half is made of the pool's name. */
const LOCK_CLASS = 7_310_003;

const DEAD = `
  with held as (
    select locked_by as pool from graphile_worker._private_jobs where locked_by is not null
    union select locked_by from graphile_worker._private_job_queues where locked_by is not null),
  dead as (
    select pool from held where not exists (
      select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
      where l.locktype = 'advisory' and l.granted and l.objsubid = 2 and l.classid = ${LOCK_CLASS}
        and l.objid = (hashtext(pool)::bigint & 4294967295)::oid))
  select graphile_worker.force_unlock_workers(array_agg(pool)), count(*)::integer as count from dead having count(*) > 0`;

/** Jobs that a newer one of the same key had replaced while they ran: nobody runs them again. */
const REPLACED = `
  delete from graphile_worker._private_jobs
  where locked_at is null and key is null and attempts >= max_attempts`;

/**
 * Who of the workers lives. A worker that was killed leaves its jobs locked, and the queue believes in it for four
 * hours; so each pool of workers holds a lock that ends with its connection, and whoever lives sets free what those
 * hold that don't. A pool that only lost its connection may see a job run twice, which every job has to bear.
 */
export class WorkerPresence {
  private readonly pools = new Set<string>();
  private connection: Promise<pg.Client> | undefined;

  constructor(private readonly connectionString: string) {}

  /** Says that a pool lives, before it takes its first job. */
  async announce(pool: string): Promise<void> {
    if (this.pools.has(pool)) return;
    this.pools.add(pool);
    await lock(await this.connect(), pool);
  }

  /** Lets go of a pool that has ended: what it still holds is anybody's. */
  async withdraw(pool: string): Promise<void> {
    if (!this.pools.delete(pool)) return;
    const client = await this.connect();
    await client.query('select pg_advisory_unlock_shared($1, hashtext($2))', [LOCK_CLASS, pool]);
  }

  /** Sets free the jobs and queues of pools that are gone. Returns how many such pools there were. */
  async releaseDead(): Promise<number> {
    const client = await this.connect();
    const { rows } = await client.query<{ count: number }>(DEAD);
    const count = rows[0]?.count ?? 0;
    await client.query(REPLACED);
    return count;
  }

  async end(): Promise<void> {
    const client = await this.connection?.catch(() => undefined);
    this.connection = undefined;
    this.pools.clear();
    await client?.end().catch(() => undefined);
  }

  private connect(): Promise<pg.Client> {
    this.connection ??= this.open();
    return this.connection;
  }

  /** A connection that was lost took its locks along: the next one takes them again. */
  private async open(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.connectionString, application_name: 'kakehashi worker' });
    const forget = (): void => {
      this.connection = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    try {
      await client.connect();
      for (const pool of this.pools) await lock(client, pool);
      return client;
    } catch (error) {
      forget();
      throw error;
    }
  }
}

async function lock(client: pg.Client, pool: string): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [LOCK_CLASS, pool]);
}
