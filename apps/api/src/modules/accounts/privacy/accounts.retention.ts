import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { Retention } from '../../../core/retention/index.js';
import { AccountDataRepository } from './account-data.repository.js';

/** For how long this feature keeps what no longer works: long enough to look into a theft, no longer. */
@Injectable()
export class AccountsRetention implements OnModuleInit {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly retention: Retention,
    private readonly data: AccountDataRepository,
  ) {}

  onModuleInit(): void {
    const { KEEP_SESSIONS_DAYS, KEEP_TOKENS_DAYS, KEEP_CONSENTS_DAYS } = this.env;
    this.retention.register('sessions', KEEP_SESSIONS_DAYS, (before) => this.data.forgetSessions(before));
    this.retention.register('apiTokens', KEEP_TOKENS_DAYS, (before) => this.data.forgetTokens(before));
    this.retention.register('consents', KEEP_CONSENTS_DAYS, (before) => this.data.forgetConsents(before));
  }
}
