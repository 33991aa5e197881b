import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually } from '../support/app.js';
import { TestDesk, TRANSLATE, UPDATE, type Desk } from '../support/desk.js';

const DETAILS = `
  costs { kind amount currency year certainty } funding { source share programme }
  indicators { id name { fr ja en } unit baseline value date method evidence } evidence
  buildingBlocks { id title { fr ja } purpose { ja } how { ja } lesson { ja } }
  sdgTargets { code label } sector place { latitude longitude precision } supportOffered licence
  contact { office mailbox }`;
const READ = `query ($id: ID!, $locale: Locale!) { caseStudy(id: $id, locale: $locale) {
  ${DETAILS} coordinates { latitude longitude } territory { country tier population density takenAt } } }`;
const EDIT = `query ($id: ID!) { editorCaseStudy(id: $id) { ${DETAILS} advice(locale: EN) { field message hint } missing(locale: JA) { hint } } }`;

interface Details {
  indicators: { id: string; name: Record<string, string | null> }[];
  territory: { population: number; takenAt: string };
  contact: Record<string, unknown> | null;
  advice: { field: string; hint: string }[];
  missing: { hint: string }[];
}

const PERSON = '佐藤花子';
const INPUT = {
  costs: [
    { kind: 'INVESTMENT', amount: 120_000_000, currency: 'JPY', year: 2021, certainty: 'ACTUAL' },
    { kind: 'OPERATION', amount: 9_500_000, currency: 'JPY', year: null, certainty: null },
  ],
  funding: [{ source: '国', share: 50, programme: '地方創生推進交付金' }],
  indicators: [
    {
      name: { ja: '入居した職人', fr: 'Artisans installés' },
      unit: '人',
      baseline: 0,
      value: 20,
      date: '2024-03',
      method: null,
      evidence: 'MEASURED',
    },
  ],
  buildingBlocks: [{ title: { ja: '三年間の家賃半額' }, purpose: { ja: '始めやすくする' } }],
  sdgTargets: ['8.3'],
  sector: 'BUSINESS',
  place: { latitude: 36.6, longitude: 136.6, precision: 'DISTRICT' },
  supportOffered: 'VISITS',
  licence: 'CC_BY_4_0',
  contact: { office: '商工課', mailbox: 'shoko@city.example.jp', person: { name: PERSON, consents: true } },
};

