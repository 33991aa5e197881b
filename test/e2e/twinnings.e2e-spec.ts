import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PEOPLE, Town, type Outcome } from '../support/members.js';
import type { Visitor } from '../support/app.js';

const PROPOSAL =
  'id twinningId status proposer { id } partner { id } abilities { answer withdraw } facts { kind state since themes note }';
const PROPOSE = `mutation ($from: ID!, $to: ID!, $input: TwinningInput!, $version: Int) {
  result: proposeTwinning(collectivityId: $from, partnerId: $to, input: $input, version: $version) { __typename
    ... on TwinningProposed { proposed { ${PROPOSAL} } } ... on TwinningProposalPending { message pending { id } }
    ... on TwinningExists { message twinning { id version } } ... on InvalidInput { problems { field code } } } }`;
const SETTLED = `__typename ... on TwinningConfirmed { confirmed { id version state kind since themes { code }
  history { before { state } after { state since } } collectivities { id } } }
  ... on TwinningProposalSettled { settled { status } } ... on TwinningProposalTooLate { message stands { status } }`;
const ANSWER = `mutation ($id: ID!, $accept: Boolean!) { result: answerTwinningProposal(id: $id, accept: $accept) { ${SETTLED} } }`;
const WITHDRAW = `mutation ($id: ID!) { result: withdrawTwinningProposal(id: $id) { ${SETTLED} } }`;
const LIST = `query ($id: ID!) { twinningProposals(collectivityId: $id) { total items { ${PROPOSAL} } } }`;
const NEWS = '{ notifications(page: { size: 5 }) { items { kind sentence path } } }';
const INPUT = { kind: 'COOPERATION', state: 'ACTIVE', since: 2024, themes: ['society'], note: ' Water. ' };

type Proposed = { proposed: { id: string; status: string; abilities: Record<string, boolean> } };

