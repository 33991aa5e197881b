import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '../../apps/api/src/core/database/index.js';
import { Jobs } from '../../apps/api/src/core/jobs/index.js';
import { type Notice, Notifications } from '../../apps/api/src/modules/notifications/index.js';
import { createTestApp, type TestApp, type Visitor } from '../support/app.js';
import { CHANGE_EMAIL } from '../support/credentials.js';
import { startSmtp, type TestSmtp } from '../support/smtp.js';

const HOUR = 3_600_000;
const TOURS = '01900000-0000-7000-8000-000000000003';
const KANAZAWA = '01900000-0000-7000-8000-000000000004';
const LIST = '{ notifications { total unread items { id kind sentence path readAt } } viewer { unreadNotifications } }';
const SAVE = `mutation ($preferences: [NotificationPreferenceInput!]!) {
  saveNotificationPreferences(preferences: $preferences) { kind label inApp mail } }`;

interface Listed {
  notifications: { total: number; unread: number; items: { id: string; sentence: string; path: string }[] };
  viewer: { unreadNotifications: number };
}

describe('notifications', () => {
  let smtp: TestSmtp;
  let server: TestApp;
  let tours: Visitor;
  let kanazawa: Visitor;

  beforeAll(async () => {
    smtp = await startSmtp();
    server = await createTestApp('demo', { ...smtp.settings, SESSION_IDLE_HOURS: '2000', SESSION_MAX_HOURS: '3000' });
    await server.startWorker();
    [tours, kanazawa] = [server.visitor('en'), server.visitor('ja')];
    await tours.signIn('tours@kakehashi.example');
    await kanazawa.signIn('kanazawa@kakehashi.example');
  });
  beforeEach(() => server.sql('delete from notification'));
  afterAll(async () => {
    await server.close();
    await smtp.close();
  });

  const tell = (notice: Partial<Notice>) =>
    server.app.get(Database).transaction(() =>
      server.app.get(Notifications).notify({
        userIds: [TOURS, KANAZAWA],
        kind: 'case.published',
        subjectType: 'case-study',
        subjectId: 'abc',
        values: { title: 'Tram' },
        ...notice,
      }),
    );
  /** What the worker does every quarter of an hour. */
  const morning = async () => server.app.get(Jobs).registered().get('notifications.morning')?.({});
  const list = (visitor: Visitor) => visitor.ask<Listed>(LIST);
  /** Goes to an hour of a day of the week (1 is Monday) in Paris; the clock only goes forward. */
  const goTo = (weekday: number, hour: number): void => {
    for (let hours = 0; hours < 24 * 8; hours += 1) {
      server.clock.advance(HOUR);
      const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', weekday: 'short', hour: 'numeric' });
      const [day, at] = parts.format(server.clock.now()).split(', ');
      if (['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekday - 1] === day && Number(at) === hour) return;
    }
    throw new Error('There is no such hour');
  };

  it('are told to each in their language, and to nobody else', async () => {
    await tell({});
    expect((await list(tours)).notifications.items).toEqual([
      expect.objectContaining({
        kind: 'case.published',
        sentence: '“Tram” is published.',
        path: '/admin/caseStudies/abc',
      }),
    ]);
    expect((await list(kanazawa)).notifications.items[0]?.sentence).toBe('「Tram」が公開されました。');
    const other = server.visitor('en');
    await other.signIn('admin@kakehashi.example');
    expect((await list(other)).notifications.total).toBe(0);
  });

  it('are not told of what was rolled back', async () => {
    const undone = server.app.get(Database).transaction(async () => {
      await tell({});
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await list(tours)).notifications.total).toBe(0);
  });

  it('are marked as read by their reader only', async () => {
    await tell({});
    await tell({});
    const { notifications, viewer } = await list(tours);
    expect([notifications.unread, viewer.unreadNotifications]).toEqual([2, 2]);
    const id = notifications.items[0]?.id;
    const mark = 'mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) }';
    expect(await kanazawa.ask(mark, { ids: [id] })).toEqual({ markNotificationsRead: 0 });
    expect(await tours.ask(mark, { ids: [id] })).toEqual({ markNotificationsRead: 1 });
    expect(await tours.ask('{ notifications(unreadOnly: true) { total } }')).toEqual({ notifications: { total: 1 } });
    expect(await tours.ask(mark, {})).toEqual({ markNotificationsRead: 1 });
    expect((await list(kanazawa)).notifications.unread).toBe(2);
  });

  it('come in one mail at the reader’s own morning, once, without what was read on the site', async () => {
    goTo(2, 15);
    await tell({ values: { title: 'Read' } });
    await tours.ask('mutation { markNotificationsRead }');
    await tell({ values: { title: 'Tram' } });
    await tell({ kind: 'membership.requested', values: { name: 'Léa', collectivity: 'Tours' } });
    const before = smtp.mails.length;
    await morning();
    expect(smtp.mails).toHaveLength(before);
    // One o'clock in Paris is past eight in the morning of Kanazawa.
    goTo(3, 1);
    await morning();
    const first = await smtp.mailTo('kanazawa@kakehashi.example');
    expect(first.subject).toBe('Kakehashiからのお知らせ（3件）');
    expect(first.text).toContain('• 「Tram」が公開されました。');
    goTo(3, 8);
    await morning();
    await morning();
    const second = await smtp.mailTo('tours@kakehashi.example');
    expect(second.subject).toBe('2 nouvelles de Kakehashi');
    expect(second.text).toContain('Léa demande à rejoindre Tours');
    expect(second.text).not.toContain('Read');
    expect(smtp.mails.slice(before)).toHaveLength(2);
  });

  it('follow what their reader prefers: at once, on Monday, on the site only, by mail only, not at all', async () => {
    const preferences = [
      { kind: 'case.approved', inApp: true, mail: 'IMMEDIATE' },
      { kind: 'case.published', inApp: false, mail: 'WEEKLY' },
      { kind: 'case.archived', inApp: false, mail: 'NONE' },
      { kind: 'case.withdrawn', inApp: true, mail: 'NONE' },
    ];
    const { saveNotificationPreferences: saved } = await tours.ask<{
      saveNotificationPreferences: { kind: string; mail: string }[];
    }>(SAVE, { preferences });
    expect(saved).toContainEqual({ kind: 'case.approved', label: 'A case approved', inApp: true, mail: 'IMMEDIATE' });
    expect(saved.find(({ kind }) => kind === 'case.submitted')?.mail).toBe('DAILY');
    goTo(2, 15);
    const userIds = [TOURS];
    const before = smtp.mails.filter(({ recipients }) => recipients.includes('tours@kakehashi.example')).length;
    await tell({ userIds, kind: 'case.published' });
    await tell({ userIds, kind: 'case.archived' });
    await tell({ userIds, kind: 'case.withdrawn' });
    await tell({ userIds, kind: 'case.approved' });
    const urgent = await smtp.mailTo('tours@kakehashi.example', before + 1);
    expect(urgent.subject).toBe('«\u202fTram\u202f» est approuvé.');
    expect(urgent.links[0]).toBe('http://localhost:3000/admin/caseStudies/abc');
    expect((await list(tours)).notifications.items.map(({ sentence }) => sentence).sort()).toEqual([
      '“Tram” was approved.',
      '“Tram” was withdrawn.',
    ]);
    goTo(3, 9);
    await morning();
    goTo(1, 8);
    await morning();
    const weekly = await smtp.mailTo('tours@kakehashi.example', before + 2);
    expect(weekly.subject).toBe('Une nouvelle de Kakehashi');
    expect(weekly.text).toContain('est publié');
  });

  it('are not told to people who are shut out, and are forgotten after their time', async () => {
    await server.sql('update user_account set suspended_at = now() where id = $1', [KANAZAWA]);
    await tell({});
    await server.sql('update user_account set suspended_at = null where id = $1', [KANAZAWA]);
    expect((await list(kanazawa)).notifications.total).toBe(0);
    expect((await list(tours)).notifications.total).toBe(0);
    await tell({ kind: 'case.approved' });
    server.clock.advance(181 * 24 * HOUR);
    await morning();
    expect(await server.sql('select 1 from notification')).toEqual([]);
  });

  it('go along in a person’s export, and with the account', async () => {
    await kanazawa.signIn('kanazawa@kakehashi.example');
    await tell({ userIds: [KANAZAWA], values: { title: '持ち出す事例' } });
    await kanazawa.ask(SAVE, { preferences: [{ kind: 'case.published', inApp: true, mail: 'WEEKLY' }] });
    await kanazawa.ask(CHANGE_EMAIL, { email: 'next@kakehashi.example', password: 'kakehashi-demo' });
    const { exportMyData } = await kanazawa.ask<{ exportMyData: { json: string } }>(
      'mutation { exportMyData { json } }',
    );
    expect(JSON.parse(exportMyData.json)).toMatchObject({
      notifications: [{ values: { title: '持ち出す事例' } }],
      notificationPreferences: [{ kind: 'case.published', mail: 'weekly' }],
      linksByMail: [{ purpose: 'email-change' }],
    });
    await kanazawa.ask('mutation { eraseMyAccount(password: "kakehashi-demo") { __typename } }');
    for (const table of ['notification', 'notification_preference', 'account_link']) {
      expect(await server.sql(`select 1 from ${table} where user_id = $1`, [KANAZAWA])).toEqual([]);
    }
  });
});
