import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { AccountsRepository } from './accounts.repository.js';
import { hashPassword } from './passwords.js';

/** One password for all demonstration accounts; they exist only where DEMO is on. */
export const DEMO_PASSWORD = 'kakehashi-demo';

export interface DemoSignIn {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  timeZone: string;
  /** What to try with it. */
  purpose: string;
  administrator: boolean;
  reviewer: boolean;
  member?: { country: 'FR' | 'JP'; tier: string; code: string; role: 'contributor' | 'manager' };
}

const FRANCE = 'Europe/Paris';
const JAPAN = 'Asia/Tokyo';

/** Invented people of a reserved domain. */
export const DEMO_SIGN_INS: readonly DemoSignIn[] = [
  {
    id: '01900000-0000-7000-8000-000000000001',
    email: 'admin@kakehashi.example',
    name: 'Ada Martin',
    locale: 'fr',
    timeZone: FRANCE,
    purpose: 'administrator: writes and publishes',
    administrator: true,
    reviewer: false,
  },
  {
    id: '01900000-0000-7000-8000-000000000002',
    email: 'relecture@kakehashi.example',
    name: '山本 恵',
    locale: 'ja',
    timeZone: JAPAN,
    purpose: 'reviewer: publishes what others wrote',
    administrator: false,
    reviewer: true,
  },
  {
    id: '01900000-0000-7000-8000-000000000003',
    email: 'tours@kakehashi.example',
    name: 'Camille Durand',
    locale: 'fr',
    timeZone: FRANCE,
    purpose: 'manager of Tours: writes and looks after its members',
    administrator: false,
    reviewer: false,
    member: { country: 'FR', tier: 'municipality', code: '37261', role: 'manager' },
  },
  {
    id: '01900000-0000-7000-8000-000000000004',
    email: 'kanazawa@kakehashi.example',
    name: '中村 健',
    locale: 'ja',
    timeZone: JAPAN,
    purpose: 'contributor of Kanazawa (金沢市): writes',
    administrator: false,
    reviewer: false,
    member: { country: 'JP', tier: 'municipality', code: '172014', role: 'contributor' },
  },
  {
    id: '01900000-0000-7000-8000-000000000005',
    email: 'kanazawa-manager@kakehashi.example',
    name: '吉田 さくら',
    locale: 'ja',
    timeZone: JAPAN,
    purpose: 'manager of Kanazawa (金沢市): writes and looks after its members',
    administrator: false,
    reviewer: false,
    member: { country: 'JP', tier: 'municipality', code: '172014', role: 'manager' },
  },
];

/** Finds the id of a collectivity by its official code. */
export type FindCollectivity = (reference: { country: 'FR' | 'JP'; tier: string; code: string }) => Promise<number>;

@Injectable()
export class DemoAccounts {
  constructor(private readonly accounts: AccountsRepository) {}

  /** Makes the demonstration accounts where one is missing. */
  async load(find: FindCollectivity): Promise<void> {
    const present = await this.accounts.namesByIds(DEMO_SIGN_INS.map(({ id }) => id));
    const missing = DEMO_SIGN_INS.filter(({ id }) => !present.has(id));
    if (missing.length === 0) return;
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    for (const { member, purpose: _purpose, ...account } of missing) {
      await this.accounts.saveAccount({ ...account, passwordHash });
      if (!member) continue;
      const { role, ...reference } = member;
      await this.accounts.saveMembership({ userId: account.id, collectivityId: await find(reference), role });
    }
  }
}
