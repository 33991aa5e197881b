import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, eventually, type TestApp } from '../../../../../test/support/app.js';
import { startSmtp, type TestSmtp } from '../../../../../test/support/smtp.js';
import { Database } from '../database/index.js';
import { HealthChecks } from '../health/index.js';
import { Jobs } from '../jobs/index.js';
import { type MailMessage, Mails } from './index.js';

const DAY = 86_400_000;

const message = (address: string): MailMessage => ({
  to: { address, name: '中村 健' },
  locale: 'ja',
  subject: 'ご招待：金沢市',
  paragraphs: ['はじめまして。', 'どうぞお越しください。'],
  action: { label: '招待を受ける', url: '/ja/invitation#secret' },
});

interface Row {
  message: unknown;
  attempts: number;
  last_error: string | null;
  sent_at: Date | null;
  given_up_at: Date | null;
}

describe('mails', () => {
  let smtp: TestSmtp;
  let server: TestApp;

  beforeAll(async () => {
    smtp = await startSmtp();
    server = await createTestApp('schema', smtp.settings);
  });
  afterAll(async () => {
    await server.close();
    await smtp.close();
  });
  afterEach(() => server.app.get(Database).query('delete from outgoing_mail'));

  const rows = () => server.app.get(Database).query<Row>('select * from outgoing_mail order by created_at');
  const post = (mail: MailMessage) => server.app.get(Database).transaction(() => server.app.get(Mails).send(mail));
  /** What the worker does, without its waits between attempts. */
  const work = async (): Promise<string> => {
    const [row] = await server.app.get(Database).query<{ id: string }>('select id from outgoing_mail');
    const handler = server.app.get(Jobs).registered().get('mail.send');
    if (!row || !handler) throw new Error('Nothing to send');
    return handler({ id: row.id }).then(
      () => 'done',
      (error: Error) => error.message,
    );
  };

  it('are sent by the worker, in both forms, and their words forgotten', async () => {
    await server.startWorker();
    await post(message('kanazawa@kakehashi.example'));
    const mail = await smtp.mailTo('kanazawa@kakehashi.example');
    expect(mail.subject).toBe('ご招待：金沢市');
    expect(mail.from).toBe('"Kakehashi" <ne-pas-repondre@kakehashi.example>');
    expect(mail.links[0]).toBe('http://localhost:3000/ja/invitation#secret');
    expect(mail.html).toContain('<html lang="ja-JP">');
    expect(mail.header('auto-submitted')).toBe('auto-generated');
    await eventually(async () => (await rows())[0]?.sent_at !== null);
    expect((await rows())[0]).toMatchObject({ message: null, attempts: 0, last_error: null, given_up_at: null });
    const jobs = await server.app
      .get(Database)
      .query<{ payload: object }>('select * from graphile_worker._private_jobs');
    expect(JSON.stringify(jobs)).not.toContain('secret');
  });

  it('are not sent where the change is rolled back', async () => {
    const undone = server.app.get(Database).transaction(async () => {
      await server.app.get(Mails).send(message('nobody@kakehashi.example'));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await rows()).toEqual([]);
  });

  it('are tried again after a refusal that may pass, and tell nobody’s address', async () => {
    smtp.refuse(451, 1);
    await server.app.get(Database).transaction(async () => {
      await server.app.get(Mails).send(message('later@kakehashi.example'));
      expect(await work()).toMatch(/EENVELOPE 451$/);
      expect((await rows())[0]).toMatchObject({ attempts: 1, last_error: 'EENVELOPE 451', sent_at: null });
      expect(await work()).toBe('done');
      expect((await rows())[0]).toMatchObject({ message: null, last_error: null });
    });
    expect((await smtp.mailTo('later@kakehashi.example')).text).toContain('はじめまして');
  });

  it('are given up at a final refusal, and after three days', async () => {
    await server.app.get(Database).transaction(async () => {
      await server.app.get(Mails).send(message('gone@kakehashi.example'));
      smtp.refuse(550, 1);
      expect(await work()).toBe('done');
      expect((await rows())[0]).toMatchObject({ message: null, last_error: 'EENVELOPE 550', sent_at: null });
      await server.app.get(Database).query('delete from outgoing_mail');
      await server.app.get(Mails).send(message('busy@kakehashi.example'));
      server.clock.advance(3 * DAY + 1);
      smtp.refuse(451, 1);
      expect(await work()).toBe('done');
      expect((await rows())[0]?.given_up_at).not.toBeNull();
    });
  });

  it('that wait too long are seen by operators', async () => {
    await server.app.get(Database).transaction(async () => {
      await server.app.get(Mails).send(message('waiting@kakehashi.example'));
      expect(await server.app.get(HealthChecks).run()).toMatchObject({ mail: 'ok' });
      server.clock.advance(DAY);
      expect(await server.app.get(HealthChecks).run()).toMatchObject({ mail: '1 wait (not tried yet)' });
      await server.app.get(Database).query('delete from outgoing_mail');
    });
  });
});

describe('without MAIL_URL', () => {
  it.each([
    ['production', 'false', 'MAIL_URL is not set: no mail leaves this server'],
    ['production', 'true', 'off'],
  ])('%s with DEMO=%s reports %s and keeps its mails', async (NODE_ENV, DEMO, state) => {
    const server = await createTestApp('schema', { NODE_ENV, DEMO });
    try {
      expect(await server.app.get(HealthChecks).run()).toMatchObject({ mail: state });
      await server.app.get(Database).transaction(() => server.app.get(Mails).send(message('kept@kakehashi.example')));
      const [row] = await server.app.get(Database).query<{ message: MailMessage }>('select * from outgoing_mail');
      expect(row?.message.to.address).toBe('kept@kakehashi.example');
    } finally {
      await server.close();
    }
  });
});
