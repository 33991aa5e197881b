import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Env } from '../../config/env.js';
import { FileStore } from './file-store.js';
import { LocalFileStore } from './local-store.js';
import { S3FileStore } from './s3-store.js';

/** The store that the environment names. */
export function makeFileStore(env: Env): FileStore {
  if (env.FILES_STORE === 'local') return new LocalFileStore(env.FILES_DIR);
  return new S3FileStore({
    endpoint: env.S3_ENDPOINT ?? '',
    region: env.S3_REGION,
    bucket: env.S3_BUCKET ?? '',
    accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
    timeout: env.S3_TIMEOUT,
  });
}

/** Provides the one file store to every feature. */
@Global()
@Module({})
export class FilesModule {
  static forRoot(env: Env): DynamicModule {
    return {
      module: FilesModule,
      providers: [{ provide: FileStore, useFactory: () => makeFileStore(env) }],
      exports: [FileStore],
    };
  }
}