describe('the register of twinnings', () => {
  let town: Town;
  let tours: Visitor;
  let kanazawa: Visitor;
  beforeAll(async () => {
    town = await Town.open();
    tours = await town.as('tours', 'fr');
    kanazawa = await town.as('kanazawa-manager', 'ja');
  });
  afterAll(() => town.server.close());

  const propose = (visitor: Visitor, from: string, to: string, more: Record<string, unknown> = {}): Promise<Outcome> =>
    town.run(visitor, PROPOSE, { from, to, input: INPUT, ...more });
  const there = () => propose(tours, town.tours, town.kanazawa);
  const idOf = (outcome: Outcome): string => (outcome as unknown as Proposed).proposed.id;

  it('tells the other side, who alone confirms; then the tie is there once, whichever side asks', async () => {
    const first = await there();
    expect(first).toMatchObject({
      __typename: 'TwinningProposed',
      proposed: {
        status: 'PROPOSED',
        facts: { themes: ['society'], note: 'Water.' },
        abilities: { answer: false, withdraw: true },
      },
    });
    const { notifications } = await kanazawa.ask<{
      notifications: { items: { kind: string; sentence: string; path: string }[] };
    }>(NEWS);
    expect(notifications.items[0]).toMatchObject({
      sentence: expect.stringContaining('Tours'),
      path: `/admin/twinningProposals/${town.kanazawa}`,
    });
    for (const again of [there(), propose(kanazawa, town.kanazawa, town.tours)])
      expect((await again).__typename).toBe('TwinningProposalPending');
    const own = await tours.send(ANSWER, { id: idOf(first), accept: true });
    expect(own.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const confirmed = await town.run(kanazawa, ANSWER, { id: idOf(first), accept: true });
    expect(confirmed).toMatchObject({
      __typename: 'TwinningConfirmed',
      confirmed: {
        version: 1,
        kind: 'cooperation',
        since: 2024,
        themes: [{ code: 'society' }],
        history: [{ before: null, after: { state: 'ACTIVE', since: 2024 } }],
      },
    });
    for (const again of [there(), propose(kanazawa, town.kanazawa, town.tours)])
      expect(await again).toMatchObject({ __typename: 'TwinningExists', twinning: { version: 1 } });
    expect(await town.run(kanazawa, ANSWER, { id: idOf(first), accept: true })).toMatchObject({
      __typename: 'TwinningProposalTooLate',
      stands: { status: 'CONFIRMED' },
    });
  });

  it('changes a tie under the version that was seen, with both states in its history, and matching follows', async () => {
    const change = await propose(kanazawa, town.kanazawa, town.tours, {
      version: 1,
      input: { ...INPUT, state: 'SLEEPING' },
    });
    expect(change).toMatchObject({ __typename: 'TwinningProposed', proposed: { twinningId: expect.any(String) } });
    expect(await town.run(tours, ANSWER, { id: idOf(change), accept: true })).toMatchObject({
      confirmed: {
        version: 2,
        state: 'sleeping',
        history: [{ before: { state: 'ACTIVE' }, after: { state: 'SLEEPING' } }, { before: null }],
      },
    });
    const id = String((change['proposed'] as { twinningId: string }).twinningId);
    const words = await Promise.all(
      (['FR', 'JA', 'EN'] as const).map((locale) =>
        town.server.visitor().ask<{ twinAgenda: { twinning: { history: { after: object }[] } } }>(
          `query ($id: ID!) { twinAgenda(twinningId: $id) { twinning { history { after {
            kindLabel(locale: ${locale}) themeLabels(locale: ${locale}) } } } } }`,
          { id },
        ),
      ),
    );
    expect(words.map(({ twinAgenda }) => twinAgenda.twinning.history[0]?.after)).toEqual([
      { kindLabel: 'Accord de coopération', themeLabels: ['Société'] },
      { kindLabel: '交流・協力協定', themeLabels: ['社会'] },
      { kindLabel: 'Cooperation agreement', themeLabels: ['Society'] },
    ]);
    expect((await propose(kanazawa, town.kanazawa, town.tours, { version: 1 })).__typename).toBe('TwinningExists');
    const { partnerSuggestions } = await tours.ask<{
      partnerSuggestions: { collectivity: { id: string }; tiesInCommon: { kind: string }[] }[];
    }>('query ($id: ID!) { partnerSuggestions(collectivityId: $id) { collectivity { id } tiesInCommon { kind } } }', {
      id: town.tours,
    });
    expect(partnerSuggestions.find(({ collectivity }) => collectivity.id === town.kanazawa)?.tiesInCommon).toEqual([
      { kind: 'sleeping' },
    ]);
    const trail = await town.sql<{ action: string }>(
      `select action from audit_event where subject_type = 'twinning-proposal' order by id`,
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'twinning.proposed',
      'twinning.confirmed',
      'twinning.proposed',
      'twinning.confirmed',
    ]);
  });

  it('leaves everything as it is when refused or withdrawn', async () => {
    for (const settle of [
      (id: string) => town.run(tours, ANSWER, { id, accept: false }),
      (id: string) => town.run(kanazawa, WITHDRAW, { id }),
    ]) {
      const change = await propose(kanazawa, town.kanazawa, town.tours, {
        version: 2,
        input: { ...INPUT, state: 'ENDED' },
      });
      expect((await settle(idOf(change))).__typename).toBe('TwinningProposalSettled');
    }
    const { twinningProposals } = await kanazawa.ask<{
      twinningProposals: { total: number; items: { status: string }[] };
    }>(LIST, {
      id: town.kanazawa,
    });
    expect(twinningProposals.items.map(({ status }) => status)).toEqual([
      'WITHDRAWN',
      'REFUSED',
      'CONFIRMED',
      'CONFIRMED',
    ]);
  });

  it('refuses oneself, years to come, unknown themes and strange sources, and answers strangers as absent', async () => {
    const input = { kind: 'SISTER', state: 'ACTIVE', since: 2999, themes: ['nothing'], source: 'mairie' };
    const refused = await propose(tours, town.tours, town.tours, { input });
    expect((refused['problems'] as { field: string }[]).map(({ field }) => field)).toEqual([
      'partnerId',
      'since',
      'themes',
      'source',
    ]);
    await town.join(PEOPLE.contributor, town.kanazawa, 'contributor');
    for (const email of ['tours', 'kanazawa']) {
      const { errors } = await (await town.as(email)).send(LIST, { id: town.kanazawa });
      expect([email, errors?.[0]?.extensions.code]).toEqual([email, 'NOT_FOUND']);
    }
  });

  it('gives the map both ends of every tie', async () => {
    const { twinningMap } = await town.server.visitor('ja').ask<{
      twinningMap: { state: string; ends: { name: string; country: string; latitude: number }[] }[];
    }>('{ twinningMap(locale: JA) { state ends { name country latitude longitude } } }');
    const [row] = await town.sql<{ count: number }>('select count(*)::integer as count from twinning');
    expect(twinningMap.length).toBe(row?.count);
    for (const { ends } of twinningMap) expect(ends.map(({ country }) => country).sort()).toEqual(['FR', 'JP']);
    expect(twinningMap.filter(({ state }) => state === 'SLEEPING').length).toBe(1);
  });
});
