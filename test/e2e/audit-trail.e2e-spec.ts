import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Retention } from '../../apps/api/src/core/retention/index.js';
import { Audit } from '../../apps/api/src/modules/audit/index.js';
import { TestDesk, UPDATE } from '../support/desk.js';
import { sendOperation } from '../support/raw.js';

interface Event {
  action: string;
  subjectType: string;
  subjectId: string;
  outcome: string;
  actorId: string | null;
  actorName: string | null;
  address: string | null;
  userAgent: string | null;
  occurredAt: string;
  changes: { field: string; before: string | null; after: string | null }[];
}

const EVENTS = `query ($filter: AuditFilterInput, $page: PageInput) {
  auditEvents(filter: $filter, page: $page) { total items {
    action subjectType subjectId outcome actorId actorName address userAgent occurredAt changes { field before after } } } }`;
const READ = 'query ($id: ID!) { editorCaseStudy(id: $id) { id } }';

describe('the audit trail', () => {
  let desk: TestDesk;
  const events = async (filter: Record<string, unknown> = {}, page: Record<string, unknown> = {}) =>
    (await desk.admin.ask<{ auditEvents: { total: number; items: Event[] } }>(EVENTS, { filter, page })).auditEvents;
  const sql = <T>(statement: string): Promise<T[]> => desk.server.app.get(DataSource).query(statement);

  beforeAll(async () => {
    desk = await TestDesk.open();
  });
  afterAll(() => desk.server.close());

  it('tells who did what, when and from where', async () => {
    const { id, version } = await desk.create(desk.admin, desk.kanazawa, '監査の事例');
    await desk.run(desk.admin, UPDATE, { id, version, input: { startYear: 2020 } });
    const { total, items } = await events({ subjectType: 'case-study', subjectId: id });
    expect(total).toBe(2);
    expect(items.map(({ action }) => action)).toEqual(['case-study.updated', 'case-study.created']);
    expect(items[0]).toMatchObject({ actorName: 'Ada Martin', outcome: 'DONE', address: '127.0.0.1' });
    expect(items[0]?.userAgent).toContain('lightMyRequest');
  });

  it('is taken away as a file by administrators alone, by the same filters, and holds no formula', async () => {
    const { id } = await desk.create(desk.admin, desk.kanazawa, '持ち出しの事例');
    await sql(`insert into audit_event (action, subject_type, subject_id, details, occurred_at)
      values ('concept.updated', 'concept', '=1+1', '{"before": {"terms": "@a"}, "after": {"terms": "-b"}}', now())`);
    const file = async (query: string, visitor = desk.admin) =>
      desk.server.app.inject({ url: `/exports/audit-trail.csv?${query}`, headers: visitor.headers() });
    const one = await file(`subjectId=${id}&locale=fr`);
    expect(one.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="kakehashi-audit-trail.csv"',
      'cache-control': 'no-store',
    });
    const lines = one.body.split('\r\n').filter(Boolean);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(
      '\uFEFFDate et heure;Personne;Action;Issue;Type d’objet;Identifiant de l’objet;Modifications;Adresse;Programme',
    );
    expect(lines[1]).toMatch(new RegExp(`Z;Ada Martin;case-study.created;done;case-study;${id};version: 1;127.0.0.1;`));
    expect((await file('action=concept.updated&locale=en')).body).toContain(
      ",concept.updated,done,concept,'=1+1,terms: @a → -b,,",
    );
    expect((await file('outcome=REFUSED&until=2000-01-01T00:00:00Z')).body.split('\r\n')).toHaveLength(2);
    const stranger = desk.server.visitor();
    expect((await file('', stranger)).statusCode).toBe(401);
    await stranger.signIn('tours@kakehashi.example');
    expect((await file('', stranger)).statusCode).toBe(404);
    expect((await events({ action: 'audit-trail.exported' })).total).toBe(3);
  });

  it('tells who was refused what, and which it was', async () => {
    const stranger = desk.server.visitor();
    await stranger.signIn('tours@kakehashi.example');
    const { id } = await desk.create(desk.admin, desk.kanazawa, '見えない下書き');
    await stranger.send(READ, { id });
    const { items } = await events({ outcome: 'REFUSED' });
    expect(items[0]).toMatchObject({
      action: 'access.refused',
      subjectType: 'query',
      subjectId: 'editorCaseStudy',
      actorName: 'Camille Durand',
      changes: expect.arrayContaining([
        { field: 'code', before: null, after: 'NOT_FOUND' },
        { field: 'id', before: null, after: id },
      ]),
    });
  });

  it('tells sign-ins and wrong passwords, whose account it was, and never what was typed', async () => {
    const visitor = desk.server.visitor();
    const SIGN_IN =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }';
    await visitor.send(SIGN_IN, { email: 'tours@kakehashi.example', password: 'hunter2-typed' });
    await visitor.send(SIGN_IN, { email: 'nobody-typed@kakehashi.example', password: 'hunter2-typed' });
    await visitor.signIn('tours@kakehashi.example');
    const { items } = await events({ action: 'account.sign' });
    expect(items.slice(0, 3)).toMatchObject([
      { action: 'account.signed-in', subjectType: 'session', actorName: 'Camille Durand', outcome: 'DONE' },
      { action: 'account.sign-in-refused', subjectId: '-', actorId: null, outcome: 'REFUSED' },
      { action: 'account.sign-in-refused', subjectId: items[0]?.actorId, actorId: null, outcome: 'REFUSED' },
    ]);
    expect(await sql(`select 1 from audit_event where details::text || subject_id like '%-typed%'`)).toEqual([]);
  });

  it('can’t be flooded by somebody who is refused again and again', async () => {
    const remoteAddress = '203.0.113.77';
    for (let attempt = 0; attempt < 70; attempt += 1)
      await sendOperation(desk.server, '{ editorCaseStudies { total } }', {}, { remoteAddress });
    const recorded = await sql<{ count: string }>(
      `select count(*) from audit_origin where address = '${remoteAddress}'`,
    );
    expect(Number(recorded[0]?.count)).toBe(60);
  });

  it('is filtered by action, person, outcome and time', async () => {
    const all = await events();
    expect(
      (await events({ action: 'case-study.' })).items.every(({ action }) => action.startsWith('case-study.')),
    ).toBe(true);
    expect((await events({ action: 'no-such.' })).total).toBe(0);
    const { actorId } = (await events({ outcome: 'DONE' })).items[0] as Event;
    const byPerson = await events({ actorId });
    expect(byPerson.total).toBeGreaterThan(0);
    expect(byPerson.items.every((event) => event.actorId === actorId)).toBe(true);
    const newest = all.items[0]?.occurredAt;
    expect((await events({ until: newest })).total).toBeLessThan(all.total);
    expect((await events({ from: '2100-01-01T00:00:00Z' })).total).toBe(0);
    expect((await events({}, { page: 1, size: 2 })).items).toHaveLength(2);
    const { auditActions } = await desk.admin.ask<{ auditActions: string[] }>('{ auditActions }');
    expect(auditActions).toEqual(expect.arrayContaining(['access.refused', 'case-study.created']));
  });

  it('never changes: rows can’t be changed, deleted or emptied, not even with what hangs on them', async () => {
    for (const statement of [
      `update audit_event set action = 'x'`,
      'delete from audit_event where id = 1',
      'truncate audit_event cascade',
    ])
      await expect(sql(statement)).rejects.toThrow('append-only');
    const [role] = await sql<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user');
    expect(role).toBeDefined();
  });

  it('forgets where people were, and nothing else', async () => {
    const { total } = await events();
    const audit = desk.server.app.get(Audit);
    expect(await audit.forgetOriginsBefore(new Date('2000-01-01'))).toBe(0);
    desk.server.clock.advance(91 * 86_400_000);
    expect((await desk.server.app.get(Retention).sweep())['auditOrigins']).toBeGreaterThan(0);
    desk.server.clock.advance(-91 * 86_400_000);
    // Ended sessions were swept as well.
    await desk.admin.signIn('admin@kakehashi.example');
    expect(await events()).toMatchObject({ total: total + 1 });
    expect(
      (await events()).items.slice(1).every(({ address, userAgent }) => address === null && userAgent === null),
    ).toBe(true);
  });
});
