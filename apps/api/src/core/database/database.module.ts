import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsModule } from 'nestjs-cls';
import { Database } from './database.service.js';
import { type PostgresOptions, PreparedReads } from './prepared-reads.js';

/** PostgreSQL through TypeORM, with the transaction kept in the context of the request or job. */
@Global()
@Module({})
export class DatabaseModule {
  /** @param options made by the program, which alone knows the features' entities */
  static forRoot(options: PostgresOptions): DynamicModule {
    const transactions = new ClsPluginTransactional({
      imports: [TypeOrmModule],
      adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
    });
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({ ...options, retryAttempts: 0 }),
        // The context of a request is opened by core/http/request-scope, that of a job by `transaction`.
        ClsModule.forRoot({ global: true, plugins: [transactions] }),
      ],
      providers: [Database, { provide: PreparedReads, useFactory: () => new PreparedReads(options) }],
      exports: [Database],
    };
  }
}
