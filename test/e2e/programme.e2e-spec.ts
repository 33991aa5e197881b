import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import type { Visitor } from '../support/app.js';
import { eventually } from '../support/app.js';
import { type Outcome, Town } from '../support/members.js';

const EDITION = '9';
const ROUNDS = [9, 10, 11, 13].map((hour) => ({
  startsAt: `2026-11-23T0${hour - 9}:00:00Z`,
  endsAt: `2026-11-23T0${hour - 9}:25:00Z`,
  ...{ tables: 3, interpreters: 2 },
}));
const SAVE = `mutation ($edition: String!, $version: Int!, $timeZone: String!, $rounds: [GatheringRoundInput!]!) {
  result: saveGathering(edition: $edition, version: $version, timeZone: $timeZone, rounds: $rounds) { __typename
    ... on GatheringSaved { gathering { version rounds { number startsAt tables } } }
    ... on StaleGathering { message gathering { version } }
    ... on InvalidInput { problems { field code message } } } }`;
const DELEGATION = 'id version min max absentRounds leftEarly collectivity { id name } abilities { edit editWishes }';
const SAVED = `__typename ... on DelegationSaved { delegation { ${DELEGATION} } }
  ... on StaleDelegation { message delegation { version } } ... on InvalidInput { problems { field code message } }`;
const ADD = `mutation ($edition: String!, $input: NewDelegationInput!) {
  result: addDelegation(edition: $edition, input: $input) { ${SAVED} } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: DelegationInput!) {
  result: updateDelegation(id: $id, version: $version, input: $input) { ${SAVED} } }`;
const WISH = `mutation ($id: ID!, $version: Int!, $input: DelegationWishesInput!) {
  result: updateDelegationWishes(id: $id, version: $version, input: $input) { ${SAVED} } }`;
const RULE = `mutation ($oneId: ID!, $otherId: ID!, $kind: DelegationRuleKind) {
  result: setDelegationRule(oneId: $oneId, otherId: $otherId, kind: $kind) { __typename
    ... on DelegationRulesSaved { rules { oneId otherId kind } } ... on InvalidInput { problems { code } } } }`;
const COMPUTE = `mutation ($edition: String!, $heldThrough: Int, $keep: Boolean) {
  result: computeMeetingProgramme(edition: $edition, heldThrough: $heldThrough, keep: $keep) { __typename
    ... on ProgrammeSaved { programme { id number state } } ... on InvalidInput { problems { field code } } } }`;
const PUBLISH = `mutation ($id: ID!) { result: publishMeetingProgramme(id: $id) { __typename
  ... on ProgrammeSaved { programme { state } } ... on InvalidInput { problems { code } } } }`;
const PROGRAMME = `query ($edition: String!, $number: Int, $locale: Locale) {
  meetingProgramme(edition: $edition, number: $number, locale: $locale) { id number state heldThrough served
    proof { value bound optimal gap unmet unmetBound kept keptBound fairest certificates }
    hindrances { code sentence delegationIds }
    meetings { leftId rightId round table score interpreter held }
    changes { kind leftId rightId fromRound toRound } } }`;

interface Shown {
  id: string;
  number: number;
  state: string;
  proof: { value: number; bound: number; optimal: boolean; kept: number; unmet: number; certificates: string } | null;
  hindrances: { code: string; sentence: string; delegationIds: string[] }[];
  meetings: { leftId: string; rightId: string; round: number; table: number; held: boolean }[];
  changes: { kind: string; leftId: string; rightId: string }[];
}

interface Told {
  kind: string;
  sentence: string;
  path: string;
  calendarPath: string | null;
}

const TOLD = '{ notifications { items { kind sentence path calendarPath } } }';

const wishes = { absentRounds: [] as number[], languages: ['FR'], hasInterpreter: false };

