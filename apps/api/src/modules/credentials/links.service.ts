import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../core/clock/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { PersonalData } from '../accounts/index.js';
import { hashOfToken, LIFETIMES, newToken } from './account-link.js';
import { AccountLinkRepository, type LinkedAccount, type NewLink } from './account-link.repository.js';

const REMEMBERED = 30 * 86_400_000;

/** Single-use links of accounts: makes them, reads them, uses them up. Everything within the caller's transaction. */
@Injectable()
export class Links implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly repository: AccountLinkRepository,
    private readonly jobs: Jobs,
    private readonly personal: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personal.register('linksByMail', {
      collect: (userId) => this.repository.allOf(userId),
      erase: (userId) => this.repository.eraseAllOf(userId),
    });
    this.jobs.registerTimed('account-links.tidy', '27 2 * * *', () => {
      return this.repository.forget(new Date(this.clock.now().getTime() - REMEMBERED));
    });
  }

  /** Makes a link in place of those of the same purpose. @returns the token, which is nowhere else */
  async make(purpose: NewLink['purpose'], userId: string, email?: string): Promise<string> {
    const { token, hash } = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LIFETIMES[purpose]);
    await this.repository.revoke(userId, purpose);
    const address = email === undefined ? {} : { email };
    await this.repository.insert({ id: uuid(), purpose, tokenHash: hash, userId, ...address, now, expiresAt });
    return token;
  }

  /** The account behind a link; undefined where it never was, is used, too old or taken back: nobody learns which. */
  open(purpose: NewLink['purpose'], token: string): Promise<LinkedAccount | undefined> {
    return this.repository.findUsable(purpose, hashOfToken(token), this.clock.now());
  }

  use(linkId: string): Promise<void> {
    return this.repository.use(linkId, this.clock.now());
  }

  revokeAll(userId: string): Promise<void> {
    return this.repository.revoke(userId);
  }
}
