import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CREATE, UPDATE, TestDesk } from '../support/desk.js';

describe('editing a case study', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await TestDesk.open();
  });
  afterAll(() => desk.server.close());

  it('keeps a theme of another edition when topics change, and the themes of topics when themes change', async () => {
    const draft = await desk.create(desk.admin, desk.kanazawa, '分科会テーマの事例');
    const themes = async () =>
      (
        await desk.admin.ask<{ editorCaseStudy: { version: number; themes: { code: string }[] } }>(
          'query ($id: ID!) { editorCaseStudy(id: $id) { version themes { code } } }',
          { id: draft.id },
        )
      ).editorCaseStudy;
    const change = async (input: Record<string, unknown>) => {
      const { version } = await themes();
      await desk.run(desk.admin, UPDATE, { id: draft.id, version, input });
      return (await themes()).themes.map(({ code }) => code).sort();
    };
    expect(await change({ themes: ['society'] })).toEqual(['economy-employment', 'society']);
    expect(await change({ topics: ['soft-mobility'] })).toEqual(['innovation-research', 'society']);
    expect(await change({ themes: [] })).toEqual(['innovation-research']);
  });

  it('refuses a version that somebody else has outrun, and says who', async () => {
    const draft = await desk.create(desk.admin, desk.kanazawa, '二人で編集する事例');
    const first = await desk.run(desk.admin, UPDATE, {
      id: draft.id,
      version: draft.version,
      input: { startYear: 2020 },
    });
    expect(first.__typename).toBe('CaseStudySaved');
    const second = await desk.run(desk.admin, UPDATE, {
      id: draft.id,
      version: draft.version,
      input: { startYear: 2021 },
    });
    expect(second).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: draft.version + 1,
      changedBy: 'Ada Martin',
    });
  });

  it('lets only one of many at once save the same version', async () => {
    const draft = await desk.create(desk.admin, desk.kanazawa, '同時に保存する事例');
    const attempts = Array.from({ length: 8 }, (_, index) =>
      desk.run(desk.admin, UPDATE, { id: draft.id, version: draft.version, input: { startYear: 2000 + index } }),
    );
    const outcomes = (await Promise.all(attempts)).map(({ __typename }) => __typename);
    expect(outcomes.filter((name) => name === 'CaseStudySaved')).toHaveLength(1);
    expect(outcomes.filter((name) => name === 'StaleVersion')).toHaveLength(7);
  });

  it('names every fault of an input in the reader’s language', async () => {
    const reader = desk.server.visitor('fr');
    await reader.signIn('admin@kakehashi.example');
    const links = [{ url: 'javascript:alert(1)' }];
    const input = {
      ownerId: desk.kanazawa,
      originalLocale: 'FR',
      title: ' ',
      topics: ['no-such-topic'],
      sdgs: [18],
      startYear: 2020,
      endYear: 2019,
      links,
    };
    const result = await desk.run(reader, CREATE, { input });
    expect(result.__typename).toBe('InvalidInput');
    const problems = result['problems'] as { field: string; message: string }[];
    expect(problems.map(({ field }) => field).sort()).toEqual(['endYear', 'links.0.url', 'sdgs', 'title', 'topics']);
    expect(problems.find(({ field }) => field === 'title')?.message).toBe('Remplissez ce champ.');
  });

  it('counts a title as people do and keeps it within 250 characters', async () => {
    const fits = await desk.run(desk.admin, CREATE, {
      input: { ownerId: desk.tours, originalLocale: 'JA', title: '𠮷'.repeat(250) },
    });
    expect(fits.__typename).toBe('CaseStudySaved');
    const long = await desk.run(desk.admin, CREATE, {
      input: { ownerId: desk.tours, originalLocale: 'JA', title: '𠮷'.repeat(251) },
    });
    expect(long).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'title', code: 'input.tooLong' }] });
  });
});
