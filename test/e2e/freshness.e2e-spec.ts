import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Jobs } from '../../apps/api/src/core/jobs/index.js';
import { confirmedTag } from '#search';
import { eventually, type Visitor } from '../support/app.js';
import { type Desk, TestDesk } from '../support/desk.js';
import { make } from '../support/moves.js';

const DAY = 86_400_000;
const FRESH = 'query ($id: ID!) { caseStudy(id: $id) { freshness { light lastConfirmedAt nextDueAt } } }';
const ASKED = 'query ($token: String!) { caseToConfirm(token: $token) { title locale } }';
const BY_LINK = 'mutation ($token: String!) { confirmCaseStudyByLink(token: $token) { __typename } }';
const CONFIRM =
  'mutation ($id: ID!) { confirmCaseStudy(id: $id) { ... on CaseStudySaved { caseStudy { version freshness { light } } } } }';

interface Freshness {
  light: string;
  lastConfirmedAt: string;
  nextDueAt: string;
}
interface Mail {
  to: string;
  subject: string;
  token: string;
}

describe('how fresh a case is', () => {
  let desk: TestDesk;
  let caseStudy: Desk;
  let author: Visitor;

  beforeAll(async () => {
    desk = await TestDesk.open();
    caseStudy = await desk.published('確認の事例');
  });
  afterAll(() => desk.server.close());

  const sql = <Row>(text: string, parameters: unknown[] = []): Promise<Row[]> =>
    desk.server.app.get(DataSource).query(text, parameters);
  const visitor = async (email: string) => {
    const one = desk.server.visitor('ja');
    await one.signIn(email);
    return one;
  };
  const freshness = async (): Promise<Freshness> =>
    (await desk.server.visitor().ask<{ caseStudy: { freshness: Freshness } }>(FRESH, { id: caseStudy.id })).caseStudy
      .freshness;
  const remind = async () => desk.server.app.get(Jobs).registered().get('case-studies.remind')?.({});
  /** The reminders of this case that wait in the outbox. */
  const mails = async (): Promise<Mail[]> => {
    const rows = await sql<{ message: { to: { address: string }; subject: string; action?: { url: string } } }>(
      `select message from outgoing_mail where message -> 'subject' is not null`,
    );
    return rows
      .filter(({ message }) => message.subject.includes('確認の事例') && message.action?.url.includes('still-true'))
      .map(({ message }) => ({
        to: message.to.address,
        subject: message.subject,
        token: message.action?.url.split('#')[1] ?? '',
      }));
  };
  const use = async (token: string) =>
    (await desk.server.visitor('ja').ask<{ confirmCaseStudyByLink: { __typename: string } }>(BY_LINK, { token }))
      .confirmCaseStudyByLink.__typename;

  it('begins with its publication, and is told to readers', async () => {
    const { light, lastConfirmedAt, nextDueAt } = await freshness();
    expect(light).toBe('CURRENT');
    expect(Date.parse(nextDueAt) - Date.parse(lastConfirmedAt)).toBe(365 * DAY);
    await remind();
    expect(await mails()).toEqual([]);
  });

  it('reminds its owner once when it is due soon, by a mail of its own and not by the digest', async () => {
    desk.server.clock.advance(340 * DAY);
    expect((await freshness()).light).toBe('DUE_SOON');
    await remind();
    await remind();
    const sent = await mails();
    expect(sent.map(({ to }) => to).sort()).toEqual([
      'kanazawa-manager@kakehashi.example',
      'kanazawa@kakehashi.example',
    ]);
    const told = await sql<{ mail: string | null }>(
      `select mail from notification where kind = 'case.confirmDue' and subject_id = $1`,
      [caseStudy.id],
    );
    expect(told).toEqual([{ mail: null }, { mail: null }]);
    const hashes = await sql<{ count: number }>(
      'select count(*)::integer as count from case_confirm_link where case_study_id = $1',
      [caseStudy.id],
    );
    expect(hashes[0]?.count).toBe(2);
  });

  it('is confirmed by the link, once, without signing in; looking uses nothing up', async () => {
    const [first, second] = await mails();
    const token = first?.token ?? '';
    const seen = await desk.server.visitor('fr').ask<{ caseToConfirm: { title: string } | null }>(ASKED, { token });
    expect(seen.caseToConfirm).toEqual({ title: '確認の事例', locale: 'JA' });
    expect((await freshness()).light).toBe('DUE_SOON');
    expect(await use(`${token}x`)).toBe('ConfirmLinkRefused');
    const used = await Promise.all([use(token), use(token), use(token)]);
    expect(used.filter((one) => one === 'CaseConfirmed')).toHaveLength(1);
    expect((await freshness()).light).toBe('CURRENT');
    // The other person's link is still good; a link of somebody who has left isn't.
    await sql(`delete from membership where user_id = (select id from user_account where email = $1)`, [second?.to]);
    expect(await use(second?.token ?? '')).toBe('ConfirmLinkRefused');
  });

  it('asks again for the next due date, and is overdue when nobody answers', async () => {
    const before = (await mails()).length;
    desk.server.clock.advance(366 * DAY);
    expect((await freshness()).light).toBe('OVERDUE');
    await remind();
    expect((await mails()).length).toBeGreaterThan(before);
  });

  it('is confirmed at the desk without disturbing whoever writes, by those of the owner alone', async () => {
    author = await visitor('kanazawa@kakehashi.example');
    const reviewer = await visitor('relecture@kakehashi.example');
    await expect(reviewer.ask(CONFIRM, { id: caseStudy.id })).rejects.toThrow();
    const answer = await author.ask<{ confirmCaseStudy: { caseStudy: { version: number; freshness: Freshness } } }>(
      CONFIRM,
      { id: caseStudy.id },
    );
    expect(answer.confirmCaseStudy.caseStudy).toEqual({
      version: caseStudy.version,
      freshness: { light: 'CURRENT' },
    });
    const trail = await sql<{ action: string }>(
      `select action from audit_event where subject_id = $1 and action = 'case-study.confirmed'`,
      [caseStudy.id],
    );
    expect(trail).toHaveLength(2);
  });

  it('is known to the search once it was confirmed', async () => {
    const tag = confirmedTag(desk.server.clock.now().getUTCFullYear());
    await eventually(async () => (await sql('select 1 from search_term where term = $1', [tag])).length > 0);
    const { caseStudies } = await desk.server
      .visitor('ja')
      .ask<{ caseStudies: { items: { caseStudy: { id: string }; reasons: { kind: string }[] }[] } }>(
        '{ caseStudies(query: "確認の事例", locale: JA) { items { caseStudy { id } reasons { kind } } } }',
      );
    const found = caseStudies.items.find((item) => item.caseStudy.id === caseStudy.id);
    expect(found?.reasons.map(({ kind }) => kind)).toContain('CONFIRMED');
  });

  it('asks nothing of what readers no longer see', async () => {
    desk.server.clock.advance(366 * DAY);
    const admin = desk.server.visitor('en');
    await admin.signIn('admin@kakehashi.example');
    await make(admin, 'withdrawCaseStudy', caseStudy, { reason: '終わりました。' });
    const before = (await mails()).length;
    await remind();
    expect(await mails()).toHaveLength(before);
  });
});