describe('the programme of an edition', () => {
  let town: Town;
  let manager: Visitor;
  let contributor: Visitor;
  let tours: Visitor;
  let calendarPath: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    town = await Town.open();
    await town.server.startWorker();
    manager = await town.as('kanazawa-manager');
    contributor = town.server.visitor('ja');
    await contributor.signIn('kanazawa@kakehashi.example');
    tours = town.server.visitor('fr');
    await tours.signIn('tours@kakehashi.example');
  });
  afterAll(() => town.server.close());

  const idOf = async (country: string, code: string): Promise<string> => {
    const document =
      'query ($country: Country!, $code: String!) { collectivity(country: $country, code: $code) { id } }';
    return (await town.admin.ask<{ collectivity: { id: string } }>(document, { country, code })).collectivity.id;
  };
  const show = async (visitor: Visitor, variables: object = {}): Promise<Shown | null> =>
    (await visitor.ask<{ meetingProgramme: Shown | null }>(PROGRAMME, { edition: EDITION, ...variables }))
      .meetingProgramme;
  const made = async (variables: object): Promise<Shown> => {
    const outcome = await town.run(town.admin, COMPUTE, { edition: EDITION, ...variables });
    expect(outcome.__typename).toBe('ProgrammeSaved');
    const { number } = outcome['programme'] as { number: number };
    await eventually(async () => ['DRAFT', 'FAILED'].includes((await show(town.admin, { number }))?.state ?? ''), 20);
    const shown = await show(town.admin, { number });
    expect(shown?.state).toBe('DRAFT');
    return shown as Shown;
  };

  it('plans rounds, and refuses those that can’t be', async () => {
    const save = (variables: object): Promise<Outcome> =>
      town.run(town.admin, SAVE, {
        edition: EDITION,
        version: 0,
        timeZone: 'Asia/Tokyo',
        rounds: ROUNDS,
        ...variables,
      });
    const wrong = await save({ timeZone: 'Mars/Olympus', rounds: [ROUNDS[1], ROUNDS[0]] });
    expect(wrong['problems']).toMatchObject([
      { field: 'timeZone', code: 'programme.zone' },
      { field: 'rounds.1.startsAt', code: 'programme.overlap' },
    ]);
    expect(await save({})).toMatchObject({ gathering: { version: 1, rounds: [{ number: 1 }, {}, {}, { number: 4 }] } });
    expect(await save({})).toMatchObject({ __typename: 'StaleGathering', gathering: { version: 1 } });
  });

  it('registers delegations, once each', async () => {
    const towns = [
      ['tours', 'FR', '37261'],
      ['cannes', 'FR', '06029'],
      ['nancy', 'FR', '54395'],
      ['kanazawa', 'JP', '172014'],
      ['takamatsu', 'JP', '372013'],
      ['kamakura', 'JP', '142042'],
    ] as const;
    for (const [name, country, code] of towns) {
      const input = { ...wishes, collectivityId: await idOf(country, code), min: 1, max: 3 };
      input.languages = country === 'JP' ? ['JA', 'EN'] : ['FR', ...(name === 'nancy' ? [] : ['EN'])];
      const outcome = await town.run(town.admin, ADD, { edition: EDITION, input });
      ids[name] = (outcome['delegation'] as { id: string }).id;
    }
    const again = { ...wishes, collectivityId: town.kanazawa, min: 3, max: 2 };
    expect(await town.run(town.admin, ADD, { edition: EDITION, input: again })).toMatchObject({
      problems: [{ field: 'max', code: 'programme.order' }],
    });
    expect(await town.run(town.admin, ADD, { edition: EDITION, input: { ...again, max: 4 } })).toMatchObject({
      problems: [{ field: 'collectivityId', code: 'programme.twice' }],
    });
  });

  it('lets the managers of a delegation say when they are there, and see no other', async () => {
    const { delegations } = await manager.ask<{ delegations: { id: string; abilities: object }[] }>(
      `query ($edition: String!) { delegations(edition: $edition) { ${DELEGATION} } }`,
      { edition: EDITION },
    );
    expect(delegations).toMatchObject([{ id: ids['kanazawa'], abilities: { edit: false, editWishes: true } }]);
    const input = { ...wishes, languages: ['JA'], absentRounds: [1] };
    const saved = await town.run(manager, WISH, { id: ids['kanazawa'], version: 1, input });
    expect(saved).toMatchObject({ delegation: { version: 2, absentRounds: [1], min: 1 } });
    expect(await town.run(manager, WISH, { id: ids['kanazawa'], version: 1, input })).toMatchObject({
      __typename: 'StaleDelegation',
    });
    const others = await manager.send(WISH, { id: ids['kamakura'], version: 1, input });
    expect(others.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('computes the best programme with its proof, keeping rules, and tells what is in the way', async () => {
    await town.run(town.admin, RULE, { oneId: ids['tours'], otherId: ids['takamatsu'], kind: 'MUST' });
    await town.run(town.admin, RULE, { oneId: ids['cannes'], otherId: ids['kanazawa'], kind: 'MUST_NOT' });
    const wrong = await town.run(town.admin, RULE, { oneId: ids['cannes'], otherId: ids['nancy'], kind: 'MUST' });
    expect(wrong).toMatchObject({ problems: [{ code: 'programme.sameSide' }] });
    const shown = await made({ keep: false });
    expect(shown.proof).toMatchObject({ optimal: true, unmet: 0, gap: 0 });
    expect(shown.proof?.value).toBe(shown.proof?.bound);
    expect(JSON.parse(shown.proof?.certificates ?? '')).toMatchObject([{ left: expect.any(Array) as unknown }]);
    const pairs = shown.meetings.map(({ leftId, rightId }) => `${leftId} ${rightId}`);
    expect(pairs).toContain(`${ids['tours']} ${ids['takamatsu']}`);
    expect(pairs).not.toContain(`${ids['cannes']} ${ids['kanazawa']}`);
    expect(shown.meetings.filter(({ rightId, round }) => rightId === ids['kanazawa'] && round === 1)).toEqual([]);
    for (const together of Map.groupBy(shown.meetings, ({ round }) => round).values()) {
      expect(new Set(together.map(({ table }) => table)).size).toBe(together.length);
    }
  });

  it('shows delegations nothing before it is published, then their own meetings only', async () => {
    expect(await show(manager)).toBeNull();
    const draft = await show(town.admin);
    expect(await town.run(town.admin, PUBLISH, { id: draft?.id })).toMatchObject({ programme: { state: 'PUBLISHED' } });
    expect(await town.run(town.admin, PUBLISH, { id: draft?.id })).toMatchObject({
      problems: [{ code: 'programme.notDraft' }],
    });
    const own = await show(manager);
    expect(own).toMatchObject({ proof: null, hindrances: [] });
    expect(own?.meetings.length).toBeGreaterThan(0);
    expect(own?.meetings.every(({ rightId }) => rightId === ids['kanazawa'])).toBe(true);
  });

  it('tells the members of those who meet, each in their language, with a calendar that stays good', async () => {
    const { notifications } = await contributor.ask<{ notifications: { items: Told[] } }>(TOLD);
    const count = (await show(manager))?.meetings.length ?? 0;
    expect(notifications.items).toMatchObject([
      {
        kind: 'programme.published',
        sentence: `面会プログラムが公開されました。金沢市の面会は${count}件です。`,
        path: '/admin/programme',
      },
    ]);
    calendarPath = notifications.items[0]?.calendarPath ?? '';
    const calendar = await town.server.app.inject({ url: calendarPath, headers: contributor.headers() });
    expect(calendar.payload.match(/BEGIN:VEVENT/g)).toHaveLength(count);
    const [first] = (await tours.ask<{ notifications: { items: Told[] } }>(TOLD)).notifications.items;
    expect(first?.sentence).toMatch(/^Le programme des rendez-vous est publié\u00a0: \d rendez-vous pour Tours\.$/);
    expect((await tours.send(WISH, { id: ids['kanazawa'], version: 2, input: wishes })).errors).toHaveLength(1);
    const byContributor = await contributor.send(WISH, { id: ids['kanazawa'], version: 2, input: wishes });
    expect(byContributor.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('hands it out as workbook and calendar, to each what is theirs', async () => {
    const shown = await show(manager);
    const get = async (visitor: Visitor, path: string) =>
      town.server.app.inject({ url: `/programmes/${shown?.id}/${path}`, headers: visitor.headers() });
    const workbook = await get(town.admin, 'meetings.xlsx');
    expect(workbook.statusCode).toBe(200);
    const { sheets } = await readXlsx(workbook.rawPayload);
    expect(sheets[0]?.rows.length).toBe(((await show(town.admin))?.meetings.length ?? 0) + 1);
    const calendar = await get(manager, `delegations/${ids['kanazawa']}.ics`);
    expect(calendar.payload.match(/BEGIN:VEVENT/g)).toHaveLength(shown?.meetings.length ?? 0);
    expect(calendar.payload.replace(/\r\n /g, '')).toMatch(/UID:9-\d+-\d+@/);
    expect(calendar.payload.replace(/\r\n /g, '')).toMatch(/Europe\/Paris.*Asia\/Tokyo/);
    const other = await get(manager, `delegations/${ids['kamakura']}.ics`);
    expect(other.payload).not.toContain('BEGIN:VEVENT');
    expect((await get(town.server.visitor('en'), 'meetings.xlsx')).statusCode).toBe(404);
  });

  it('makes the rest of the day anew when a delegation leaves, and says what moved', async () => {
    const before = await show(town.admin);
    const { delegations } = await town.admin.ask<{ delegations: { id: string; version: number }[] }>(
      'query ($edition: String!) { delegations(edition: $edition) { id version } }',
      { edition: EDITION },
    );
    const version = delegations.find(({ id }) => id === ids['kamakura'])?.version;
    const input = { ...wishes, languages: ['JA'], min: 1, max: 3, leftEarly: true };
    await town.run(town.admin, UPDATE, { id: ids['kamakura'], version, input });
    const after = await made({ heldThrough: 1 });
    const held = before?.meetings.filter(({ round }) => round === 1) ?? [];
    expect(after.meetings.filter((meeting) => meeting.held)).toHaveLength(held.length);
    const gone = before?.meetings.filter(({ rightId, round }) => rightId === ids['kamakura'] && round > 1) ?? [];
    expect(after.changes.filter(({ kind }) => kind === 'DROPPED')).toHaveLength(gone.length);
    expect(after.changes.every(({ kind }) => kind !== 'MOVED')).toBe(true);
    const planned = (before?.meetings.length ?? 0) - held.length - gone.length;
    expect(after.proof).toMatchObject({ kept: planned });
  });

  it('tells of a change those alone for whom something is different, and keeps old calendars good', async () => {
    const draft = await show(town.admin);
    const touched = new Set(draft?.changes.flatMap(({ leftId, rightId }) => [leftId, rightId]));
    await town.run(town.admin, PUBLISH, { id: draft?.id });
    for (const [visitor, name] of [
      [contributor, 'kanazawa'],
      [tours, 'tours'],
    ] as const) {
      const { items } = (await visitor.ask<{ notifications: { items: Told[] } }>(TOLD)).notifications;
      const told = items.filter(({ kind }) => kind === 'programme.changed');
      expect(told).toHaveLength(touched.has(ids[name] ?? '') ? 1 : 0);
    }
    const own = draft?.meetings.filter(({ leftId, rightId }) => [leftId, rightId].includes(ids['kanazawa'] ?? ''));
    const calendar = await town.server.app.inject({ url: calendarPath, headers: contributor.headers() });
    expect(calendar.payload.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(own?.length ?? -1);
  });

  it('says in each language which limit is in the way', async () => {
    const { delegations } = await town.admin.ask<{ delegations: { id: string; version: number }[] }>(
      'query ($edition: String!) { delegations(edition: $edition) { id version } }',
      { edition: EDITION },
    );
    const version = delegations.find(({ id }) => id === ids['nancy'])?.version;
    const input = { ...wishes, min: 3, max: 3, absentRounds: [1, 2], languages: ['FR', 'EN'] };
    await town.run(town.admin, UPDATE, { id: ids['nancy'], version, input });
    const { number } = await made({ keep: false });
    const sentences = [];
    for (const locale of ['FR', 'JA', 'EN']) {
      const shown = await show(town.admin, { number, locale });
      sentences.push(shown?.hindrances.find(({ code }) => code === 'few-rounds')?.sentence);
    }
    expect(sentences).toEqual([
      expect.stringContaining('Nancy vient pour 3 rendez-vous mais n’est présente que pendant 2 créneaux'),
      expect.stringMatching(/3回の面会を希望していますが、出席できるのは2枠/),
      expect.stringContaining('Nancy came for 3 meetings but can be there in 2 rounds only'),
    ]);
  });

  it('removes a delegation only while no programme mentions it', async () => {
    const remove = `mutation ($id: ID!) { result: removeDelegation(id: $id) { __typename
      ... on DelegationRemoved { id } ... on InvalidInput { problems { code } } } }`;
    expect(await town.run(town.admin, remove, { id: ids['kanazawa'] })).toMatchObject({
      problems: [{ code: 'programme.inUse' }],
    });
    const input = { ...wishes, collectivityId: await idOf('FR', '75056'), min: 0, max: 1 };
    const added = await town.run(town.admin, ADD, { edition: EDITION, input });
    const { id } = added['delegation'] as { id: string };
    expect(await town.run(town.admin, remove, { id })).toMatchObject({ id });
  });
});
