import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsService } from 'nestjs-cls';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../errors/index.js';
import type { RequestStore } from '../http/request-scope.js';
import { PreparedReads } from './prepared-reads.js';

/**
 * The database as repositories see it. The transaction is ambient: within `transaction` every
 * statement of this request or job joins it, whoever sends it. Only repositories touch this class.
 */
@Injectable()
export class Database {
  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly cls: ClsService<RequestStore>,
    private readonly reads: PreparedReads,
  ) {}

  /**
   * Entity manager of the ambient transaction, or of the pool where there is none. @throws where the time of the
   * request is over: then nothing new is begun for it, and a transaction that stands open is taken back
   */
  get manager(): EntityManager {
    const deadline = this.cls.isActive() ? this.cls.get('deadline') : undefined;
    if (deadline !== undefined && performance.now() > deadline) throw new DomainError('TIMEOUT');
    return this.host.tx;
  }

  /**
   * Runs one statement and gives its rows, also those of `returning`; parameters are $1, $2, ...
   * @param name under which connections keep a statement prepared; outside a transaction it is one of
   * `PreparedReads`, planned once for all values
   */
  async query<Row>(sql: string, parameters: readonly unknown[] = [], name?: string): Promise<Row[]> {
    const { manager } = this;
    if (name !== undefined && manager.queryRunner === undefined) return this.reads.query(name, sql, parameters);
    const runner = manager.queryRunner ?? manager.dataSource.createQueryRunner();
    try {
      if (name !== undefined) {
        const connection = (await runner.connect()) as Pick<pg.ClientBase, 'query'>;
        return (await connection.query({ name, text: sql, values: [...parameters] })).rows as Row[];
      }
      // The structured form: the plain one answers update and delete with a pair instead of rows.
      const { records } = await runner.query(sql, [...parameters], true);
      return records as Row[];
    } finally {
      if (runner !== manager.queryRunner) await runner.release();
    }
  }

  /** Runs one statement on a connection of its own: it stays whatever becomes of the ambient transaction. */
  async queryApart<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const runner = this.manager.dataSource.createQueryRunner();
    try {
      const { records } = await runner.query(sql, [...parameters], true);
      return records as Row[];
    } finally {
      await runner.release();
    }
  }

  /** Runs `work` outside of the ambient transaction and of the request's time: for what several requests share. */
  apart<T>(work: () => Promise<T>): Promise<T> {
    return this.cls.exit(work);
  }

  /** Gives the request time anew, where what took long (a file on a slow line) has arrived. */
  renewTime(milliseconds: number): void {
    if (this.cls.isActive() && this.cls.get('deadline') !== undefined)
      this.cls.set('deadline', performance.now() + milliseconds);
  }

  /**
   * Until the ambient transaction ends, nobody else who asks for one of these keys goes on: what is counted then still
   * holds when it is written. Always in the same order, so that two who want the same keys don't wait for each other.
   */
  async lock(...keys: readonly string[]): Promise<void> {
    for (const key of [...new Set(keys)].sort())
      await this.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  }

  /** Runs `work` in the ambient transaction, opening one where there is none. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.cls.isActive() ? this.host.withTransaction(work) : this.cls.run(() => this.host.withTransaction(work));
  }
}
