import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, eventually, type TestApp, type Visitor } from '../support/app.js';
import { startSmtp, type TestSmtp } from '../support/smtp.js';
import { ACCEPT, type Answer, INVITE, tokenOf } from '../support/credentials.js';

const DAY = 86_400_000;
const PASSWORD = 'tram neuf sous la pluie';

describe('an invitation', () => {
  let smtp: TestSmtp;
  let server: TestApp;
  let manager: Visitor;
  let tours: string;
  let kanazawa: string;

  beforeAll(async () => {
    smtp = await startSmtp();
    server = await createTestApp('demo', smtp.settings);
    await server.startWorker();
    manager = server.visitor('en');
    await manager.signIn('tours@kakehashi.example');
    const ids = await manager.ask<{ tours: { id: string }; kanazawa: { id: string } }>(
      '{ tours: collectivity(country: FR, code: "37261") { id } kanazawa: collectivity(country: JP, code: "172014") { id } }',
    );
    tours = ids.tours.id;
    kanazawa = ids.kanazawa.id;
  });
  afterAll(async () => {
    await server.close();
    await smtp.close();
  });

  const invite = (visitor: Visitor, input: Record<string, unknown>) =>
    visitor.send<{ result: Answer }>(INVITE, {
      input: { collectivityId: tours, role: 'CONTRIBUTOR', locale: 'FR', ...input },
    });
  const told = async (visitor = manager) => {
    type Told = { notifications: { items: { kind: string; sentence: string; path: string }[] } };
    const { notifications } = await visitor.ask<Told>('{ notifications { items { kind sentence path } } }');
    return notifications.items.filter(({ kind }) => kind === 'invitation.accepted');
  };
  const invited = async (email: string, input: Record<string, unknown> = {}): Promise<string> => {
    const before = smtp.mails.filter(({ recipients }) => recipients.includes(email)).length;
    expect((await invite(manager, { email, ...input })).data.result.__typename).toBe('Invited');
    return tokenOf(await smtp.mailTo(email, before + 1));
  };
  const accept = async (token: string, input: Record<string, unknown> = {}, visitor = server.visitor('en')) => {
    const values = { token, name: 'Léa Moreau', password: PASSWORD, locale: 'FR', ...input };
    return (await visitor.ask<{ result: Answer }>(ACCEPT, { input: values })).result;
  };

  it('leads from the mail to a member who is signed in', async () => {
    const token = await invited('lea@tours.example', { locale: 'JA', role: 'CONTRIBUTOR' });
    const mail = await smtp.mailTo('lea@tours.example');
    expect(mail.subject).toBe('Kakehashiへのご招待');
    expect(mail.text).toContain('Camille Durandさんから、トゥールの一員として');
    expect(mail.links[0]).toBe(`http://localhost:3000/ja/invitation#${token}`);
    const newcomer = server.visitor('en');
    const look =
      'query ($token: String!) { invitation(token: $token) { email inviterName role hasAccount collectivity { name } } }';
    for (let times = 0; times < 2; times += 1) {
      expect(await newcomer.ask(look, { token })).toEqual({
        invitation: {
          email: 'lea@tours.example',
          inviterName: 'Camille Durand',
          role: 'CONTRIBUTOR',
          hasAccount: false,
          collectivity: { name: 'Tours' },
        },
      });
    }
    expect((await accept(token, { timeZone: 'Europe/Paris' }, newcomer)).__typename).toBe('SignedIn');
    expect(await newcomer.ask('{ viewer { email name memberships { role } administrator reviewer } }')).toEqual({
      viewer: {
        email: 'lea@tours.example',
        name: 'Léa Moreau',
        memberships: [{ role: 'CONTRIBUTOR' }],
        administrator: false,
        reviewer: false,
      },
    });
    expect(await accept(token)).toMatchObject({ __typename: 'LinkRefused', code: 'LINK_REFUSED' });
    await server.visitor('en').signIn('lea@tours.example', PASSWORD);
    expect(await told()).toEqual([
      {
        kind: 'invitation.accepted',
        sentence: 'Léa Moreau has accepted your invitation and now belongs to Tours.',
        path: `/admin/members/${tours}`,
      },
    ]);
  });

  it('is listed, can be taken back, and ends when a newer one is sent', async () => {
    const first = await invited('paul@tours.example');
    const second = await invited('Paul@tours.example');
    expect((await accept(first)).__typename).toBe('LinkRefused');
    const list = '{ invitations { total items { id email inviterName collectivity { name } } } }';
    const { invitations } = await manager.ask<{ invitations: { items: { id: string; email: string }[] } }>(list);
    const paul = invitations.items.filter(({ email }) => email === 'Paul@tours.example');
    expect(paul).toHaveLength(1);
    expect(await manager.ask('mutation ($id: ID!) { revokeInvitation(id: $id) }', { id: paul[0]?.id })).toEqual({
      revokeInvitation: true,
    });
    expect((await accept(second)).__typename).toBe('LinkRefused');
  });

  it('is asked for by managers of the collectivity only', async () => {
    const other = server.visitor('en');
    await other.signIn('kanazawa@kakehashi.example');
    for (const [visitor, input] of [
      [manager, { collectivityId: kanazawa }],
      [manager, { collectivityId: null, role: null }],
      [other, {}],
    ] as const) {
      const { errors } = await invite(visitor, { email: 'x@tours.example', ...input });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await invite(server.visitor('en'), { email: 'x@tours.example' })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('is worth nothing once its sender may not invite any more, or after two weeks', async () => {
    const admin = server.visitor('en');
    await admin.signIn('admin@kakehashi.example');
    const late = await invited('late@tours.example');
    server.clock.advance(14 * DAY);
    expect((await accept(late)).__typename).toBe('LinkRefused');
    await manager.signIn('tours@kakehashi.example');
    const token = await invited('orphan@tours.example');
    await server.sql(
      `update membership set role = 'contributor' where user_id = '01900000-0000-7000-8000-000000000003'`,
    );
    expect((await accept(token)).__typename).toBe('LinkRefused');
    await server.sql(`update membership set role = 'manager' where user_id = '01900000-0000-7000-8000-000000000003'`);
    expect((await accept(token)).__typename).toBe('SignedIn');
  });

  it('to somebody with an account only joins, and never lowers a role', async () => {
    const answer = await invite(manager, { email: 'Kanazawa@kakehashi.example', role: 'MANAGER' });
    expect(answer.data.result.__typename).toBe('Invited');
    const token = tokenOf(await smtp.mailTo('Kanazawa@kakehashi.example'));
    const visitor = server.visitor('en');
    expect(await accept(token, { password: 'ignored' }, visitor)).toMatchObject({ __typename: 'Confirmed' });
    expect(await visitor.ask('{ viewer { id } }')).toEqual({ viewer: null });
    const lower = await invited('kanazawa@kakehashi.example', { role: 'CONTRIBUTOR' });
    expect((await accept(lower)).__typename).toBe('Confirmed');
    const kept = await server.sql<{ role: string }>(
      `select role from membership where user_id = '01900000-0000-7000-8000-000000000004' and collectivity_id = $1`,
      [Number(tours)],
    );
    expect(kept).toEqual([{ role: 'manager' }]);
  });

  it('names the fields that can’t be taken, and stays good', async () => {
    const token = await invited('strict@tours.example');
    const answer = await accept(token, { name: ' ', password: 'strict-tours-1' });
    expect(answer.problems?.map(({ field, code }) => ({ field, code }))).toEqual([
      { field: 'name', code: 'input.required' },
      { field: 'password', code: 'password.own' },
    ]);
    expect((await accept(token)).__typename).toBe('SignedIn');
    const invalid = await invite(manager, { email: 'a@b.example, c@d.example' });
    expect(invalid.data.result.problems?.[0]?.field).toBe('email');
  });

  it('leaves its traces in the audit trail, without addresses', async () => {
    await eventually(async () => {
      const rows = await server.sql<{ action: string }>(
        `select distinct action from audit_event where action like 'invitation.%'`,
      );
      return rows.length === 3;
    });
    const details = await server.sql<{ details: object }>(
      `select details from audit_event where action like 'invitation.%'`,
    );
    expect(JSON.stringify(details)).not.toContain('@');
  });
});
