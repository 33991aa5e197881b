import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type Visitor } from '../support/app.js';
import { MemberSearchRepository } from '../../apps/api/src/modules/matching/hints/member-search.repository.js';
import { PEOPLE, Town, type Outcome } from '../support/members.js';

const INTEREST = 'topic { code label } stance intent weight note { fr ja en }';
const PROFILE = `version capacity languages hasInterpreter geographies contactMailbox updatedBy
  presentation { fr ja en } strengths { fr ja en } interests { ${INTEREST} } abilities { prepare save }
  preparedInterests { preparedBy interests { ${INTEREST} } } preparedProfile { preparedBy capacity }`;
const ANSWER = `__typename ... on CollectivityProfileSaved { profile { ${PROFILE} } } ... on CollectivityProfilePrepared { message prepared { ${PROFILE} } }
  ... on StaleCollectivityProfile { message current { version } } ... on InvalidInput { problems { field code message } }`;
const READ = `query ($id: ID!) { editorProfile(collectivityId: $id) { ${PROFILE} collectivity { name } } }`;
const INTERESTS = `mutation ($id: ID!, $interests: [InterestInput!]!, $version: Int) {
  result: saveInterests(collectivityId: $id, interests: $interests, version: $version) { ${ANSWER} } }`;
const SAVE = `mutation ($id: ID!, $input: CollectivityProfileInput!, $version: Int) {
  result: saveCollectivityProfile(collectivityId: $id, input: $input, version: $version) { ${ANSWER} } }`;
const DISCARD = `mutation ($id: ID!, $part: ProfilePart!) {
  discardPreparation(collectivityId: $id, part: $part) { preparedInterests { preparedBy } preparedProfile { preparedBy } } }`;
const PUBLIC = `query ($id: ID!) { collectivity(id: $id) { profile { capacity languages presentation { ja } }
  interests { ${INTEREST} } derivedOffers { topic(locale: JA) { label } caseStudies(locale: JA) { title } } } }`;
const HINTS =
  'query ($id: ID!) { editorProfile(collectivityId: $id) { suggestedInterests { source sentence topic { code } } } }';
const PARTNERS = `query ($id: ID!) { partnerSuggestions(collectivityId: $id, first: 10, locale: EN) {
  score collectivity { id } reasons { term topic { code } weight sentence } } }`;

const MOBILITY = {
  topic: 'soft-mobility',
  stance: 'SEEKS',
  intent: 'LEARN',
  weight: 3,
  note: { ja: '自転車の道を広げたい。' },
};
const CRAFTS = { topic: 'crafts-gastronomy-ecotourism', stance: 'OFFERS', weight: 2 };

interface Hint {
  source: string;
  sentence: string;
  topic: { code: string };
}

