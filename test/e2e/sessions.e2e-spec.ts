import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SessionsService } from '../../apps/api/src/modules/accounts/index.js';
import { createTestApp, type TestApp, type Visitor } from '../support/app.js';

const VIEWER = '{ viewer { id email } }';
const SESSIONS = '{ mySessions { id createdAt usedAt endsAt device address current } }';
const HOUR = 3_600_000;
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const TOURS = 'tours@kakehashi.example';
const KANAZAWA = 'kanazawa@kakehashi.example';

interface Listed {
  mySessions: {
    id: string;
    createdAt: string;
    usedAt: string;
    endsAt: string;
    device: string;
    address: string;
    current: boolean;
  }[];
}

describe('sessions', () => {
  let server: TestApp;
  let database: DataSource;

  beforeAll(async () => {
    server = await createTestApp('demo');
    database = server.app.get(DataSource);
  });
  afterAll(() => server.close());

  const signedIn = async (email = TOURS): Promise<Visitor> => {
    const visitor = server.visitor();
    await visitor.signIn(email);
    return visitor;
  };
  const idOf = async (visitor: Visitor): Promise<string> =>
    (await visitor.ask<{ viewer: { id: string } }>(VIEWER)).viewer.id;
  const isIn = async (visitor: Visitor): Promise<boolean> =>
    (await visitor.ask<{ viewer: unknown }>(VIEWER)).viewer !== null;
  const listed = async (visitor: Visitor) => (await visitor.ask<Listed>(SESSIONS)).mySessions;
  const endAllOf = async (email: string): Promise<void> =>
    void (await database.query('delete from session using user_account u where u.id = user_id and u.email = $1', [
      email,
    ]));

  it('are listed with the rough device and the front of the address, the present one marked', async () => {
    await endAllOf(TOURS);
    const first = await signedIn();
    await server.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: '203.0.113.77',
      headers: { 'content-type': 'application/json', 'user-agent': FIREFOX },
      payload: JSON.stringify({
        query: `mutation { signIn(email: "${TOURS}", password: "kakehashi-demo") { __typename } }`,
      }),
    });
    const sessions = await listed(first);
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(sessions.find(({ current }) => !current)).toMatchObject({
      device: 'Firefox, Windows',
      address: '203.0.113.*',
    });
    const rows: { kept: string }[] = await database.query('select row_to_json(s)::text as kept from session s');
    expect(rows.map(({ kept }) => kept).join()).not.toMatch(/203\.0\.113\.77|Gecko/);
  });

  it('can be ended one by one or all but the present one, and are gone at once', async () => {
    await endAllOf(TOURS);
    const [first, second, third] = [await signedIn(), await signedIn(), await signedIn()];
    const own = (await listed(second)).find(({ current }) => current);
    await first.ask('mutation ($id: ID!) { endSession(id: $id) }', { id: own?.id });
    expect(await isIn(second)).toBe(false);
    expect(await first.ask('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 1 });
    expect([await isIn(first), await isIn(third)]).toEqual([true, false]);
  });

  it('of somebody else can neither be seen nor ended', async () => {
    const [tours, kanazawa] = [await signedIn(TOURS), await signedIn(KANAZAWA)];
    const foreign = (await listed(kanazawa)).find(({ current }) => current);
    const { errors } = await tours.send('mutation ($id: ID!) { endSession(id: $id) }', { id: foreign?.id });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await listed(tours)).map(({ id }) => id)).not.toContain(foreign?.id);
    expect(await isIn(kanazawa)).toBe(true);
    expect((await server.visitor().send(SESSIONS)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('never take up a cookie that was planted before the sign-in (fixation)', async () => {
    const planted = 'A'.repeat(43);
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: `kakehashi=${planted}` },
      payload: JSON.stringify({
        query: `mutation { signIn(email: "${TOURS}", password: "kakehashi-demo") { __typename } }`,
      }),
    });
    expect(response.cookies[0]?.value).not.toBe(planted);
    const attacker = server.visitor();
    Object.assign(attacker, { cookie: `kakehashi=${planted}` });
    expect(await isIn(attacker)).toBe(false);
  });

  it('end at suspension, and stay ended when it is lifted', async () => {
    const visitor = await signedIn(KANAZAWA);
    const id = await idOf(visitor);
    await database.query('update user_account set suspended_at = now() where id = $1', [id]);
    expect(await isIn(visitor)).toBe(false);
    await server.app.get(SessionsService).endAll(id);
    await database.query('update user_account set suspended_at = null where id = $1', [id]);
    expect(await isIn(visitor)).toBe(false);
  });

  it('endAll spares the session that asked for it', async () => {
    const [asking, other] = [await signedIn(), await signedIn()];
    const current = (await listed(asking)).find((session) => session.current);
    await server.app.get(SessionsService).endAll(await idOf(asking), current?.id);
    expect([await isIn(asking), await isIn(other)]).toEqual([true, false]);
  });

  it('end after 12 hours without use; each use, noted once a minute, puts the end off', async () => {
    await endAllOf(TOURS);
    const visitor = await signedIn();
    const [before] = await listed(visitor);
    server.clock.advance(30_000);
    expect((await listed(visitor))[0]?.usedAt).toBe(before?.usedAt);
    server.clock.advance(11 * HOUR);
    expect(await isIn(visitor)).toBe(true);
    server.clock.advance(11 * HOUR);
    expect(await isIn(visitor)).toBe(true);
    server.clock.advance(12 * HOUR + 1_000);
    expect(await isIn(visitor)).toBe(false);
  });

  it('end after 7 days whatever the use', async () => {
    const visitor = await signedIn();
    for (let halfDay = 1; halfDay <= 14; halfDay += 1) {
      server.clock.advance(11.9 * HOUR);
      expect(await isIn(visitor)).toBe(true);
    }
    server.clock.advance(1.5 * HOUR);
    expect(await isIn(visitor)).toBe(false);
  });
});
