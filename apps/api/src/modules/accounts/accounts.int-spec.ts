import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../../../test/support/app.js';
import { Database } from '../../core/database/index.js';
import { AccountsRepository } from './accounts.repository.js';
import { DEMO_SIGN_INS } from './demo-accounts.js';

const [, REVIEWER, MANAGER, CONTRIBUTOR] = DEMO_SIGN_INS.map(({ id }) => id);

describe('people as other features look them up', () => {
  let server: TestApp;
  let accounts: AccountsRepository;
  const sql = (statement: string, values: unknown[] = []) =>
    server.app.get(Database).query<{ id: number }>(statement, values);
  const placeOf = async (userId: string | undefined) =>
    (await sql('select collectivity_id as id from membership where user_id = $1', [userId]))[0]?.id ?? 0;

  beforeAll(async () => {
    server = await createTestApp('demo');
    accounts = server.app.get(AccountsRepository);
  });
  afterAll(() => server.close());

  it('finds the people of a collectivity by role, and none who is suspended', async () => {
    const tours = await placeOf(MANAGER);
    const kanazawa = await placeOf(CONTRIBUTOR);
    expect(await accounts.userIdsOf(tours)).toEqual([MANAGER]);
    expect(await accounts.userIdsOf(kanazawa, ['contributor'])).toEqual([CONTRIBUTOR]);
    expect(await accounts.userIdsOf(tours, [])).toEqual([]);
    await sql('update user_account set suspended_at = now() where id = $1', [MANAGER]);
    expect(await accounts.userIdsOf(tours)).toEqual([]);
  });

  it('finds the reviewers of a theme: those of all themes, and those who have it among theirs', async () => {
    expect(await accounts.reviewersOf(['society'])).toEqual([REVIEWER]);
    await sql(`update user_account set reviewer_themes = '{society,environment}' where id = $1`, [REVIEWER]);
    expect(await accounts.reviewersOf(['economy-employment', 'society'])).toEqual([REVIEWER]);
    expect(await accounts.reviewersOf(['economy-employment'])).toEqual([]);
    expect(await accounts.reviewersOf([])).toEqual([]);
    await sql('update user_account set suspended_at = now() where id = $1', [REVIEWER]);
    expect(await accounts.reviewersOf(['society'])).toEqual([]);
  });
});
