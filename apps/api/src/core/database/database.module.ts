import { Global, Module } from '@nestjs/common';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsModule } from 'nestjs-cls';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { DATA_SOURCE_FACTORY, type DataSourceFactory } from './data-source.token.js';
import { Database } from './database.service.js';

/** PostgreSQL through TypeORM, with the transaction kept in the context of the request or job. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [ENV, DATA_SOURCE_FACTORY],
      useFactory: (env: Env, factory: DataSourceFactory) => factory(env).options,
    }),
    ClsModule.forRoot({
      global: true,
      middleware: { mount: true },
      plugins: [
        new ClsPluginTransactional({
          imports: [TypeOrmModule],
          adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
        }),
      ],
    }),
  ],
  providers: [Database],
  exports: [Database],
})
export class DatabaseModule {}