describe('the comparable facts of a case', () => {
  let desk: TestDesk;
  let written: Desk;

  beforeAll(async () => {
    desk = await TestDesk.open();
    const draft = await desk.written('倉庫を工房に変えた費用と成果');
    written = (await desk.run(desk.admin, UPDATE, { id: draft.id, version: draft.version, input: INPUT })).caseStudy;
  });
  afterAll(() => desk.server.close());

  const read = async (locale: string) =>
    (await desk.server.visitor().ask<{ caseStudy: Details }>(READ, { id: written.id, locale })).caseStudy;

  it('are refused field by field, in words', async () => {
    const { id, version } = written;
    const input = {
      costs: [{ ...INPUT.costs[0], amount: -1 }],
      funding: [
        { source: 'a', share: 70 },
        { source: 'b', share: 40 },
      ],
    };
    expect(await desk.run(desk.admin, UPDATE, { id, version, input })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [
        { field: 'costs.0.amount', code: 'input.amount' },
        { field: 'funding', message: expect.stringContaining('add up to 110 percent') },
      ],
    });
  });

  it('say what would make the case better, with a hint, and stop saying it', async () => {
    const draft = await desk.create(desk.admin, desk.kanazawa, '助言を受ける事例');
    const { editorCaseStudy } = await desk.admin.ask<{ editorCaseStudy: Details }>(EDIT, { id: draft.id });
    expect(editorCaseStudy.advice.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['costs', 'funding', 'indicators', 'buildingBlocks', 'contact', 'lessons']),
    );
    for (const { hint } of [...editorCaseStudy.advice, ...editorCaseStudy.missing])
      expect(hint.length).toBeGreaterThan(10);
    const filled = await desk.admin.ask<{ editorCaseStudy: Details }>(EDIT, { id: written.id });
    expect(filled.editorCaseStudy.advice.map(({ field }) => field)).toEqual([
      'period',
      'links',
      'objectives',
      'stakeholders',
      'lessons',
    ]);
  });

  it('come back whole after publication, in published languages only, without a person', async () => {
    await desk.publish(written, ['JA']);
    const { contact, indicators, buildingBlocks, sdgTargets, ...rest } = INPUT;
    const shown = await read('FR');
    expect(shown).toMatchObject({
      ...rest,
      evidence: 'MEASURED',
      sdgTargets: sdgTargets.map((code) => ({ code, label: expect.any(String) })),
      indicators: [{ ...indicators[0], name: { ja: '入居した職人', fr: null } }],
      buildingBlocks: [{ title: { ja: '三年間の家賃半額', fr: null }, purpose: buildingBlocks[0]?.purpose }],
      coordinates: { latitude: 36.6, longitude: 136.6 },
      territory: { country: 'JP', tier: 'municipality', takenAt: expect.stringMatching(/^\d{4}-/) },
    });
    expect(shown.contact).toEqual({ office: contact.office, mailbox: contact.mailbox });
    expect(shown.territory.population).toBeGreaterThan(100_000);
    const revisions: { revision: string }[] = await desk.server.app
      .get(DataSource)
      .query('select snapshot::text as revision from case_study_revision where case_study_id = $1', [written.id]);
    expect(revisions).toHaveLength(1);
    expect(revisions[0]?.revision).not.toContain(PERSON);
  });

  it('show a name in another language once that language is published, and keep the older one until then', async () => {
    const french = {
      title: 'Coûts et effets',
      teaser: 'T',
      summary: 'S',
      context: 'C',
      actions: 'A',
      results: 'R',
      transferability: 'T',
    };
    const current = async () =>
      (
        await desk.admin.ask<{ editorCaseStudy: Details & { version: number } }>(
          'query ($id: ID!) { editorCaseStudy(id: $id) { version indicators { id } } }',
          { id: written.id },
        )
      ).editorCaseStudy;
    const { version } = await current();
    const translated = await desk.run(desk.admin, TRANSLATE, { id: written.id, version, locale: 'FR', input: french });
    await desk.publish(translated.caseStudy, ['FR']);
    expect((await read('FR')).indicators[0]?.name).toMatchObject({ fr: 'Artisans installés', ja: '入居した職人' });

    const now = await current();
    const renamed = [{ ...INPUT.indicators[0], id: now.indicators[0]?.id, name: { ja: '工房の職人', fr: 'Ateliers' } }];
    const saved = await desk.run(desk.admin, UPDATE, {
      id: written.id,
      version: now.version,
      input: { indicators: renamed },
    });
    await desk.publish(saved.caseStudy, ['JA']);
    expect((await read('FR')).indicators[0]?.name).toMatchObject({ fr: 'Artisans installés', ja: '工房の職人' });
  });

  it('can be searched by: evidence, support and geography are facets', async () => {
    const find =
      'query ($filter: CaseStudyFilter) { caseStudies(filter: $filter, page: { size: 50 }) { items { caseStudy { id } } } }';
    type Found = { caseStudies: { items: { caseStudy: { id: string } }[] } };
    const finds = async (filter: Record<string, string[]>) =>
      (await desk.server.visitor().ask<Found>(find, { filter })).caseStudies.items.some(
        ({ caseStudy }) => caseStudy.id === written.id,
      );
    await eventually(() => finds({ evidence: ['measured'], support: ['visits'], geographies: ['urban'] }), 5);
    expect(await finds({ evidence: ['replicated'] })).toBe(false);
    expect(await finds({ geographies: ['rural'] })).toBe(false);
  });

  it('are unknown in a revision that was made before they were kept', async () => {
    const old = await desk.published('古い版の事例');
    const source = desk.server.app.get(DataSource);
    await source.query(
      `update published_case_study set snapshot = snapshot - array['costs','funding','indicators','buildingBlocks','sdgTargets',
         'sector','place','supportOffered','licence','contact','territory'] where case_study_id = $1`,
      [old.id],
    );
    const { caseStudy } = await desk.server.visitor().ask<{ caseStudy: Details }>(READ, { id: old.id, locale: 'JA' });
    expect(caseStudy).toMatchObject({
      costs: [],
      indicators: [],
      evidence: null,
      contact: null,
      territory: null,
      place: null,
    });
  });
});
