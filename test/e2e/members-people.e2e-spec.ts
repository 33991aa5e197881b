import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../support/app.js';
import { PEOPLE, Town } from '../support/members.js';

const USER = `id name administrator reviewer reviewerThemes suspendedAt suspensionReason lastSignInAt hasPassword
  lastAdministrator version memberships { role collectivity { id } } abilities { setAdministrator setReviewer suspend lift }`;
const READ = `query ($id: ID!) { user(id: $id) { ${USER} } }`;
const LIST = `query ($query: String, $role: RoleFilter, $collectivityId: ID, $suspended: Boolean) {
  users(query: $query, role: $role, collectivityId: $collectivityId, suspended: $suspended) { total items { name email } } }`;
const ANSWER = `__typename ... on UserSaved { user { ${USER} } } ... on StaleUser { message current { version } }
  ... on LastAdministrator { message } ... on InvalidInput { problems { field code } }`;
const ADMINISTRATOR = `mutation ($userId: ID!, $version: Int!, $administrator: Boolean!) {
  result: setAdministrator(userId: $userId, version: $version, administrator: $administrator) { ${ANSWER} } }`;
const REVIEWER = `mutation ($userId: ID!, $version: Int!, $reviewer: Boolean!, $themes: [String!]! = []) {
  result: setReviewer(userId: $userId, version: $version, reviewer: $reviewer, themes: $themes) { ${ANSWER} } }`;
const SUSPEND = `mutation ($userId: ID!, $version: Int!, $reason: String!) {
  result: suspendUser(userId: $userId, version: $version, reason: $reason) { ${ANSWER} } }`;
const LIFT = `mutation ($userId: ID!, $version: Int!) { result: liftSuspension(userId: $userId, version: $version) { ${ANSWER} } }`;

interface User {
  id: string;
  version: number;
  lastAdministrator: boolean;
  abilities: Record<string, boolean>;
}

