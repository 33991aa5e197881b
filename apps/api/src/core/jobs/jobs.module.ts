import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs.service.js';
import { Worker } from './worker.service.js';

@Global()
@Module({ providers: [Jobs, Worker], exports: [Jobs, Worker] })
export class JobsModule {}
