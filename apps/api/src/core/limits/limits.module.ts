import { Global, Module } from '@nestjs/common';
import { RateLimitRepository } from './rate-limit.repository.js';
import { RateLimits } from './rate-limits.service.js';

@Global()
@Module({ providers: [RateLimitRepository, RateLimits], exports: [RateLimits] })
export class LimitsModule {}
