import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Retention } from '../../apps/api/src/core/retention/index.js';
import { createTestApp, type TestApp, type Visitor } from '../support/app.js';

const TOURS = 'tours@kakehashi.example';
const KANAZAWA = 'kanazawa@kakehashi.example';
const ADMIN = 'admin@kakehashi.example';
const DAY = 86_400_000;
const EXPORT = 'mutation { exportMyData { fileName json } }';
const ERASE = `mutation ($password: String) { eraseMyAccount(password: $password) {
  __typename ... on ErasureRefused { code message } } }`;
const CONSENT = `mutation ($purpose: ConsentPurpose!, $given: Boolean!) {
  setMyConsent(purpose: $purpose, given: $given) { consents { purpose textVersion } } }`;
const PROFILE = `mutation ($input: ProfileInput!) { saveMyProfile(input: $input) {
  __typename ... on ProfileSaved { account { name locale timeZone } } ... on InvalidInput { problems { field } } } }`;
const TOKEN = `mutation { createApiToken(input: { name: "Export", scopes: [IMPORT], days: 1 }) {
  ... on ApiTokenCreated { secret } } }`;
const CASE = `mutation ($owner: ID!) { createCaseStudy(input: {
  ownerId: $owner, originalLocale: JA, depth: SNAPSHOT, title: "残る事例" }) {
  ... on CaseStudySaved { caseStudy { id } } } }`;

