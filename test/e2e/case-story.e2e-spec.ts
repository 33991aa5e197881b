import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Visitor } from '../support/app.js';
import { type Desk, JA_TEXTS, TestDesk, TRANSLATE } from '../support/desk.js';
import { make } from '../support/moves.js';

const FR_TEXTS = {
  title: 'Un entrepôt du port devient atelier d’artisans',
  teaser: 'De jeunes artisans dans un entrepôt vide.',
  summary: 'La ville loue des entrepôts vides et les sous-loue à moitié prix pendant trois ans.',
  context: 'La moitié des entrepôts du port était vide.',
  actions: 'La ville a loué les entrepôts et ouvert des ateliers.',
  results: 'Vingt ateliers ont ouvert.',
  transferability: 'Partout où un port a des entrepôts vides.',
};
const TITLE = '港の倉庫を職人の工房に';

/** One case in two languages, from its first words to its second revision; each step as its readers see it. */
describe('the story of a case in two languages', () => {
  let desk: TestDesk;
  let author: Visitor;
  let reviewer: Visitor;
  let caseStudy: Desk;

  beforeAll(async () => {
    desk = await TestDesk.open();
    author = desk.server.visitor('ja');
    await author.signIn('kanazawa@kakehashi.example');
    reviewer = desk.server.visitor('ja');
    await reviewer.signIn('relecture@kakehashi.example');
  });
  afterAll(() => desk.server.close());

  const write = async (locale: string, input: Record<string, string>) => {
    const { id, version } = caseStudy;
    caseStudy = (await desk.run(author, TRANSLATE, { id, version, locale, input })).caseStudy;
  };
  const go = async (visitor: Visitor, ...rest: [Parameters<typeof make>[1], Record<string, unknown>?]) => {
    const outcome = await make(visitor, rest[0], caseStudy, rest[1]);
    expect(outcome).toMatchObject({ __typename: 'CaseStudySaved' });
    caseStudy = outcome.caseStudy;
  };
  const readers = (locale: string) => desk.publicView(caseStudy.id, locale);
  const statusOf = (locale: string) => caseStudy.translations.find((one) => one.locale === locale);
  const ask = <Data>(visitor: Visitor, query: string, variables: Record<string, unknown> = {}) =>
    visitor.ask<Data>(query, { id: caseStudy.id, ...variables });

  it('is written in Japanese, submitted, sent back with an opinion, amended', async () => {
    caseStudy = await desk.create(author, desk.kanazawa, TITLE);
    await write('JA', { ...JA_TEXTS, results: '工房が開いた。' });
    await go(author, 'submitCaseStudy');
    await go(reviewer, 'requestChanges', { opinion: '工房の数を書いてください。' });
    expect(caseStudy.state).toBe('DRAFT');
    const { caseStudyReviews } = await ask<{ caseStudyReviews: { decision: string; opinion: string }[] }>(
      author,
      'query ($id: ID!) { caseStudyReviews(id: $id) { decision opinion } }',
    );
    expect(caseStudyReviews).toEqual([{ decision: 'CHANGES', opinion: '工房の数を書いてください。' }]);
    await write('JA', { results: JA_TEXTS.results });
    expect(await readers('JA')).toBeNull();
  });

  it('is published in Japanese alone, with the reviewer’s opinion and the author’s reply beside it', async () => {
    await go(author, 'submitCaseStudy');
    const review = {
      scores: [{ criterion: 'effect', score: 4 }],
      opinion: '数字で効果がわかる。',
      note: '費用は未確認。',
    };
    const wrong = await make(reviewer, 'publishCaseStudy', caseStudy, {
      review: { scores: [{ criterion: 'effect', score: 6 }] },
    });
    expect(wrong).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ field: 'scores.effect', code: 'review.scoreRange' }],
    });
    await go(reviewer, 'publishCaseStudy', { locales: ['JA'], review });
    expect(await readers('FR')).toMatchObject({ title: TITLE, locale: 'JA', availableLocales: ['JA'] });

    const { caseStudyReviews } = await ask<{ caseStudyReviews: { id: string; note: string | null }[] }>(
      author,
      'query ($id: ID!) { caseStudyReviews(id: $id) { id note } }',
    );
    expect(caseStudyReviews[0]?.note).toBeNull();
    await author.ask('mutation ($id: ID!) { replyToReview(id: $id, reply: "費用も書きます。") { __typename } }', {
      id: caseStudyReviews[0]?.id,
    });
    const seen = await ask<{ caseStudy: { reviews: unknown[] } }>(
      desk.server.visitor('fr'),
      'query ($id: ID!) { caseStudy(id: $id) { reviews { revision opinion reply scores { label score } } } }',
    );
    expect(seen.caseStudy.reviews).toEqual([
      {
        revision: 1,
        opinion: '数字で効果がわかる。',
        reply: '費用も書きます。',
        scores: [{ label: 'Effet', score: 4 }],
      },
    ]);
  });

  it('is translated into French, which is published alone', async () => {
    await write('FR', FR_TEXTS);
    expect((await readers('FR'))?.locale).toBe('JA');
    await go(author, 'submitCaseStudy');
    await go(reviewer, 'publishCaseStudy', { locales: ['FR'] });
    expect(await readers('FR')).toMatchObject({ title: FR_TEXTS.title, locale: 'FR', availableLocales: ['FR', 'JA'] });
    expect(statusOf('FR')).toMatchObject({ status: 'PUBLISHED', outdated: false });
  });

  it('marks the French outdated once the Japanese is edited, for readers when that is published', async () => {
    await write('JA', { results: '三十の工房が開いた。' });
    expect(statusOf('FR')?.outdated).toBe(true);
    expect((await readers('FR'))?.translations).toEqual([
      { locale: 'FR', outdated: false },
      { locale: 'JA', outdated: false },
    ]);
    await go(author, 'submitCaseStudy');
    await go(reviewer, 'publishCaseStudy', { locales: ['JA'] });
    expect((await readers('FR'))?.translations).toContainEqual({ locale: 'FR', outdated: true });
  });

  it('remembers every revision, tells what differs word by word, and brings one back as a draft', async () => {
    const { caseStudyRevisions } = await ask<{
      caseStudyRevisions: { number: number; inForce: boolean; locales: string[] }[];
    }>(author, 'query ($id: ID!) { caseStudyRevisions(id: $id) { number inForce locales } }');
    expect(caseStudyRevisions).toEqual([
      { number: 3, inForce: true, locales: ['FR', 'JA'] },
      { number: 2, inForce: false, locales: ['FR', 'JA'] },
      { number: 1, inForce: false, locales: ['JA'] },
    ]);
    const { compareRevisions } = await ask<{ compareRevisions: { field: string; locale: string; parts: unknown[] }[] }>(
      author,
      'query ($id: ID!) { compareRevisions(id: $id, from: 2, to: 3) { field locale parts { kind text } } }',
    );
    expect(compareRevisions).toEqual([
      {
        field: 'results',
        locale: 'JA',
        parts: [
          { kind: 'REMOVED', text: '二十' },
          { kind: 'ADDED', text: '三十' },
          { kind: 'SAME', text: 'の工房が開いた。' },
        ],
      },
    ]);
    const restored = await author.ask<{ restoreRevision: { caseStudy: Desk } }>(
      `mutation ($id: ID!, $version: Int!) { restoreRevision(id: $id, version: $version, number: 1) {
        ... on CaseStudySaved { caseStudy { id version state translations { locale title outdated } } } } }`,
      { id: caseStudy.id, version: caseStudy.version },
    );
    caseStudy = restored.restoreRevision.caseStudy;
    expect(caseStudy.state).toBe('DRAFT');
    const back = await ask<{ compareRevisions: { locale: string }[] }>(
      author,
      'query ($id: ID!) { compareRevisions(id: $id, from: 1) { field locale } }',
    );
    expect(back.compareRevisions.filter(({ locale }) => locale === 'JA')).toEqual([]);
  });

  it('leaves its reason behind when it is withdrawn', async () => {
    const tombstone = () =>
      ask<{ caseStudyTombstone: unknown }>(
        desk.server.visitor('fr'),
        'query ($id: ID!) { caseStudyTombstone(id: $id) { state reason owner { code } } }',
      );
    expect((await tombstone()).caseStudyTombstone).toBeNull();
    await go(desk.admin, 'withdrawCaseStudy', { reason: '個人情報が含まれていました。' });
    expect((await tombstone()).caseStudyTombstone).toEqual({
      state: 'WITHDRAWN',
      reason: '個人情報が含まれていました。',
      owner: { code: '172014' },
    });
    expect(await readers('JA')).toBeNull();
  });

  it('has revisions that the database itself lets nobody change', async () => {
    const database = desk.server.app.get(DataSource);
    for (const statement of [
      `update case_study_revision set snapshot = '{}' where case_study_id = $1`,
      'delete from case_study_revision where case_study_id = $1',
    ])
      await expect(database.query(statement, [caseStudy.id])).rejects.toThrow('case_study_revision is immutable');
  });
});
