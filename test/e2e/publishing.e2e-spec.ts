import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, eventually, type TestApp, type Visitor } from '../support/app.js';

interface Desk {
  id: string;
  version: number;
  state: string;
  missing: { field: string; locale: string | null; message: string }[];
  translations: { locale: string; title: string; status: string; outdated: boolean; reviewed: boolean }[];
}
type Result = { __typename: string; message?: string } & Record<string, unknown>;
type Outcome = Result & { caseStudy: Desk };

const DESK =
  'id version state missing(locale: EN) { field locale message } translations { locale title status outdated reviewed }';
const ANSWER = `__typename
  ... on CaseStudySaved { caseStudy { ${DESK} } }
  ... on InvalidInput { message problems { field code message } }
  ... on StaleVersion { message currentVersion changedBy current { ${DESK} } }
  ... on IncompleteCaseStudy { message missing { field locale message } }
  ... on WrongState { message state }`;
/** A union's members that an operation may name: GraphQL refuses the others. */
const only = (names: string[]) =>
  ANSWER.split('\n')
    .filter((line) => !line.includes('... on') || names.some((name) => line.includes(`on ${name} `)))
    .join('\n');

const CREATE = `mutation ($input: CreateCaseStudyInput!) { result: createCaseStudy(input: $input) { ${only(['CaseStudySaved', 'InvalidInput'])} } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: UpdateCaseStudyInput!) { result: updateCaseStudy(id: $id, version: $version, input: $input) { ${only(['CaseStudySaved', 'InvalidInput', 'StaleVersion'])} } }`;
const TRANSLATE = `mutation ($id: ID!, $version: Int!, $locale: Locale!, $input: CaseStudyTranslationInput!) { result: saveCaseStudyTranslation(id: $id, version: $version, locale: $locale, input: $input) { ${only(['CaseStudySaved', 'InvalidInput', 'StaleVersion'])} } }`;
const PUBLISH = `mutation ($id: ID!, $version: Int!, $locales: [Locale!]!) { result: publishCaseStudy(id: $id, version: $version, locales: $locales) { ${only(['CaseStudySaved', 'StaleVersion', 'IncompleteCaseStudy', 'WrongState'])} } }`;
const PUBLIC =
  'query ($id: ID!, $locale: Locale!) { caseStudy(id: $id, locale: $locale) { title teaser locale availableLocales slug translations { locale outdated } } }';
const SEARCH =
  'query ($query: String!, $locale: Locale!) { caseStudies(query: $query, locale: $locale) { total items { caseStudy { id } } } }';

const JA_TEXTS = {
  teaser: '港の倉庫を若い職人の工房に変えた。',
  summary: '空き倉庫を市が借り上げ、三年間は家賃を半額にして若い職人に貸した。',
  context: '港の倉庫の半分が空いていた。',
  actions: '市が倉庫を借り上げ、工房として貸し出した。',
  results: '二十の工房が開いた。',
  transferability: '空き倉庫のある港町なら始められる。',
};
const FACTS = { topics: ['crafts-gastronomy-ecotourism'], sdgs: [8, 11] };

