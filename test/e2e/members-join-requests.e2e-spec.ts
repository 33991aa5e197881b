import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../support/app.js';
import { PEOPLE, Town } from '../support/members.js';

const REQUEST = 'id state message words hint { domain sign tone sentence } email abilities { answer withdraw }';
const ASK = `mutation ($id: ID!, $message: String) { result: requestToJoin(collectivityId: $id, message: $message) {
  __typename ... on JoinRequestSaved { joinRequest { ${REQUEST} } } ... on InvalidInput { problems { field code message } }
  ... on AlreadyMember { message } } }`;
const ANSWER = `__typename ... on JoinRequestSaved { joinRequest { ${REQUEST} } }
  ... on JoinRequestAnswered { message joinRequest { state } } ... on InvalidInput { problems { field code } }`;
const ACCEPT = `mutation ($id: ID!, $role: MembershipRole!) { result: acceptJoinRequest(id: $id, role: $role) { ${ANSWER} } }`;
const REFUSE = `mutation ($id: ID!, $words: String!) { result: refuseJoinRequest(id: $id, words: $words) { ${ANSWER} } }`;
const WITHDRAW = `mutation ($id: ID!) { result: withdrawJoinRequest(id: $id) { ${ANSWER} } }`;
const LIST = `query ($collectivityId: ID, $state: JoinRequestState) {
  joinRequests(collectivityId: $collectivityId, state: $state) { total items { ${REQUEST} person { name } collectivity { id } } } }`;
const ADD = `mutation ($id: ID!, $domain: String!) { result: addMailDomain(collectivityId: $id, domain: $domain) {
  __typename ... on MailDomainsSaved { domains } ... on InvalidInput { problems { field code message } } } }`;
const REMOVE =
  'mutation ($id: ID!, $domain: String!) { result: removeMailDomain(collectivityId: $id, domain: $domain) }';

interface Asked {
  id: string;
  state: string;
  email: string | null;
  hint: { sign: string; tone: string; sentence: string } | null;
}

