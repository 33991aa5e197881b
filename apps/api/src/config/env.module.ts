import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Env } from './env.js';

/** Token under which the parsed environment is injected. */
export const ENV = Symbol('ENV');

/** Gives every module the parsed environment. */
@Global()
@Module({})
export class EnvModule {
  static forRoot(env: Env): DynamicModule {
    return { module: EnvModule, providers: [{ provide: ENV, useValue: env }], exports: [ENV] };
  }
}
