import { Injectable } from '@nestjs/common';
import { CONSENT_PURPOSES, type ConsentPurpose } from '#shared';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound, type Problem } from '../../../core/errors/index.js';
import { Audit } from '../../audit/index.js';
import type { User } from '../user.entity.js';
import { AccountDataRepository } from './account-data.repository.js';
import type { Consent } from './consent.entity.js';
import { PersonalData } from './personal-data.js';
import { type Profile, profileProblems } from './profile.rules.js';

/** What a person sees of their own account. */
export type OwnAccount = Pick<User, 'id' | 'email' | 'name' | 'locale' | 'timeZone' | 'createdAt'> & {
  hasPassword: boolean;
  consents: readonly Consent[];
};

/** One's own account: who one is, and what one agreed to. */
@Injectable()
export class AccountService {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly data: AccountDataRepository,
    private readonly personal: PersonalData,
    private readonly audit: Audit,
  ) {}

  async read(viewer: Viewer): Promise<OwnAccount> {
    const user = await this.data.find(viewer.id);
    if (!user) throw notFound();
    const { id, email, name, locale, timeZone, createdAt, passwordHash } = user;
    const consents = await this.data.givenConsents(id);
    return { id, email, name, locale, timeZone, createdAt, hasPassword: passwordHash !== null, consents };
  }

  /** @returns what is wrong with it; nothing where it was stored */
  async saveProfile(viewer: Viewer, input: Profile): Promise<readonly Problem[]> {
    const profile = { ...input, name: input.name.normalize('NFC').trim() };
    const problems = profileProblems(profile);
    if (problems.length === 0) await this.data.saveProfile(viewer.id, profile);
    return problems;
  }

  /** Notes that the viewer agrees to a purpose in its present words, or no longer does. */
  async setConsent(viewer: Viewer, purpose: ConsentPurpose, given: boolean): Promise<void> {
    const now = this.clock.now();
    const { version: textVersion } = CONSENT_PURPOSES[purpose];
    await this.database.transaction(async () => {
      if (given) await this.data.giveConsent({ id: uuid(), userId: viewer.id, purpose, textVersion, givenAt: now });
      else {
        await this.data.withdrawConsent(viewer.id, purpose, now);
        await this.personal.withdraw(viewer.id, purpose);
      }
      const action = given ? 'consent.given' : 'consent.withdrawn';
      const subject = { subjectType: 'user', subjectId: viewer.id };
      await this.audit.record({ actorId: viewer.id, action, ...subject, details: { purpose, textVersion } });
    });
  }
}