describe('personal data', () => {
  let server: TestApp;
  let database: DataSource;

  beforeAll(async () => {
    server = await createTestApp('demo');
    database = server.app.get(DataSource);
  });
  afterAll(() => server.close());

  const signedIn = async (email: string): Promise<Visitor> => {
    const visitor = server.visitor();
    await visitor.signIn(email);
    return visitor;
  };
  const rows = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> => database.query(sql, parameters);

  it('lets a person change name, language and time zone, and nothing else', async () => {
    const tours = await signedIn(TOURS);
    const input = { name: '  Jeanne Dupont ', locale: 'JA', timeZone: 'Asia/Tokyo' };
    expect(await tours.ask(PROFILE, { input })).toMatchObject({
      saveMyProfile: { account: { name: 'Jeanne Dupont', locale: 'JA', timeZone: 'Asia/Tokyo' } },
    });
    expect(await tours.ask(PROFILE, { input: { ...input, name: ' ', timeZone: 'Moon' } })).toMatchObject({
      saveMyProfile: { problems: [{ field: 'name' }, { field: 'timeZone' }] },
    });
    const assigned = await tours.send(PROFILE, { input: { ...input, administrator: true } });
    expect(assigned.errors).toHaveLength(1);
    expect(await rows('select 1 from user_account where email = $1 and administrator', [TOURS])).toEqual([]);
  });

  it('keeps consent by purpose, with the version of its text, and its history', async () => {
    const tours = await signedIn(TOURS);
    await tours.ask(CONSENT, { purpose: 'NEWS', given: true });
    const both = await tours.ask(CONSENT, { purpose: 'NAMED_CONTACT', given: true });
    expect(both).toMatchObject({
      setMyConsent: { consents: expect.arrayContaining([{ purpose: 'NEWS', textVersion: 1 }]) },
    });
    await tours.ask(CONSENT, { purpose: 'NEWS', given: true });
    await tours.ask(CONSENT, { purpose: 'NEWS', given: false });
    expect(await tours.ask('{ myAccount { consents { purpose } } }')).toEqual({
      myAccount: { consents: [{ purpose: 'NAMED_CONTACT' }] },
    });
    expect(await rows(`select withdrawn_at is not null as gone from consent where purpose = 'news'`)).toEqual([
      { gone: true },
    ]);
  });

  it('gives everything about oneself as JSON, without secrets and without others', async () => {
    const tours = await signedIn(TOURS);
    const { createApiToken } = await tours.ask<{ createApiToken: { secret: string } }>(TOKEN);
    const { exportMyData } = await tours.ask<{ exportMyData: { fileName: string; json: string } }>(EXPORT);
    expect(exportMyData.fileName).toMatch(/^kakehashi-\d{4}-\d\d-\d\d\.json$/);
    const data = JSON.parse(exportMyData.json) as Record<string, unknown[]>;
    expect(data).toMatchObject({
      profile: [{ email: TOURS, hasPassword: true }],
      memberships: [{ code: '37261', role: 'manager' }],
      apiTokens: [{ name: 'Export', scopes: ['import'] }],
      actions: expect.arrayContaining([expect.objectContaining({ action: 'consent.withdrawn' })]),
    });
    expect(data.sessions?.length).toBeGreaterThan(0);
    expect(exportMyData.json).not.toContain(createApiToken.secret);
    expect(exportMyData.json).not.toMatch(/argon2|password_?hash|token_?hash/i);
    expect(exportMyData.json).not.toContain(KANAZAWA);
  });

  it('erases an account for good: a nameless row is left, cases and trail stay', async () => {
    const kanazawa = await signedIn(KANAZAWA);
    const [{ id, collectivity } = { id: '', collectivity: 0 }] = await rows<{ id: string; collectivity: number }>(
      `select u.id, m.collectivity_id as collectivity from user_account u join membership m on m.user_id = u.id
        where u.email = $1`,
      [KANAZAWA],
    );
    const created = await kanazawa.ask<{ createCaseStudy: { caseStudy: { id: string } } }>(CASE, {
      owner: String(collectivity),
    });
    await kanazawa.ask(TOKEN);
    await kanazawa.ask(CONSENT, { purpose: 'NEWS', given: true });
    const before = await rows<{ count: string }>('select count(*) from audit_event where actor_id = $1', [id]);
    expect(await kanazawa.ask(ERASE, { password: 'wrong' })).toMatchObject({
      eraseMyAccount: { code: 'WRONG_PASSWORD', message: expect.stringContaining('password') },
    });
    expect(await kanazawa.ask(ERASE)).toMatchObject({ eraseMyAccount: { code: 'WRONG_PASSWORD' } });
    expect(await kanazawa.ask(ERASE, { password: 'kakehashi-demo' })).toEqual({
      eraseMyAccount: { __typename: 'AccountErased' },
    });
    expect(await kanazawa.ask('{ viewer { id } }')).toEqual({ viewer: null });
    const [row] = await rows<Record<string, unknown>>('select * from user_account where id = $1', [id]);
    expect(JSON.stringify(row)).not.toMatch(/kanazawa|金|argon2/);
    expect(row).toMatchObject({ name: '–', password_hash: null, administrator: false, reviewer: false });
    for (const table of ['membership', 'session', 'api_token', 'identity', 'consent'])
      expect({ table, rows: await rows(`select 1 from ${table} where user_id = $1`, [id]) }).toEqual({
        table,
        rows: [],
      });
    expect(await rows('select 1 from case_study where id = $1', [created.createCaseStudy.caseStudy.id])).toHaveLength(
      1,
    );
    const after = await rows<{ count: string }>('select count(*) from audit_event where actor_id = $1', [id]);
    expect(Number(after[0]?.count)).toBe(Number(before[0]?.count) + 1);
    await expect(server.visitor().signIn(KANAZAWA)).rejects.toThrow('could not sign in');
  });

  it('keeps the last administrator and the last manager, and says why', async () => {
    const admin = await signedIn(ADMIN);
    expect(await admin.ask(ERASE, { password: 'kakehashi-demo' })).toMatchObject({
      eraseMyAccount: { code: 'LAST_ADMINISTRATOR' },
    });
    expect(await admin.ask('{ viewer { email } }')).toEqual({ viewer: { email: ADMIN } });
  });

  it('asks people without a password for a sign-in of the last ten minutes', async () => {
    const tours = await signedIn(TOURS);
    await rows('update user_account set password_hash = null where email = $1', [TOURS]);
    server.clock.advance(11 * 60_000);
    expect(await tours.ask(ERASE)).toMatchObject({ eraseMyAccount: { code: 'SIGN_IN_AGAIN' } });
    await rows(
      `update user_account set password_hash = (select password_hash from user_account where email = $2) where email = $1`,
      [TOURS, ADMIN],
    );
  });

  it('sweeps what was kept long enough, and says what went', async () => {
    const tours = await signedIn(TOURS);
    await tours.ask(TOKEN);
    server.clock.advance(20 * DAY);
    expect(await server.app.get(Retention).sweep()).toMatchObject({ sessions: 0, apiTokens: 0 });
    expect((await rows('select 1 from session')).length).toBeGreaterThan(0);
    server.clock.advance(30 * DAY);
    const { sessions } = await server.app.get(Retention).sweep();
    expect(sessions).toBeGreaterThan(0);
    expect(await rows('select 1 from session')).toEqual([]);
    server.clock.advance(60 * DAY);
    expect((await server.app.get(Retention).sweep()).apiTokens).toBeGreaterThan(0);
    expect(await rows('select 1 from api_token')).toEqual([]);
    expect(await rows('select 1 from consent where withdrawn_at is null')).not.toEqual([]);
  });

  it('erases an account that nobody used for three years, a month after a mail, and keeps who is needed', async () => {
    const days = (count: number) => server.clock.advance(count * DAY);
    for (const table of ['session', 'api_token', 'outgoing_mail']) await rows(`delete from ${table}`);
    await rows(
      `insert into user_account (id, email, name, locale, time_zone) values (gen_random_uuid(), 'former@city.lg.jp', '田中 葵', 'ja', 'Asia/Tokyo')`,
    );
    await rows('update user_account set created_at = $1, last_sign_in_at = null, inactive_warned_at = null', [
      server.clock.now(),
    ]);
    const erased = () => rows<{ id: string }>('select id from user_account where erased_at is not null order by id');
    const before = await erased();
    const warned = () =>
      rows<{ email: string }>(
        `select u.email from outgoing_mail m join user_account u on u.email = m.message->'to'->>'address'
          where m.message->>'subject' = 'Kakehashiのアカウントが削除されます' order by 1`,
      );
    days(365 * 3 - 31);
    await server.app.get(Retention).sweep();
    expect(await warned()).toEqual([]);
    days(2);
    await signedIn('relecture@kakehashi.example');
    await server.app.get(Retention).sweep();
    expect(await warned()).toContainEqual({ email: 'former@city.lg.jp' });
    expect(await erased()).toEqual(before);
    days(29);
    await server.app.get(Retention).sweep();
    expect(await erased()).toEqual(before);
    days(2);
    await server.app.get(Retention).sweep();
    expect((await erased()).length).toBe(before.length + 1);
    expect(await rows(`select 1 from user_account where email = 'former@city.lg.jp'`)).toEqual([]);
    expect(await rows(`select 1 from audit_event where action = 'account.erased' and actor_id is null`)).not.toEqual(
      [],
    );
  });
});
