import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';

/** Letters and digits that survive mail systems which change case. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const BEFORE = 'relay+';
const TOKEN = /^[a-z2-7]{32}$/;

/** 160 random bits: a relay address can't be guessed. */
export const newToken = (): string => [...randomBytes(32)].map((byte) => ALPHABET[byte % 32] ?? '').join('');

/** The addresses to which people of one side of an introduction answer; they exist where RELAY_DOMAIN is set. */
@Injectable()
export class RelayAddresses {
  constructor(@Inject(ENV) private readonly env: Env) {}

  /** Undefined where the platform takes no mail. */
  of(token: string | null): string | undefined {
    const { RELAY_DOMAIN } = this.env;
    return RELAY_DOMAIN === undefined || token === null ? undefined : `${BEFORE}${token}@${RELAY_DOMAIN}`;
  }

  /** The token of an address of ours, whatever its case; null for every other address. */
  tokenOf(address: string): string | null {
    const { RELAY_DOMAIN } = this.env;
    const at = address.lastIndexOf('@');
    const [local, domain] = [address.slice(0, at).toLowerCase(), address.slice(at + 1).toLowerCase()];
    if (RELAY_DOMAIN === undefined || domain !== RELAY_DOMAIN.toLowerCase() || !local.startsWith(BEFORE)) return null;
    const token = local.slice(BEFORE.length);
    return TOKEN.test(token) ? token : null;
  }
}
