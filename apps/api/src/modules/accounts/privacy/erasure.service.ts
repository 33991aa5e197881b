import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AuditAction } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound } from '../../../core/errors/index.js';
import { RateLimits } from '../../../core/limits/index.js';
import { Audit } from '../../audit/index.js';
import { Belongings } from '../belongings.js';
import { KeyHolders } from '../key-holders.service.js';
import { verifyPassword } from '../passwords.js';
import { SessionsService } from '../sessions.service.js';
import { ACCOUNT_PARTS, AccountDataRepository } from './account-data.repository.js';
import { PersonalData } from './personal-data.js';

/** Why an account stays: what was given doesn't confirm it, or others would be left without anybody. */
export type ErasureRefusal = 'WRONG_PASSWORD' | 'SIGN_IN_AGAIN' | 'LAST_ADMINISTRATOR' | 'LAST_MANAGER';

/** How long a sign-in counts as a confirmation, for people without a password. */
const FRESH_MINUTES = 10;
/** Five guesses in a quarter of an hour. */
const GUESSES = { name: 'erasure', limit: 5, windowSeconds: 900 };

/** Takes along and erases all that the platform keeps of a person. */
@Injectable()
export class ErasureService implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly data: AccountDataRepository,
    private readonly personal: PersonalData,
    private readonly sessions: SessionsService,
    private readonly keyHolders: KeyHolders,
    private readonly belongings: Belongings,
    private readonly limits: RateLimits,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    for (const part of ACCOUNT_PARTS)
      this.personal.register(part, { collect: (userId) => this.data.collect(part, userId) });
    this.personal.register('auditOrigins', { collect: (userId) => this.audit.originsOf(userId) });
  }

  /** Everything about the viewer as JSON, from one moment. */
  async export(viewer: Viewer): Promise<string> {
    const data = await this.database.transaction(() => this.personal.collect(viewer.id));
    await this.record(viewer.id, viewer.id, 'personal-data.exported');
    return JSON.stringify({ exportedAt: this.clock.now(), ...data }, null, 2);
  }

  /**
   * Erases the viewer's account for good. Cases and the audit trail stay whole: what the person wrote and did remains,
   * by a row that names nobody.
   * @returns why not; nothing where it is done
   */
  async erase(viewer: Viewer, password: string | null): Promise<ErasureRefusal | undefined> {
    const unconfirmed = await this.unconfirmed(viewer, password);
    if (unconfirmed) return unconfirmed;
    return this.database.transaction(() => this.away(viewer.id, viewer.id));
  }

  /** Erases an account that nobody uses, in the ambient transaction. @returns false where others would be left without anybody */
  async eraseUnused(userId: string): Promise<boolean> {
    return (await this.away(userId, null)) === undefined;
  }

  private async away(userId: string, actorId: string | null): Promise<ErasureRefusal | undefined> {
    const kept = await this.keyHolders.keptBy(userId);
    if (kept) return kept.administrator ? 'LAST_ADMINISTRATOR' : 'LAST_MANAGER';
    await this.belongings.move({ userId, collectivityId: null }, null);
    await this.personal.erase(userId);
    await this.sessions.endAll(userId);
    await this.data.makeTombstone(userId, this.clock.now());
    await this.record(userId, actorId, 'account.erased');
    // Last, so that the origin of the erasure itself goes as well.
    await this.audit.forgetOriginsOf(userId);
    return undefined;
  }

  /** The password, or for people without one a sign-in that has just been. */
  private async unconfirmed(viewer: Viewer, password: string | null): Promise<ErasureRefusal | undefined> {
    const user = await this.data.find(viewer.id);
    if (!user) throw notFound();
    if (user.passwordHash !== null) {
      await this.limits.demand(GUESSES, viewer.id);
      return (await verifyPassword(user.passwordHash, password ?? '')) ? undefined : 'WRONG_PASSWORD';
    }
    const session = (await this.sessions.list(viewer.id)).find(({ id }) => id === viewer.sessionId);
    const age = this.clock.now().getTime() - (session?.createdAt.getTime() ?? 0);
    return age <= FRESH_MINUTES * 60_000 ? undefined : 'SIGN_IN_AGAIN';
  }

  private record(subjectId: string, actorId: string | null, action: AuditAction): Promise<void> {
    return this.audit.record({ actorId, action, subjectType: 'user', subjectId });
  }
}
