import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { DomainError } from '../errors/index.js';
import { Jobs } from '../jobs/index.js';
import { RateLimitRepository } from './rate-limit.repository.js';
import { judge, type RateAnswer, type RateRule } from './rate-rule.js';

/**
 * Counters of attempts, kept in PostgreSQL: all processes share them, and a rolled back transaction doesn't undo what
 * was tried. Only a hash of a key is stored. Ask before a transaction begins: counting takes a connection of its own.
 */
@Injectable()
export class RateLimits implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly repository: RateLimitRepository,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.registerTimed('limits.tidy', '17 * * * *', () => this.repository.forgetEnded(this.clock.now()));
  }

  /** Counts one attempt. */
  async hit(rule: RateRule, key: string): Promise<RateAnswer> {
    const now = this.clock.now();
    const endsAt = new Date(now.getTime() + rule.windowSeconds * 1000);
    return judge(rule, await this.repository.count(hashOf(rule, key), now, endsAt), now);
  }

  /** Counts one attempt and refuses it, in words, where it is one too many. */
  async demand(rule: RateRule, key: string): Promise<void> {
    const { allowed, retryAfterSeconds } = await this.hit(rule, key);
    if (!allowed) throw new DomainError('TOO_MANY_ATTEMPTS', { minutes: Math.ceil(retryAfterSeconds / 60) });
  }

  /** An attempt that turned out to be right doesn't count. */
  takeBack(rule: RateRule, key: string): Promise<void> {
    return this.repository.takeBack(hashOf(rule, key));
  }

  /** Forgets what was tried. */
  reset(rule: RateRule, key: string): Promise<void> {
    return this.repository.remove(hashOf(rule, key));
  }
}

const hashOf = (rule: RateRule, key: string): Buffer => createHash('sha256').update(`${rule.name}\n${key}`).digest();
