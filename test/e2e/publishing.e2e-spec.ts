import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/app.js';
import { CREATE, JA_TEXTS, PUBLIC, PUBLISH, TestDesk, TRANSLATE, UPDATE } from '../support/desk.js';

describe('publishing a case study', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await TestDesk.open();
  });
  afterAll(() => desk.server.close());

  it('is found in the search within two seconds of its publication, and not before', async () => {
    const draft = await desk.create(desk.admin, desk.kanazawa, '港の倉庫を職人の工房に変える');
    const written = await desk.run(desk.admin, TRANSLATE, {
      id: draft.id,
      version: draft.version,
      locale: 'JA',
      input: JA_TEXTS,
    });
    expect(written.caseStudy.missing).toEqual([]);
    expect(await desk.publicView(draft.id, 'JA')).toBeNull();
    expect(await desk.finds('職人の工房', 'JA', draft.id)).toBe(false);

    await desk.run(desk.admin, PUBLISH, { id: draft.id, version: written.caseStudy.version, locales: ['JA'] });
    await eventually(() => desk.finds('職人の工房', 'JA', draft.id), 2);
    expect(await desk.publicView(draft.id, 'FR')).toMatchObject({ locale: 'JA', availableLocales: ['JA'] });
  });

  it('is refused with the list of what is missing, field by field', async () => {
    const draft = await desk.create(desk.admin, desk.kanazawa, '書きかけの事例');
    const result = await desk.run(desk.admin, PUBLISH, { id: draft.id, version: draft.version, locales: ['JA', 'FR'] });
    expect(result.__typename).toBe('IncompleteCaseStudy');
    expect(result['missing']).toEqual([
      ...['teaser', 'summary', 'context', 'actions', 'results', 'transferability'].map((field) => ({
        field,
        locale: 'JA',
        message: expect.any(String),
      })),
      { field: 'translation', locale: 'FR', message: 'Nothing is written in this language yet.' },
    ]);
    expect(await desk.publicView(draft.id, 'JA')).toBeNull();
  });

  it('never publishes one language because another was published, and marks what the original outran', async () => {
    const ja = await desk.published('灯台を宿に変える取組');
    const french = {
      title: 'Un phare devenu auberge',
      teaser: 'Un phare.',
      summary: 'Résumé.',
      context: 'C',
      actions: 'A',
      results: 'R',
      transferability: 'T',
    };
    const withFr = await desk.run(desk.admin, TRANSLATE, {
      id: ja.id,
      version: ja.version,
      locale: 'FR',
      input: french,
    });
    expect((await desk.publicView(ja.id, 'FR'))?.availableLocales).toEqual(['JA']);

    const both = await desk.run(desk.admin, PUBLISH, { id: ja.id, version: withFr.caseStudy.version, locales: ['FR'] });
    expect(await desk.publicView(ja.id, 'FR')).toMatchObject({
      title: 'Un phare devenu auberge',
      locale: 'FR',
      availableLocales: ['FR', 'JA'],
    });

    const edited = await desk.run(desk.admin, TRANSLATE, {
      id: ja.id,
      version: both.caseStudy.version,
      locale: 'JA',
      input: { title: '灯台を宿に変える取組（改訂）' },
    });
    expect(edited.caseStudy.translations).toContainEqual(expect.objectContaining({ locale: 'FR', outdated: true }));
    expect((await desk.publicView(ja.id, 'JA'))?.title).toBe('灯台を宿に変える取組');

    await desk.run(desk.admin, PUBLISH, { id: ja.id, version: edited.caseStudy.version, locales: ['JA'] });
    const after = await desk.publicView(ja.id, 'JA');
    expect(after?.title).toBe('灯台を宿に変える取組（改訂）');
    expect(after?.translations).toEqual([
      { locale: 'FR', outdated: true },
      { locale: 'JA', outdated: false },
    ]);
  });

  it('is for those of the collectivity: others can neither write for it, nor see or touch its drafts', async () => {
    const contributor = desk.server.visitor('ja');
    await contributor.signIn('kanazawa@kakehashi.example');
    const foreign = await desk.run(contributor, CREATE, {
      input: { ownerId: desk.tours, originalLocale: 'JA', title: '他市の事例' },
    });
    expect(foreign).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ field: 'ownerId', code: 'input.notYours' }],
    });

    const mine = await desk.create(contributor, desk.kanazawa, '金沢市の下書き');
    const stranger = desk.server.visitor('fr');
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
    const answer = await desk.server
      .visitor('ja')
      .send(CREATE, { input: { ownerId: desk.kanazawa, originalLocale: 'JA', title: 'x' } });
    expect(answer.errors?.[0]).toMatchObject({
      message: '先にログインしてください。',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('gives two cases of the same title two addresses', async () => {
    const [one, two] = [await desk.published('同じ題名の事例'), await desk.published('同じ題名の事例')];
    const slugs = await Promise.all(
      [one, two].map(
        async ({ id }) =>
          (await desk.server.visitor().ask<{ caseStudy: { slug: string } }>(PUBLIC, { id, locale: 'JA' })).caseStudy
            .slug,
      ),
    );
    expect(slugs).toEqual(['同じ題名の事例', '同じ題名の事例-2']);
    const bySlug = 'query ($slug: String!) { caseStudy(slug: $slug, locale: FR) { id } }';
    expect(
      (await desk.server.visitor().ask<{ caseStudy: { id: string } }>(bySlug, { slug: slugs[1] })).caseStudy.id,
    ).toBe(two.id);
  });
});
