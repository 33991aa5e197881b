import { Global, Module } from '@nestjs/common';
import { Retention } from './retention.service.js';

/** How long things are kept, for every feature. */
@Global()
@Module({ providers: [Retention], exports: [Retention] })
export class RetentionModule {}
