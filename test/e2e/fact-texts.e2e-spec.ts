import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../support/app.js';
import { type Desk, type Outcome, TestDesk, TRANSLATE, UPDATE } from '../support/desk.js';

const SAVED = `__typename ... on CaseStudySaved { caseStudy { id version state missing(locale: EN) { field locale message } translations { locale title status outdated reviewed } } }
  ... on InvalidInput { problems { field code } } ... on StaleVersion { currentVersion } ... on WrongState { state }`;
const SAVE = `mutation ($id: ID!, $version: Int!, $locale: Locale!, $texts: [FactTextInput!]!, $confirmed: [String!]) {
  result: saveFactTexts(id: $id, version: $version, locale: $locale, texts: $texts, confirmed: $confirmed) { ${SAVED} } }`;
const SHEET = `query ($id: ID!) { translationSheet(id: $id, locale: FR) {
  factTexts { path group number part status source text difference { kind text } } } }`;
const FACTS = '{ indicators { id name { fr ja en } } buildingBlocks { id title { fr ja en } how { fr ja en } } }';

interface FactText {
  path: string;
  part: string;
  status: string;
  source: string | null;
  text: string | null;
  difference: { kind: string; text: string }[];
}

describe('texts inside facts at the translation desk', () => {
  let desk: TestDesk;
  let author: Visitor;
  let one: Desk;

  beforeAll(async () => {
    desk = await TestDesk.open();
    author = desk.server.visitor('fr');
    await author.signIn('kanazawa@kakehashi.example');
    one = await desk.written('事実の文の事例');
  });
  afterAll(() => desk.server.close());

  const run = async (document: string, variables: object): Promise<Outcome> => {
    const outcome = await desk.run(author, document, { id: one.id, version: one.version, ...variables });
    if (outcome.__typename === 'CaseStudySaved') one = outcome.caseStudy;
    return outcome;
  };
  const save = (texts: { path: string; text: string | null }[], confirmed: string[] = [], locale = 'FR') =>
    run(SAVE, { locale, texts, confirmed });
  const sheet = async (): Promise<FactText[]> =>
    (await author.ask<{ translationSheet: { factTexts: FactText[] } }>(SHEET, { id: one.id })).translationSheet
      .factTexts;
  const part = async (name: string): Promise<FactText> =>
    (await sheet()).find((text) => text.part === name) as FactText;
  const facts = async () =>
    (
      await author.ask<{
        editorCaseStudy: {
          indicators: { id: string; name: object }[];
          buildingBlocks: { id: string; title: object; how: object }[];
        };
      }>(`query ($id: ID!) { editorCaseStudy(id: $id) ${FACTS} }`, { id: one.id })
    ).editorCaseStudy;

  it('shows each that the original has as missing, beside its source', async () => {
    await run(UPDATE, {
      input: {
        indicators: [{ name: { ja: '工房の数' } }],
        buildingBlocks: [{ title: { ja: '借り上げ' }, how: { ja: '市が借りる。' } }],
      },
    });
    expect((await sheet()).map(({ part: name, status, source }) => [name, status, source])).toEqual([
      ['name', 'MISSING', '工房の数'],
      ['title', 'MISSING', '借り上げ'],
      ['how', 'MISSING', '市が借りる。'],
    ]);
  });

  it('stores words in one language and leaves the others', async () => {
    const paths = (await sheet()).map(({ path }) => path);
    const words = ['Nombre d’ateliers', 'Location', 'La ville loue.'];
    expect(await save(paths.map((path, index) => ({ path, text: words[index] ?? null })))).toMatchObject({
      __typename: 'CaseStudySaved',
    });
    expect((await sheet()).map(({ status }) => status)).toEqual(['CURRENT', 'CURRENT', 'CURRENT']);
    expect((await facts()).buildingBlocks[0]).toMatchObject({
      title: { ja: '借り上げ', fr: 'Location', en: null },
      how: { ja: '市が借りる。', fr: 'La ville loue.' },
    });
  });

  it('tells what the original says otherwise since, whoever changed it, until it is written or right', async () => {
    const { buildingBlocks, indicators } = await facts();
    const [block] = buildingBlocks;
    await run(UPDATE, {
      input: {
        indicators,
        buildingBlocks: [
          { ...block, title: { ...block?.title, ja: '市の借り上げ' }, how: { ...block?.how, ja: '県が借りる。' } },
        ],
      },
    });
    expect(await part('name')).toMatchObject({ status: 'CURRENT' });
    expect(await part('how')).toMatchObject({
      status: 'OUTDATED',
      difference: [
        { kind: 'REMOVED', text: '市' },
        { kind: 'ADDED', text: '県' },
        { kind: 'SAME', text: 'が借りる。' },
      ],
    });
    const [how, title] = [await part('how'), await part('title')];
    await save([{ path: how.path, text: 'Le département loue.' }], [title.path]);
    expect((await sheet()).map(({ status }) => status)).toEqual(['CURRENT', 'CURRENT', 'CURRENT']);
    await save([{ path: how.path, text: ' ' }]);
    expect(await part('how')).toMatchObject({ status: 'MISSING', text: null });
  });

  it('counts in the list of translations', async () => {
    const WORK = `{ translationWork(locale: FR, page: { size: 50 }) { items { status missingFacts outdatedFacts caseStudy { id } } } }`;
    const work = async () => {
      type Line = { status: string; missingFacts: string[]; outdatedFacts: string[]; caseStudy: { id: string } };
      const answer = await author.ask<{ translationWork: { items: Line[] } }>(WORK);
      return answer.translationWork.items.find(({ caseStudy }) => caseStudy.id === one.id);
    };
    expect(await work()).toMatchObject({ status: 'NOT_BEGUN', missingFacts: [] });
    const input = { title: 'Titre', teaser: 'Phrase', summary: 'Résumé', context: 'Contexte', actions: 'Actions' };
    const rest = { results: 'Résultats', transferability: 'Partout' };
    await run(TRANSLATE, { locale: 'FR', input: { ...input, ...rest } });
    const [how, name] = [await part('how'), await part('name')];
    expect(await work()).toMatchObject({ status: 'INCOMPLETE', missingFacts: [how.path], outdatedFacts: [] });
    await save([{ path: how.path, text: 'Le département loue.' }]);
    expect(await work()).toMatchObject({ status: 'DRAFT', missingFacts: [] });
    const { indicators } = await facts();
    const renamed = indicators.map((one) => ({ ...one, name: { ...one.name, ja: '職人の工房の数' } }));
    await run(UPDATE, { input: { indicators: renamed } });
    expect(await work()).toMatchObject({ status: 'OUTDATED', outdatedFacts: [name.path] });
    await save([], [name.path]);
    expect(await work()).toMatchObject({ status: 'DRAFT', outdatedFacts: [] });
    await run(UPDATE, { input: { links: [{ url: 'https://a.example', label: '計画' }] } });
    expect((await work())?.missingFacts).toEqual([(await part('label')).path]);
  });

  it('refuses paths that lead nowhere, texts that are too long, the original itself and a passed version', async () => {
    const { path } = await part('name');
    expect(await save([{ path: 'indicators.none.name', text: 'x' }])).toMatchObject({
      problems: [{ field: 'indicators.none.name', code: 'translation.unknownField' }],
    });
    expect(await save([{ path, text: 'x'.repeat(201) }])).toMatchObject({
      problems: [{ field: path, code: 'input.tooLong' }],
    });
    expect(await save([])).toMatchObject({ __typename: 'InvalidInput' });
    await expect(save([{ path, text: '名' }], [], 'JA')).rejects.toThrow('NOT_FOUND');
    expect(await run(SAVE, { version: one.version - 1, locale: 'FR', texts: [{ path, text: 'Nom' }] })).toMatchObject({
      __typename: 'StaleVersion',
    });
  });
});
