import { Injectable } from '@nestjs/common';
import { clientKey, RateLimits } from '../../core/limits/index.js';
import type { AuditEntry } from './audit.model.js';
import { Audit } from './audit.repository.js';

/** So many refusals of one person or client are recorded in an hour, and of all together: the trail can't be flooded. */
const BY_ONE = { name: 'audit refusals', limit: 60, windowSeconds: 3_600 };
const BY_ALL = { name: 'audit refusals of all', limit: 3_000, windowSeconds: 3_600 };

/** Records refusals, within bounds. */
@Injectable()
export class Refusals {
  constructor(
    private readonly audit: Audit,
    private readonly limits: RateLimits,
  ) {}

  /** @param clientAddress of whoever was refused, where nobody is signed in. @returns false once too many were recorded */
  async record(entry: Omit<AuditEntry, 'outcome'>, clientAddress: string): Promise<boolean> {
    const one = await this.limits.hit(BY_ONE, entry.actorId ?? clientKey(clientAddress));
    if (!one.allowed || !(await this.limits.hit(BY_ALL, 'all')).allowed) return false;
    await this.audit.record({ ...entry, outcome: 'refused' });
    return true;
  }
}