describe('requests to join', () => {
  let town: Town;
  let newcomer: Visitor;
  let manager: Visitor;
  let newcomerId: string;

  beforeAll(async () => {
    town = await Town.open();
    newcomerId = await town.person('a.tanaka@city.kanazawa.lg.jp', '田中 葵', 'ja');
    newcomer = town.server.visitor('en');
    await newcomer.signIn('a.tanaka@city.kanazawa.lg.jp');
    manager = await town.as('kanazawa-manager');
  });
  afterAll(() => town.server.close());
  beforeEach(async () => {
    await town.sql('delete from join_request');
    await town.sql('delete from rate_limit');
    await town.sql('delete from outgoing_mail');
    await town.sql('delete from notification');
    await town.sql('delete from membership where user_id = $1', [newcomerId]);
  });

  /** Sessions have an end as well: who stays in a test that moves the clock signs in again. */
  const signInAnew = async () => {
    await newcomer.signIn('a.tanaka@city.kanazawa.lg.jp');
    await manager.signIn('kanazawa-manager@kakehashi.example');
    await town.admin.signIn('admin@kakehashi.example');
  };
  const ask = async (visitor = newcomer, id = town.kanazawa) => {
    const outcome = await town.run(visitor, ASK, { id, message: '観光課の田中です。' });
    return outcome['joinRequest'] as Asked;
  };
  const waiting = async (visitor: Visitor, variables: Record<string, unknown> = {}) =>
    (await visitor.ask<{ joinRequests: { items: Asked[] } }>(LIST, { state: 'ASKED', ...variables })).joinRequests
      .items;

  it('go from the person to the managers by mail, and make a member when one accepts', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({
      state: 'ASKED',
      hint: null,
      email: null,
      abilities: { answer: false, withdraw: true },
    });
    const [mail] = await town.mails();
    expect(mail).toMatchObject({
      locale: 'ja',
      to: { address: 'kanazawa-manager@kakehashi.example' },
      subject: '田中 葵さんが金沢市への参加を申請しました',
      action: { url: expect.stringMatching(/\/admin\/joinRequests$/) },
    });
    expect(await waiting(manager)).toEqual([
      expect.objectContaining({
        id: asked.id,
        email: 'a.tanaka@city.kanazawa.lg.jp',
        hint: expect.objectContaining({ sign: 'JAPANESE_NAME', tone: 'SUPPORTS' }),
        abilities: { answer: true, withdraw: false },
      }),
    ]);
    const accepted = await town.run(manager, ACCEPT, { id: asked.id, role: 'CONTRIBUTOR' });
    expect(accepted).toMatchObject({ __typename: 'JoinRequestSaved', joinRequest: { state: 'ACCEPTED' } });
    expect((await town.member(newcomerId, town.kanazawa)).role).toBe('CONTRIBUTOR');
    expect((await town.mails()).at(-1)).toMatchObject({ locale: 'ja', subject: '金沢市のメンバーになりました' });
    expect((await town.audited(newcomerId)).at(-1)).toMatchObject({
      action: 'membership.added',
      details: { before: null, after: 'contributor', joinRequestId: asked.id },
    });
    expect((await town.audited(asked.id)).map(({ action }) => action)).toEqual([
      'join-request.asked',
      'join-request.accepted',
    ]);
    expect((await town.run(newcomer, ASK, { id: town.kanazawa })).__typename).toBe('AlreadyMember');
  });

  it('are told on the site as well, to each in their language and without a second mail', async () => {
    const { id } = await ask();
    await town.run(manager, REFUSE, { id, words: 'Not yet.' });
    await town.run(manager, ACCEPT, { id: (await ask()).id, role: 'CONTRIBUTOR' });
    expect((await town.told(PEOPLE.manager))[0]).toEqual({
      kind: 'membership.requested',
      values: { collectivity: '金沢市', name: '田中 葵' },
      mail: null,
    });
    expect((await town.told(newcomerId)).map(({ kind, mail }) => [kind, mail])).toEqual([
      ['membership.refused', null],
      ['membership.granted', null],
    ]);
  });

  it('are refused with words that the person reads, and may be asked again', async () => {
    const { id } = await ask();
    expect((await town.run(manager, REFUSE, { id, words: ' \u200b ' }))['problems']).toEqual([
      { field: 'words', code: 'input.required' },
    ]);
    const refused = await town.run(manager, REFUSE, { id, words: '人事課の確認が必要です。' });
    expect(refused).toMatchObject({ joinRequest: { state: 'REFUSED', words: '人事課の確認が必要です。' } });
    expect((await town.mails()).at(-1)?.paragraphs).toContain('人事課の確認が必要です。');
    expect(await town.members(town.admin, town.kanazawa)).toHaveLength(2);
    expect((await ask()).id).not.toBe(id);
  });

  it('answer an open one when asked again, and end when taken back', async () => {
    const first = await ask();
    expect((await ask()).id).toBe(first.id);
    expect(await town.mails()).toHaveLength(1);
    expect(await town.run(newcomer, WITHDRAW, { id: first.id })).toMatchObject({ joinRequest: { state: 'WITHDRAWN' } });
    const late = await town.run(manager, ACCEPT, { id: first.id, role: 'MANAGER' });
    expect(late).toMatchObject({ __typename: 'JoinRequestAnswered', joinRequest: { state: 'WITHDRAWN' } });
    expect(await town.members(town.admin, town.kanazawa)).toHaveLength(2);
  });

  it('are answered once, of many who answer at once', async () => {
    const { id } = await ask();
    const answers = await Promise.all([
      town.run(manager, ACCEPT, { id, role: 'CONTRIBUTOR' }),
      town.run(town.admin, REFUSE, { id, words: 'Not yet.' }),
      town.run(town.admin, ACCEPT, { id, role: 'MANAGER' }),
      town.run(newcomer, WITHDRAW, { id }),
    ]);
    const names = answers.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['JoinRequestAnswered', 'JoinRequestAnswered', 'JoinRequestAnswered', 'JoinRequestSaved']);
  });

  it('never change a role that somebody has: asking is no way up', async () => {
    await town.sql('insert into membership (user_id, collectivity_id, role) values ($1, $2, $3)', [
      newcomerId,
      Number(town.tours),
      'manager',
    ]);
    const { id } = await ask();
    const own = await town.run(newcomer, ACCEPT, { id, role: 'MANAGER' }).catch((error: Error) => error.message);
    expect(own).toMatch(/^NOT_FOUND/);
    expect(await waiting(newcomer)).toEqual([]);
  });

  it('are out of reach of managers elsewhere, and of members who don’t manage', async () => {
    const { id } = await ask();
    for (const email of ['tours', 'kanazawa', 'relecture']) {
      const visitor = await town.as(email);
      for (const [document, more] of [
        [ACCEPT, { role: 'MANAGER' }],
        [REFUSE, { words: 'No.' }],
        [WITHDRAW, {}],
      ] as const) {
        const { errors } = await visitor.send(document, { id, ...more });
        expect([email, errors?.[0]?.extensions.code]).toEqual([email, 'NOT_FOUND']);
      }
    }
    expect(await waiting(await town.as('tours'))).toEqual([]);
    const { errors } = await (await town.as('tours')).send(LIST, { collectivityId: town.kanazawa });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('go to the administrators where nobody manages a collectivity', async () => {
    const [empty] = await town.sql<{ id: number }>(
      'select id from collectivity c where not exists (select 1 from membership m where m.collectivity_id = c.id) limit 1',
    );
    await ask(newcomer, String(empty?.id));
    expect((await town.mails()).map(({ to }) => to.address)).toEqual(['admin@kakehashi.example']);
  });

  it('are limited: three open at once, ten asked in a day', async () => {
    const places = await town.sql<{ id: number }>('select id from collectivity where id <> $1 limit 3', [
      Number(town.kanazawa),
    ]);
    for (const { id } of places) expect(await ask(newcomer, String(id))).toMatchObject({ state: 'ASKED' });
    expect((await town.run(newcomer, ASK, { id: town.kanazawa }))['problems']).toMatchObject([
      { field: 'collectivityId', code: 'join.tooManyOpen' },
    ]);
    await town.sql('delete from join_request');
    for (let asked = 4; asked < 10; asked += 1) {
      const { id } = await ask();
      await town.run(newcomer, WITHDRAW, { id });
    }
    const { errors } = await newcomer.send(ASK, { id: town.kanazawa });
    expect(errors?.[0]?.extensions.code).toBe('TOO_MANY_ATTEMPTS');
    town.server.clock.advance(24 * 3_600_000);
    await signInAnew();
    expect(await ask()).toMatchObject({ state: 'ASKED' });
  });

  it('come with a hint that follows the collectivity’s list, and never admit by themselves', async () => {
    await ask();
    const hint = async () => (await waiting(town.admin))[0]?.hint;
    expect(await town.run(manager, ADD, { id: town.kanazawa, domain: ' City.Kanazawa.LG.jp ' })).toEqual({
      __typename: 'MailDomainsSaved',
      domains: ['city.kanazawa.lg.jp'],
    });
    expect(await hint()).toMatchObject({ sign: 'LISTED', sentence: expect.stringContaining('is on the list') });
    await town.admin.ask(REMOVE, { id: town.kanazawa, domain: 'city.kanazawa.lg.jp' });
    await town.run(town.admin, ADD, { id: town.tours, domain: 'city.kanazawa.lg.jp' });
    expect(await hint()).toMatchObject({ sign: 'LISTED_ELSEWHERE', tone: 'WARNS' });
    await town.admin.ask(REMOVE, { id: town.tours, domain: 'city.kanazawa.lg.jp' });
    expect((await town.run(manager, ADD, { id: town.kanazawa, domain: 'gmail.com' }))['problems']).toMatchObject([
      { field: 'domain', code: 'domain.public' },
    ]);
    const { errors } = await manager.send(ADD, { id: town.tours, domain: 'ville-tours.fr' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await town.member(PEOPLE.manager, town.kanazawa)).role).toBe('MANAGER');
    expect(await town.members(town.admin, town.kanazawa)).toHaveLength(2);
  });
});
