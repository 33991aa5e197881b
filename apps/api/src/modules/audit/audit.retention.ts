import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Retention } from '../../core/retention/index.js';
import { Audit } from './audit.repository.js';

/** Where requests came from is forgotten after a while; what was done stays. */
@Injectable()
export class AuditRetention implements OnModuleInit {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly retention: Retention,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.retention.register('auditOrigins', this.env.KEEP_ORIGINS_DAYS, (before) =>
      this.audit.forgetOriginsBefore(before),
    );
  }
}
