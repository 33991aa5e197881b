import { Injectable } from '@nestjs/common';
import { clientKey, type RateRule, RateLimits } from '../../core/limits/index.js';
import { addressKey } from '../accounts/index.js';

const HOUR = 3_600;
const rule = (name: string, limit: number, windowSeconds: number): RateRule => ({ name, limit, windowSeconds });

/** Mails to one address on a visitor's word. */
const REQUEST_BY_ADDRESS = rule('link request address', 3, HOUR);
const REQUEST_BY_CLIENT = rule('link request client', 20, HOUR);
/** Links that are opened: tokens can't be guessed, but nobody shall try for free. */
const LINK_BY_CLIENT = rule('link client', 60, HOUR);
const PASSWORD_BY_ACCOUNT = rule('password account', 10, HOUR / 4);
const INVITE_BY_SENDER = rule('invitation sender', 100, 24 * HOUR);
const INVITE_BY_ADDRESS = rule('invitation address', 5, 24 * HOUR);

/** What is held back here, each by what it could be misused for. */
@Injectable()
export class CredentialsLimits {
  constructor(private readonly limits: RateLimits) {}

  /** @param purpose a reset and a sign-in link are counted apart */
  async request(purpose: string, email: string, clientAddress: string): Promise<void> {
    await this.limits.demand(REQUEST_BY_CLIENT, clientKey(clientAddress));
    await this.limits.demand(REQUEST_BY_ADDRESS, `${purpose} ${addressKey(email)}`);
  }

  link(clientAddress: string): Promise<void> {
    return this.limits.demand(LINK_BY_CLIENT, clientKey(clientAddress));
  }

  password(userId: string): Promise<void> {
    return this.limits.demand(PASSWORD_BY_ACCOUNT, userId);
  }

  passwordWasRight(userId: string): Promise<void> {
    return this.limits.reset(PASSWORD_BY_ACCOUNT, userId);
  }

  async invitation(senderId: string, email: string): Promise<void> {
    await this.limits.demand(INVITE_BY_SENDER, senderId);
    await this.limits.demand(INVITE_BY_ADDRESS, addressKey(email));
  }
}
