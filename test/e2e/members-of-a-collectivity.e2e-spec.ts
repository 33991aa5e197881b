import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CREATE } from '../support/desk.js';
import { HAND_OVER, HAND_OVER_VIEW, MEMBERS, PEOPLE, REMOVE, SET_ROLE, Town } from '../support/members.js';
import type { Visitor } from '../support/app.js';

const ABSENT = '01900000-0000-7000-8000-00000000ffff';

describe('the members of a collectivity', () => {
  let town: Town;
  let manager: Visitor;
  beforeAll(async () => {
    town = await Town.open();
    manager = await town.as('kanazawa-manager');
    // In use, whoever its members are: it has a case study.
    const input = { ownerId: town.kanazawa, originalLocale: 'JA', title: '市の取組' };
    await town.run(town.admin, CREATE, { input });
  });
  afterAll(() => town.server.close());
  beforeEach(async () => {
    await town.join(PEOPLE.manager, town.kanazawa, 'manager');
    await town.join(PEOPLE.contributor, town.kanazawa, 'contributor');
  });

  const place = async (userId: string) => {
    const { version } = await town.member(userId, town.kanazawa);
    return { userId, collectivityId: town.kanazawa, version };
  };

  it('are seen by those who manage it, and answer others as absent', async () => {
    const rows = await town.members(manager, town.kanazawa);
    expect(rows.map(({ person, role, lastManager }) => [person.name, role, lastManager])).toEqual([
      ['吉田 さくら', 'MANAGER', true],
      ['中村 健', 'CONTRIBUTOR', false],
    ]);
    for (const email of ['kanazawa', 'tours', 'relecture']) {
      const { errors } = await (await town.as(email)).send(MEMBERS, { id: town.kanazawa });
      expect([email, errors?.[0]?.extensions.code]).toEqual([email, 'NOT_FOUND']);
    }
  });

  it('change roles under the version that was seen, with before and after in the trail', async () => {
    const seen = await place(PEOPLE.contributor);
    const saved = await town.run(manager, SET_ROLE, { ...seen, role: 'MANAGER' });
    expect(saved).toMatchObject({
      __typename: 'MembershipSaved',
      member: { role: 'MANAGER', version: seen.version + 1 },
    });
    const late = await town.run(town.admin, SET_ROLE, { ...seen, role: 'CONTRIBUTOR' });
    expect(late).toMatchObject({ __typename: 'StaleMembership', current: { role: 'MANAGER' } });
    expect((await town.audited(PEOPLE.contributor)).at(-1)).toEqual({
      action: 'membership.role-set',
      details: { collectivityId: Number(town.kanazawa), before: 'contributor', after: 'manager' },
    });
    expect((await town.told(PEOPLE.contributor)).at(-1)).toEqual({
      kind: 'membership.changed',
      values: { collectivity: '金沢市' },
      mail: 'daily',
    });
  });

  it('keep their only manager, even from an administrator, and say what to do', async () => {
    const seen = await place(PEOPLE.manager);
    const sentence = /only manager.*Make somebody else a manager first/;
    for (const visitor of [manager, town.admin]) {
      const demoted = await town.run(visitor, SET_ROLE, { ...seen, role: 'CONTRIBUTOR' });
      expect(demoted).toEqual({ __typename: 'LastManager', message: expect.stringMatching(sentence) });
      expect((await town.run(visitor, REMOVE, seen)).__typename).toBe('LastManager');
    }
    expect((await town.member(PEOPLE.manager, town.kanazawa)).abilities).toEqual({ setRole: false, remove: false });
  });

  it('count no suspended manager as one who could take care', async () => {
    await town.join(PEOPLE.contributor, town.kanazawa, 'manager');
    await town.sql('update user_account set suspended_at = now() where id = $1', [PEOPLE.contributor]);
    try {
      expect((await town.run(town.admin, REMOVE, await place(PEOPLE.manager))).__typename).toBe('LastManager');
    } finally {
      await town.sql('update user_account set suspended_at = null where id = $1', [PEOPLE.contributor]);
    }
  });

  it('keep one of two managers who leave or are demoted at the same moment', async () => {
    const attempts: [string, Record<string, unknown>][] = [
      [REMOVE, {}],
      [SET_ROLE, { role: 'CONTRIBUTOR' }],
    ];
    for (let round = 0; round < 6; round += 1) {
      await town.join(PEOPLE.manager, town.kanazawa, 'manager');
      await town.join(PEOPLE.contributor, town.kanazawa, 'manager');
      const places = [await place(PEOPLE.manager), await place(PEOPLE.contributor)];
      const outcomes = await Promise.all(
        places.map((seen, index) => {
          const [document, more] = attempts[(index + round) % 2] as [string, Record<string, unknown>];
          return town.run(town.admin, document, { ...seen, ...more });
        }),
      );
      expect(outcomes.filter(({ __typename }) => __typename === 'LastManager')).toHaveLength(1);
      const left = (await town.members(town.admin, town.kanazawa)).filter(({ role }) => role === 'MANAGER');
      expect(left).toHaveLength(1);
    }
  });

  it('hand over what is in their care before they go, shown beforehand, and nothing is orphaned', async () => {
    const writer = await town.as('kanazawa');
    const input = { ownerId: town.kanazawa, originalLocale: 'JA', title: '引き継がれる事例' };
    const created = (await town.run(writer, CREATE, { input })) as unknown as { caseStudy: { id: string } };
    const caretaker = async () =>
      (
        await town.admin.ask<{ editorCaseStudy: { caretaker: { id: string } | null } }>(
          'query ($id: ID!) { editorCaseStudy(id: $id) { caretaker { id } } }',
          { id: created.caseStudy.id },
        )
      ).editorCaseStudy.caretaker?.id ?? null;
    expect(await caretaker()).toBe(PEOPLE.contributor);
    const who = { userId: PEOPLE.contributor, collectivityId: town.kanazawa };
    expect(await manager.ask(HAND_OVER_VIEW, who)).toEqual({
      handOverView: {
        belongings: [{ kind: 'CASE_STUDIES', count: 1 }],
        colleagues: [{ id: PEOPLE.manager, name: '吉田 さくら' }],
      },
    });
    expect((await town.run(manager, HAND_OVER, { ...who, to: PEOPLE.tours })).__typename).toBe('NoSuchColleague');
    expect(await town.run(manager, HAND_OVER, { ...who, to: PEOPLE.manager })).toEqual({
      __typename: 'HandedOver',
      moved: [{ kind: 'CASE_STUDIES', count: 1 }],
    });
    expect(await caretaker()).toBe(PEOPLE.manager);
    await town.run(manager, HAND_OVER, {
      userId: PEOPLE.manager,
      collectivityId: town.kanazawa,
      to: PEOPLE.contributor,
    });
    expect(await town.run(manager, REMOVE, await place(PEOPLE.contributor))).toEqual({
      __typename: 'MembershipRemoved',
      moved: [{ kind: 'CASE_STUDIES', count: 1 }],
    });
    expect(await caretaker()).toBeNull();
    expect((await writer.send(MEMBERS, { id: town.kanazawa })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('leave no invitation behind: another manager stands for it when its sender goes or is demoted', async () => {
    const invite = `mutation ($id: ID!, $email: String!) { result: inviteMember(input: {
      email: $email, collectivityId: $id, role: CONTRIBUTOR, locale: JA }) { __typename } }`;
    const invitation = 'query ($id: ID!) { invitations(collectivityId: $id) { items { email inviterName } } }';
    const inviters = async () => {
      const asked = await town.admin.ask<{ invitations: { items: { inviterName: string }[] } }>(invitation, {
        id: town.kanazawa,
      });
      return asked.invitations.items.map(({ inviterName }) => inviterName);
    };
    await town.join(PEOPLE.contributor, town.kanazawa, 'manager');
    const leaving = await town.as('kanazawa');
    await town.run(leaving, invite, { id: town.kanazawa, email: 'new@city.kanazawa.lg.jp' });
    expect(await inviters()).toEqual(['中村 健']);
    await town.run(manager, SET_ROLE, { ...(await place(PEOPLE.contributor)), role: 'CONTRIBUTOR' });
    expect(await inviters()).toEqual(['吉田 さくら']);
    await town.join(PEOPLE.contributor, town.kanazawa, 'manager');
    expect(await town.run(town.admin, REMOVE, await place(PEOPLE.manager))).toMatchObject({
      __typename: 'MembershipRemoved',
      moved: expect.arrayContaining([{ kind: 'INVITATIONS', count: 1 }]),
    });
    expect(await inviters()).toEqual(['中村 健']);
  });

  it('are out of reach of others: every change answers as if there were nobody', async () => {
    const stranger = await town.as('tours');
    const seen = await place(PEOPLE.contributor);
    const calls: [string, Record<string, unknown>][] = [
      [SET_ROLE, { ...seen, role: 'MANAGER' }],
      [REMOVE, seen],
      [HAND_OVER, seen],
      [HAND_OVER_VIEW, seen],
    ];
    for (const [document, { version, ...rest }] of calls) {
      const variables = document.includes('$version') ? { ...rest, version } : rest;
      const forbidden = await stranger.send(document, variables);
      expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const absent = await manager.send(document, { ...variables, userId: ABSENT });
      expect(absent.errors?.[0]?.message).toBe(forbidden.errors?.[0]?.message);
    }
    expect((await town.member(PEOPLE.contributor, town.kanazawa)).role).toBe('CONTRIBUTOR');
  });
});