describe('people, for administrators', () => {
  let town: Town;
  let second: Visitor;
  let secondId: string;
  beforeAll(async () => {
    town = await Town.open();
    secondId = await town.person('second@matrix.example', 'Béatrice Œuvrard', 'fr');
    second = town.server.visitor('en');
    await second.signIn('second@matrix.example');
  });
  afterAll(() => town.server.close());

  const user = async (id: string) => (await town.admin.ask<{ user: User }>(READ, { id })).user;
  const seen = async (id: string) => ({ userId: id, version: (await user(id)).version });
  const names = async (variables: Record<string, unknown>) =>
    (await town.admin.ask<{ users: { items: { name: string }[] } }>(LIST, variables)).users.items.map(
      ({ name }) => name,
    );

  it('are found by name or address, by role, by collectivity and by suspension', async () => {
    expect(await names({ query: 'BEATRICE œuv' })).toEqual(['Béatrice Œuvrard']);
    expect(await names({ query: 'KANAZAWA-' })).toEqual(['吉田 さくら']);
    expect(await names({ query: '%' })).toEqual([]);
    expect(await names({ role: 'REVIEWER' })).toEqual(['山本 恵']);
    expect(await names({ role: 'NONE' })).toEqual(['Béatrice Œuvrard']);
    expect(await names({ collectivityId: town.kanazawa, role: 'CONTRIBUTOR' })).toEqual(['中村 健']);
    expect(await names({ suspended: true })).toEqual([]);
  });

  it('are nobody’s business but administrators’', async () => {
    for (const email of ['kanazawa-manager', 'relecture']) {
      const visitor = await town.as(email);
      for (const [document, variables] of [
        [LIST, {}],
        [READ, { id: PEOPLE.tours }],
        [ADMINISTRATOR, { userId: PEOPLE.tours, version: 1, administrator: true }],
        [REVIEWER, { userId: PEOPLE.tours, version: 1, reviewer: true }],
        [SUSPEND, { userId: PEOPLE.tours, version: 1, reason: 'x' }],
        [LIFT, { userId: PEOPLE.tours, version: 1 }],
      ] as const) {
        const { errors } = await visitor.send(document, variables);
        expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
    }
    expect(await user(PEOPLE.tours)).toMatchObject({ administrator: false, reviewer: false, version: 1 });
  });

  it('get a reviewer’s themes, checked and under the version that was seen, with before and after in the trail', async () => {
    const before = await seen(PEOPLE.reviewer);
    expect(await town.run(town.admin, REVIEWER, { ...before, reviewer: true, themes: ['no-such-theme'] })).toEqual({
      __typename: 'InvalidInput',
      problems: [{ field: 'themes', code: 'input.unknownCode' }],
    });
    const themes = ['society', 'economy-employment', 'society'];
    const saved = await town.run(town.admin, REVIEWER, { ...before, reviewer: true, themes });
    expect(saved).toMatchObject({
      user: { reviewerThemes: ['economy-employment', 'society'], version: before.version + 1 },
    });
    expect((await town.run(town.admin, REVIEWER, { ...before, reviewer: false })).__typename).toBe('StaleUser');
    expect((await town.audited(PEOPLE.reviewer)).at(-1)).toEqual({
      action: 'user.reviewer-set',
      details: {
        before: { reviewer: true, themes: [] },
        after: { reviewer: true, themes: ['economy-employment', 'society'] },
      },
    });
    const viewer = await (await town.as('relecture')).ask('{ viewer { reviewerThemes } }');
    expect(viewer).toEqual({ viewer: { reviewerThemes: ['economy-employment', 'society'] } });
  });

  it('never change their own platform roles, nor suspend themselves', async () => {
    const own = await seen(PEOPLE.admin);
    for (const [document, more] of [
      [ADMINISTRATOR, { administrator: false }],
      [REVIEWER, { reviewer: true }],
      [SUSPEND, { reason: 'x' }],
    ] as const) {
      const { errors } = await town.admin.send(document, { ...own, ...more });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect(Object.values((await user(PEOPLE.admin)).abilities)).toEqual([false, false, false, false]);
  });

  it('are out at once when suspended, by whatever sign-in, and back only by a new one', async () => {
    const other = await town.as('tours');
    const both = [await town.as('tours'), other];
    const suspended = await town.run(town.admin, SUSPEND, {
      ...(await seen(PEOPLE.tours)),
      reason: 'Left the office.',
    });
    expect(suspended).toMatchObject({ user: { suspensionReason: 'Left the office.', abilities: { lift: true } } });
    const viewers = await Promise.all(both.map((visitor) => visitor.ask('{ viewer { id } }')));
    expect(viewers).toEqual([{ viewer: null }, { viewer: null }]);
    await expect(town.as('tours')).rejects.toThrow('could not sign in');
    expect((await town.run(town.admin, LIFT, await seen(PEOPLE.tours))).__typename).toBe('UserSaved');
    expect(await other.ask('{ viewer { id } }')).toEqual({ viewer: null });
    await town.as('tours');
    const trail = (await town.audited(PEOPLE.tours)).map(({ action }) => action);
    expect(trail).toEqual(['user.suspended', 'user.suspension-lifted']);
  });

  it('keep one of two administrators who take the role from each other, or suspend each other, at the same moment', async () => {
    const acts: [string, Record<string, unknown>][] = [
      [ADMINISTRATOR, { administrator: false }],
      [SUSPEND, { reason: 'Both at once.' }],
    ];
    for (let round = 0; round < 4; round += 1) {
      await town.sql('update user_account set administrator = true, suspended_at = null where id = any($1)', [
        [PEOPLE.admin, secondId],
      ]);
      await town.admin.signIn('admin@kakehashi.example');
      await second.signIn('second@matrix.example');
      const [mine, theirs] = [await seen(PEOPLE.admin), await seen(secondId)];
      const [first, last] = [acts[round % 2], acts[(round >> 1) % 2]] as [(typeof acts)[0], (typeof acts)[0]];
      const done = await Promise.allSettled([
        town.run(town.admin, first[0], { ...theirs, ...first[1] }),
        town.run(second, last[0], { ...mine, ...last[1] }),
      ]);
      const saved = done.filter((one) => one.status === 'fulfilled' && one.value.__typename === 'UserSaved');
      expect(saved).toHaveLength(1);
      const left = await town.sql('select 1 from user_account where administrator and suspended_at is null');
      expect(left).toHaveLength(1);
    }
    await town.sql('update user_account set administrator = (id = $1), suspended_at = null where id = any($2)', [
      PEOPLE.admin,
      [PEOPLE.admin, secondId],
    ]);
    await town.admin.signIn('admin@kakehashi.example');
    expect((await user(PEOPLE.admin)).lastAdministrator).toBe(true);
  });
});