describe('the profile and interests of a collectivity', () => {
  let town: Town;
  let manager: Visitor;
  let contributor: Visitor;
  beforeAll(async () => {
    town = await Town.open();
    manager = await town.as('kanazawa-manager', 'ja');
    contributor = await town.as('kanazawa', 'ja');
  });
  afterAll(() => town.server.close());

  const save = (visitor: Visitor, interests: unknown[], version?: number): Promise<Outcome> =>
    town.run(visitor, INTERESTS, { id: town.kanazawa, interests, version });
  const sheet = async (visitor: Visitor) =>
    (await visitor.ask<{ editorProfile: Record<string, unknown> }>(READ, { id: town.kanazawa })).editorProfile;
  const hints = async (visitor: Visitor): Promise<Hint[]> =>
    (await visitor.ask<{ editorProfile: { suggestedInterests: Hint[] } }>(HINTS, { id: town.kanazawa })).editorProfile
      .suggestedInterests;
  const partners = async () =>
    (
      await town.admin.ask<{
        partnerSuggestions: {
          score: number;
          reasons: { term: string; topic: { code: string } | null; weight: number; sentence: string }[];
        }[];
      }>(PARTNERS, { id: town.kanazawa })
    ).partnerSuggestions;

  it('is empty at first, with offers that its cases prove and needs that its facts suggest', async () => {
    expect(await sheet(manager)).toMatchObject({ version: 0, interests: [], abilities: { save: true, prepare: true } });
    const { collectivity } = await town.admin.ask<{
      collectivity: { profile: unknown; derivedOffers: { caseStudies: { title: string }[] }[] };
    }>(PUBLIC, { id: town.kanazawa });
    expect(collectivity.profile).toBeNull();
    expect(collectivity.derivedOffers.length).toBeGreaterThan(0);
    expect(collectivity.derivedOffers.every(({ caseStudies }) => caseStudies.length > 0)).toBe(true);
    const suggested = await hints(manager);
    expect(suggested.some(({ source }) => source === 'CASES')).toBe(true);
    expect(suggested.every(({ sentence }) => /\d/.test(sentence))).toBe(true);
  });

  it('is prepared by a contributor and saved by a manager; the trail tells both', async () => {
    const prepared = await save(contributor, [MOBILITY, CRAFTS], 0);
    expect(prepared).toMatchObject({
      __typename: 'CollectivityProfilePrepared',
      message: expect.stringContaining('責任者'),
    });
    expect(await sheet(manager)).toMatchObject({
      interests: [],
      preparedInterests: {
        preparedBy: '中村 健',
        interests: [{ topic: { code: 'soft-mobility' } }, { stance: 'OFFERS' }],
      },
    });
    const saved = await save(manager, [MOBILITY, CRAFTS], 0);
    expect(saved).toMatchObject({
      __typename: 'CollectivityProfileSaved',
      profile: {
        version: 1,
        updatedBy: '吉田 さくら',
        preparedInterests: null,
        interests: [
          { ...MOBILITY, topic: { code: 'soft-mobility' }, note: { ja: MOBILITY.note.ja, fr: null } },
          { topic: { code: CRAFTS.topic }, intent: null, weight: 2 },
        ],
      },
    });
    expect(await town.audited(town.kanazawa)).toEqual([
      { action: 'profile.interests-prepared', details: {} },
      {
        action: 'profile.interests-saved',
        details: {
          before: { seeks: [], offers: [] },
          after: { seeks: ['soft-mobility (learn, 3)'], offers: [`${CRAFTS.topic} (-, 2)`] },
        },
      },
    ]);
  });

  it('changes suggestions with the next question: what is declared replaces what was guessed', async () => {
    const before = await partners();
    expect(before.flatMap(({ reasons }) => reasons).some(({ sentence }) => sentence.includes('priority 3 of 3'))).toBe(
      true,
    );
    const answers = before.flatMap(({ reasons }) => reasons.filter(({ term }) => term === 'answer'));
    await save(manager, [{ ...MOBILITY, topic: 'unesco-site-management' }]);
    const after = (await partners()).flatMap(({ reasons }) => reasons.filter(({ term }) => term === 'answer'));
    expect(after).not.toEqual(answers);
    expect(after.flatMap(({ topic }) => topic?.code ?? [])).toContain('unesco-site-management');
  });

  it('refuses a stale save, repeats, unknown topics, weights and long notes, field by field', async () => {
    const { version } = (await sheet(manager)) as { version: number };
    expect(await save(manager, [MOBILITY], version - 1)).toMatchObject({
      __typename: 'StaleCollectivityProfile',
      current: { version },
    });
    const wrong = [
      MOBILITY,
      MOBILITY,
      { ...CRAFTS, topic: 'no-such-topic' },
      { ...CRAFTS, weight: 4, note: { fr: 'x'.repeat(501) } },
    ];
    const refused = await save(manager, wrong, version);
    expect(refused).toMatchObject({ __typename: 'InvalidInput' });
    expect(
      (refused['problems'] as { field: string; code: string }[]).map(({ field, code }) => `${field}: ${code}`),
    ).toEqual([
      'interests.1.topic: interest.twice',
      'interests.2.topic: input.unknownCode',
      'interests.3.weight: interest.weight',
      'interests.3.note.fr: input.tooLong',
    ]);
    expect((await sheet(manager))['version']).toBe(version);
  });

  it('keeps what a profile leaves out, and never shows the mailbox to readers', async () => {
    const first = await town.run(manager, SAVE, {
      id: town.kanazawa,
      input: {
        capacity: 2,
        languages: ['JA', 'EN'],
        hasInterpreter: false,
        geographies: ['coast', 'urban'],
        contactMailbox: 'kokusai@city.kanazawa.example',
        presentation: { ja: '加賀百万石の城下町です。' },
      },
    });
    expect(first).toMatchObject({
      __typename: 'CollectivityProfileSaved',
      profile: { capacity: 2, languages: ['JA', 'EN'] },
    });
    const second = await town.run(manager, SAVE, { id: town.kanazawa, input: { capacity: 1 } });
    expect(second).toMatchObject({
      profile: {
        capacity: 1,
        hasInterpreter: false,
        geographies: ['coast', 'urban'],
        contactMailbox: 'kokusai@city.kanazawa.example',
      },
    });
    const answer = await town.server
      .visitor('ja')
      .ask<{ collectivity: { profile: unknown } }>(PUBLIC, { id: town.kanazawa });
    expect(answer.collectivity.profile).toMatchObject({
      capacity: 1,
      presentation: { ja: '加賀百万石の城下町です。' },
    });
    const wrong = {
      capacity: 21,
      geographies: ['moon'],
      contactMailbox: 'nobody',
      strengths: { en: 'x'.repeat(1_501) },
    };
    const refused = await town.run(manager, SAVE, { id: town.kanazawa, input: wrong });
    expect((refused['problems'] as { field: string }[]).map(({ field }) => field)).toEqual([
      'capacity',
      'geographies',
      'contactMailbox',
      'strengths.en',
    ]);
  });

  it('closes a collectivity without capacity to suggestions at once', async () => {
    await town.run(manager, SAVE, { id: town.kanazawa, input: { capacity: 0 } });
    expect(await partners()).toEqual([]);
    await town.run(manager, SAVE, { id: town.kanazawa, input: { capacity: null } });
    expect((await partners()).length).toBeGreaterThan(0);
  });

  it('lets a manager put aside what was prepared, and a contributor not', async () => {
    await town.run(contributor, SAVE, { id: town.kanazawa, input: { capacity: 5 } });
    expect(await sheet(manager)).toMatchObject({ preparedProfile: { capacity: 5, preparedBy: '中村 健' } });
    const { errors } = await contributor.send(DISCARD, { id: town.kanazawa, part: 'PROFILE' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await manager.ask(DISCARD, { id: town.kanazawa, part: 'PROFILE' });
    expect(await sheet(manager)).toMatchObject({ preparedProfile: null, capacity: null });
  });

  it('takes hints from searches only of those who agreed, shows them to no colleague, and forgets them with the consent', async () => {
    const CONSENT = `mutation ($given: Boolean!) { setMyConsent(purpose: SEARCH_HINTS, given: $given) { __typename } }`;
    const search = (visitor: Visitor) =>
      visitor.ask('{ caseStudies(query: "宿泊税", locale: JA, page: { size: 1 }) { total recognised { code } } }');
    const kept = () =>
      town.sql<{ topic_code: string }>('select topic_code from member_search where user_id = $1', [PEOPLE.contributor]);
    await search(contributor);
    const before = new Date();
    await contributor.ask(CONSENT, { given: true });
    // What was searched for before is heard late at times.
    await town.server.app.get(MemberSearchRepository).add(PEOPLE.contributor, ['tourist-flow-regulation'], before);
    expect(await kept()).toEqual([]);
    await search(contributor);
    await eventually(async () => (await kept()).length > 0);
    const [{ topic_code: topic } = { topic_code: '' }] = await kept();
    const own = (await hints(contributor)).find(({ source }) => source === 'SEARCHES');
    expect(own).toMatchObject({ topic: { code: topic }, sentence: expect.stringContaining('1回') });
    expect((await hints(manager)).filter(({ source }) => source === 'SEARCHES')).toEqual([]);
    await contributor.ask(CONSENT, { given: false });
    expect(await kept()).toEqual([]);
  });
});
