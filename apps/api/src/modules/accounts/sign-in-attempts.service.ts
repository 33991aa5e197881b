import { Injectable } from '@nestjs/common';
import { clientKey, RateLimits } from '../../core/limits/index.js';
import { Refusals } from '../audit/index.js';
import { AccountsRepository } from './accounts.repository.js';
import { addressKey } from './address.js';

/** Ten guesses at one account in a quarter of an hour, from wherever they come. */
const BY_ACCOUNT = { name: 'sign-in account', limit: 10, windowSeconds: 900 };
/** A town hall may share one address: more of them, and only those that failed. */
const BY_CLIENT = { name: 'sign-in client', limit: 100, windowSeconds: 900 };

/** Who tries to sign in, as the limits see it. */
export interface Attempt {
  email: string;
  clientAddress: string;
}

/** Holds guessing back, by account and by client, whether or not there is such an account. */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly limits: RateLimits,
    private readonly accounts: AccountsRepository,
    private readonly refusals: Refusals,
  ) {}

  /** Before the password is looked at: counts, and refuses in words. */
  async begin({ email, clientAddress }: Attempt): Promise<void> {
    await this.limits.demand(BY_CLIENT, clientKey(clientAddress));
    await this.limits.demand(BY_ACCOUNT, addressKey(email));
  }

  /** After a wrong one: the trail tells whose account it was, or of nobody's; both take the same time. */
  async failed({ email, clientAddress }: Attempt): Promise<void> {
    const account = await this.accounts.findByEmail(email.trim());
    const entry = {
      actorId: null,
      action: 'account.sign-in-refused' as const,
      subjectType: 'user',
      subjectId: account?.id ?? '-',
    };
    await this.refusals.record(entry, clientAddress);
  }

  /** After a right one. */
  async succeeded({ email, clientAddress }: Attempt): Promise<void> {
    await this.limits.reset(BY_ACCOUNT, addressKey(email));
    await this.limits.takeBack(BY_CLIENT, clientKey(clientAddress));
  }
}