describe('writing and publishing a case study', () => {
  let server: TestApp;
  let admin: Visitor;
  let kanazawa: string;
  let tours: string;

  const run = async (visitor: Visitor, document: string, variables: Record<string, unknown>): Promise<Outcome> =>
    (await visitor.ask<{ result: Outcome }>(document, variables)).result;
  const collectivityId = async (country: string, code: string): Promise<string> => {
    const document =
      'query ($country: Country!, $code: String!) { collectivity(country: $country, code: $code) { id } }';
    return (await server.visitor().ask<{ collectivity: { id: string } }>(document, { country, code })).collectivity.id;
  };
  const found = async (query: string, locale: string, id: string): Promise<boolean> => {
    const { caseStudies } = await server
      .visitor()
      .ask<{ caseStudies: { items: { caseStudy: { id: string } }[] } }>(SEARCH, { query, locale });
    return caseStudies.items.some(({ caseStudy }) => caseStudy.id === id);
  };
  const publicView = async (id: string, locale: string) =>
    (
      await server
        .visitor()
        .ask<{
          caseStudy: {
            title: string;
            locale: string;
            availableLocales: string[];
            translations: { locale: string; outdated: boolean }[];
          } | null;
        }>(PUBLIC, { id, locale })
    ).caseStudy;
  const create = async (visitor: Visitor, ownerId: string, title: string): Promise<Desk> => {
    const result = await run(visitor, CREATE, { input: { ownerId, originalLocale: 'JA', title, ...FACTS } });
    return result.caseStudy;
  };
  const published = async (title: string): Promise<Desk> => {
    const draft = await create(admin, kanazawa, title);
    const written = await run(admin, TRANSLATE, {
      id: draft.id,
      version: draft.version,
      locale: 'JA',
      input: JA_TEXTS,
    });
    const result = await run(admin, PUBLISH, { id: draft.id, version: written.caseStudy.version, locales: ['JA'] });
    expect(result.__typename).toBe('CaseStudySaved');
    return result.caseStudy;
  };

  beforeAll(async () => {
    server = await createTestApp('demo');
    await server.startWorker();
    admin = server.visitor('en');
    await admin.signIn('admin@kakehashi.example');
    kanazawa = await collectivityId('JP', '172014');
    tours = await collectivityId('FR', '37261');
  });
  afterAll(() => server.close());

  it('is found in the search within two seconds of its publication, and not before', async () => {
    const draft = await create(admin, kanazawa, '港の倉庫を職人の工房に変える');
    const written = await run(admin, TRANSLATE, {
      id: draft.id,
      version: draft.version,
      locale: 'JA',
      input: JA_TEXTS,
    });
    expect(written.caseStudy.missing).toEqual([]);
    expect(await publicView(draft.id, 'JA')).toBeNull();
    expect(await found('職人の工房', 'JA', draft.id)).toBe(false);

    await run(admin, PUBLISH, { id: draft.id, version: written.caseStudy.version, locales: ['JA'] });
    await eventually(() => found('職人の工房', 'JA', draft.id), 2);
    expect(await publicView(draft.id, 'FR')).toMatchObject({ locale: 'JA', availableLocales: ['JA'] });
  });

  it('is refused with the list of what is missing, field by field', async () => {
    const draft = await create(admin, kanazawa, '書きかけの事例');
    const result = await run(admin, PUBLISH, { id: draft.id, version: draft.version, locales: ['JA', 'FR'] });
    expect(result.__typename).toBe('IncompleteCaseStudy');
    expect(result['missing']).toEqual([
      ...['teaser', 'summary', 'context', 'actions', 'results', 'transferability'].map((field) => ({
        field,
        locale: 'JA',
        message: expect.any(String),
      })),
      { field: 'translation', locale: 'FR', message: 'Nothing is written in this language yet.' },
    ]);
    expect(await publicView(draft.id, 'JA')).toBeNull();
  });

  it('never publishes one language because another was published, and marks what the original outran', async () => {
    const ja = await published('灯台を宿に変える取組');
    const french = {
      title: 'Un phare devenu auberge',
      teaser: 'Un phare.',
      summary: 'Résumé.',
      context: 'C',
      actions: 'A',
      results: 'R',
      transferability: 'T',
    };
    const withFr = await run(admin, TRANSLATE, { id: ja.id, version: ja.version, locale: 'FR', input: french });
    expect((await publicView(ja.id, 'FR'))?.availableLocales).toEqual(['JA']);

    const both = await run(admin, PUBLISH, { id: ja.id, version: withFr.caseStudy.version, locales: ['FR'] });
    expect(await publicView(ja.id, 'FR')).toMatchObject({
      title: 'Un phare devenu auberge',
      locale: 'FR',
      availableLocales: ['FR', 'JA'],
    });

    const edited = await run(admin, TRANSLATE, {
      id: ja.id,
      version: both.caseStudy.version,
      locale: 'JA',
      input: { title: '灯台を宿に変える取組（改訂）' },
    });
    expect(edited.caseStudy.translations).toContainEqual(expect.objectContaining({ locale: 'FR', outdated: true }));
    expect((await publicView(ja.id, 'JA'))?.title).toBe('灯台を宿に変える取組');

    await run(admin, PUBLISH, { id: ja.id, version: edited.caseStudy.version, locales: ['JA'] });
    const after = await publicView(ja.id, 'JA');
    expect(after?.title).toBe('灯台を宿に変える取組（改訂）');
    expect(after?.translations).toEqual([
      { locale: 'FR', outdated: true },
      { locale: 'JA', outdated: false },
    ]);
  });

  it('keeps a theme of another edition when topics change, and the themes of topics when themes change', async () => {
    const draft = await create(admin, kanazawa, '分科会テーマの事例');
    const themes = async () =>
      (
        await admin.ask<{ editorCaseStudy: { version: number; themes: { code: string }[] } }>(
          'query ($id: ID!) { editorCaseStudy(id: $id) { version themes { code } } }',
          { id: draft.id },
        )
      ).editorCaseStudy;
    const change = async (input: Record<string, unknown>) => {
      const { version } = await themes();
      await run(admin, UPDATE, { id: draft.id, version, input });
      return (await themes()).themes.map(({ code }) => code).sort();
    };
    expect(await change({ themes: ['society'] })).toEqual(['economy-employment', 'society']);
    expect(await change({ topics: ['soft-mobility'] })).toEqual(['innovation-research', 'society']);
    expect(await change({ themes: [] })).toEqual(['innovation-research']);
  });

  it('refuses a version that somebody else has outrun, and says who', async () => {
    const draft = await create(admin, kanazawa, '二人で編集する事例');
    const first = await run(admin, UPDATE, { id: draft.id, version: draft.version, input: { startYear: 2020 } });
    expect(first.__typename).toBe('CaseStudySaved');
    const second = await run(admin, UPDATE, { id: draft.id, version: draft.version, input: { startYear: 2021 } });
    expect(second).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: draft.version + 1,
      changedBy: 'Ada Martin',
    });
  });

  it('lets only one of many at once save the same version', async () => {
    const draft = await create(admin, kanazawa, '同時に保存する事例');
    const attempts = Array.from({ length: 8 }, (_, index) =>
      run(admin, UPDATE, { id: draft.id, version: draft.version, input: { startYear: 2000 + index } }),
    );
    const outcomes = (await Promise.all(attempts)).map(({ __typename }) => __typename);
    expect(outcomes.filter((name) => name === 'CaseStudySaved')).toHaveLength(1);
    expect(outcomes.filter((name) => name === 'StaleVersion')).toHaveLength(7);
  });

  it('names every fault of an input in the reader’s language', async () => {
    const reader = server.visitor('fr');
    await reader.signIn('admin@kakehashi.example');
    const links = [{ url: 'javascript:alert(1)' }];
    const input = {
      ownerId: kanazawa,
      originalLocale: 'FR',
      title: ' ',
      topics: ['no-such-topic'],
      sdgs: [18],
      startYear: 2020,
      endYear: 2019,
      links,
    };
    const result = await run(reader, CREATE, { input });
    expect(result.__typename).toBe('InvalidInput');
    const problems = result['problems'] as { field: string; message: string }[];
    expect(problems.map(({ field }) => field).sort()).toEqual(['endYear', 'links.0.url', 'sdgs', 'title', 'topics']);
    expect(problems.find(({ field }) => field === 'title')?.message).toBe('Remplissez ce champ.');
  });

  it('counts a title as people do and keeps it within 250 characters', async () => {
    const fits = await run(admin, CREATE, { input: { ownerId: tours, originalLocale: 'JA', title: '𠮷'.repeat(250) } });
    expect(fits.__typename).toBe('CaseStudySaved');
    const long = await run(admin, CREATE, { input: { ownerId: tours, originalLocale: 'JA', title: '𠮷'.repeat(251) } });
    expect(long).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'title', code: 'input.tooLong' }] });
  });

  it('is for those of the collectivity: others can neither write for it, nor see or touch its drafts', async () => {
    const contributor = server.visitor('ja');
    await contributor.signIn('kanazawa@kakehashi.example');
    const foreign = await run(contributor, CREATE, {
      input: { ownerId: tours, originalLocale: 'JA', title: '他市の事例' },
    });
    expect(foreign).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ field: 'ownerId', code: 'input.notYours' }],
    });

    const mine = await create(contributor, kanazawa, '金沢市の下書き');
    const stranger = server.visitor('fr');
    await stranger.signIn('tours@kakehashi.example');
    const absent = '01900000-0000-7000-8000-00000000ffff';
    for (const [document, extra] of [
      ['query ($id: ID!) { editorCaseStudy(id: $id) { id } }', {}],
      [UPDATE, { version: 1, input: {} }],
      [TRANSLATE, { version: 1, locale: 'JA', input: {} }],
      [PUBLISH, { version: 1, locales: ['JA'] }],
    ] as const) {
      const [forbidden, missing] = [
        await stranger.send(document, { id: mine.id, ...extra }),
        await stranger.send(document, { id: absent, ...extra }),
      ];
      expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(forbidden.errors?.[0]?.message).toBe(missing.errors?.[0]?.message);
    }
    const publish = await contributor.send(PUBLISH, { id: mine.id, version: mine.version, locales: ['JA'] });
    expect(publish.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('asks a visitor to sign in', async () => {
    const answer = await server
      .visitor('ja')
      .send(CREATE, { input: { ownerId: kanazawa, originalLocale: 'JA', title: 'x' } });
    expect(answer.errors?.[0]).toMatchObject({
      message: '先にログインしてください。',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('gives two cases of the same title two addresses', async () => {
    const [one, two] = [await published('同じ題名の事例'), await published('同じ題名の事例')];
    const slugs = await Promise.all(
      [one, two].map(
        async ({ id }) =>
          (await server.visitor().ask<{ caseStudy: { slug: string } }>(PUBLIC, { id, locale: 'JA' })).caseStudy.slug,
      ),
    );
    expect(slugs).toEqual(['同じ題名の事例', '同じ題名の事例-2']);
    const bySlug = 'query ($slug: String!) { caseStudy(slug: $slug, locale: FR) { id } }';
    expect((await server.visitor().ask<{ caseStudy: { id: string } }>(bySlug, { slug: slugs[1] })).caseStudy.id).toBe(
      two.id,
    );
  });
});
