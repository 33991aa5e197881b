import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';

/** How PostgreSQL is reached. */
export type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/**
 * Settings of these connections. Statements that come here are written so that one plan is good for all values;
 * PostgreSQL would make another one for each execution, which takes longer than most of them run. Nor would compiling
 * any of them pay.
 */
const SETTINGS = '-c plan_cache_mode=force_generic_plan -c jit=off';

/**
 * Connections for what is read with every page of results: statements that are prepared once and planned once. Apart
 * from those of the transactions, whose statements are rather planned for their values.
 */
@Injectable()
export class PreparedReads implements OnApplicationShutdown {
  private readonly logger = new Logger('Database');
  private readonly pool: pg.Pool;

  constructor({ url, extra }: PostgresOptions) {
    this.pool = new pg.Pool({ ...(extra as pg.PoolConfig), connectionString: url, options: SETTINGS });
    // Of a connection that nobody uses: the next one who needs one gets another.
    this.pool.on('error', (error) => this.logger.warn(error.message));
  }

  /** Runs a statement that changes nothing, outside every transaction. */
  async query<Row>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row & pg.QueryResultRow>({ name, text: sql, values: [...parameters] });
    return rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
