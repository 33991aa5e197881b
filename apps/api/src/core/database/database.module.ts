import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsModule } from 'nestjs-cls';
import type { DataSourceOptions } from 'typeorm';
import { Database } from './database.service.js';

/** PostgreSQL through TypeORM, with the transaction kept in the context of the request or job. */
@Global()
@Module({})
export class DatabaseModule {
  /** @param options made by the program, which alone knows the features' entities */
  static forRoot(options: DataSourceOptions): DynamicModule {
    const transactions = new ClsPluginTransactional({
      imports: [TypeOrmModule],
      adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
    });
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({ ...options, retryAttempts: 0 }),
        ClsModule.forRoot({ global: true, middleware: { mount: true }, plugins: [transactions] }),
      ],
      providers: [Database],
      exports: [Database],
    };
  }
}
