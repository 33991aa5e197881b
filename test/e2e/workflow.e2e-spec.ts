import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../support/app.js';
import { eventually } from '../support/app.js';
import { TestDesk, TRANSLATE, JA_TEXTS, UPDATE } from '../support/desk.js';
import { make, MOVE_NAMES, moveDocument } from '../support/moves.js';

describe('the workflow of a case', () => {
  let desk: TestDesk;
  let author: Visitor;
  let reviewer: Visitor;
  let stranger: Visitor;

  beforeAll(async () => {
    desk = await TestDesk.open();
    const signedIn = async (email: string, language: string) => {
      const visitor = desk.server.visitor(language);
      await visitor.signIn(`${email}@kakehashi.example`);
      return visitor;
    };
    author = await signedIn('kanazawa', 'ja');
    reviewer = await signedIn('relecture', 'ja');
    stranger = await signedIn('tours', 'fr');
  });
  afterAll(() => desk.server.close());

  const written = async (title: string) => {
    const draft = await desk.create(author, desk.kanazawa, title);
    const { id, version } = draft;
    return (await desk.run(author, TRANSLATE, { id, version, locale: 'JA', input: JA_TEXTS })).caseStudy;
  };
  const published = async (title: string) => {
    const submitted = await make(author, 'submitCaseStudy', await written(title));
    return (await make(reviewer, 'publishCaseStudy', submitted.caseStudy)).caseStudy;
  };

  it('goes from its author to the reviewer, back with an opinion, and to readers', async () => {
    const draft = await written('用水沿いの散歩道をつくる');
    const submitted = await make(author, 'submitCaseStudy', draft);
    expect(submitted).toMatchObject({ __typename: 'CaseStudySaved', caseStudy: { state: 'SUBMITTED' } });
    const back = await make(reviewer, 'requestChanges', submitted.caseStudy);
    expect(back.caseStudy.state).toBe('DRAFT');
    const again = await make(author, 'submitCaseStudy', back.caseStudy);
    const approved = await make(reviewer, 'approveCaseStudy', again.caseStudy);
    expect(approved.caseStudy.state).toBe('APPROVED');
    expect(await desk.publicView(draft.id, 'JA')).toBeNull();
    const shown = await make(reviewer, 'publishCaseStudy', approved.caseStudy);
    expect(shown.caseStudy).toMatchObject({ state: 'PUBLISHED', publishedRevision: 1 });
    expect((await desk.publicView(draft.id, 'JA'))?.title).toBe('用水沿いの散歩道をつくる');
  });

  it('tells the reviewers of a submission, and the authors of what becomes of it', async () => {
    const told = async (visitor: Visitor, id: string) => {
      type Told = { notifications: { items: { kind: string; path: string }[] } };
      const { notifications } = await visitor.ask<Told>('{ notifications { items { kind path } } }');
      return notifications.items.filter(({ path }) => path.endsWith(id)).map(({ kind }) => kind);
    };
    const submitted = await make(author, 'submitCaseStudy', await written('知らせの届く事例'));
    const { id } = submitted.caseStudy;
    expect(await told(reviewer, id)).toEqual(['case.submitted']);
    expect(await told(author, id)).toEqual([]);
    await make(reviewer, 'publishCaseStudy', submitted.caseStudy);
    expect(await told(author, id)).toEqual(['case.published']);
    expect(await told(stranger, id)).toEqual([]);
  });

  it('keeps what lies with the reviewers from being edited, and says so', async () => {
    const { caseStudy } = await make(author, 'submitCaseStudy', await written('審査中の事例'));
    const edit = await desk.run(author, UPDATE, { id: caseStudy.id, version: caseStudy.version, input: { sdgs: [8] } });
    expect(edit).toMatchObject({ __typename: 'WrongState', state: 'SUBMITTED' });
  });

  it('refuses to submit what is not complete', async () => {
    const draft = await desk.create(author, desk.kanazawa, '題名だけの事例');
    expect((await make(author, 'submitCaseStudy', draft)).__typename).toBe('IncompleteCaseStudy');
  });

  it('shows readers the published revision until the working copy is published', async () => {
    const shown = await published('公開された事例');
    const edited = await desk.run(author, TRANSLATE, {
      id: shown.id,
      version: shown.version,
      locale: 'JA',
      input: { title: '公開された事例（改訂）' },
    });
    expect(edited.caseStudy.state).toBe('DRAFT');
    expect((await desk.publicView(shown.id, 'JA'))?.title).toBe('公開された事例');
    const unseen = await reviewer.send('query ($id: ID!) { editorCaseStudy(id: $id) { id } }', { id: shown.id });
    expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const submitted = await make(author, 'submitCaseStudy', edited.caseStudy);
    expect((await desk.publicView(shown.id, 'JA'))?.title).toBe('公開された事例');
    const second = await make(reviewer, 'publishCaseStudy', submitted.caseStudy);
    expect(second.caseStudy.publishedRevision).toBe(2);
    expect((await desk.publicView(shown.id, 'JA'))?.title).toBe('公開された事例（改訂）');
  });

  it('takes a case from readers and from the search at once, with its reason', async () => {
    const shown = await published('取り下げられる染物工房の事例');
    await eventually(() => desk.finds('染物工房', 'JA', shown.id), 5);
    const nothing = await make(reviewer, 'withdrawCaseStudy', shown, { reason: ' ' });
    expect(nothing).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ field: 'reason', code: 'input.required' }],
    });
    const withdrawn = await make(reviewer, 'withdrawCaseStudy', shown);
    expect(withdrawn.caseStudy).toMatchObject({ state: 'WITHDRAWN', publishedRevision: null });
    expect(await desk.publicView(shown.id, 'JA')).toBeNull();
    await eventually(async () => !(await desk.finds('染物工房', 'JA', shown.id)), 5);
    const reopened = await make(author, 'reopenCaseStudy', withdrawn.caseStudy);
    expect(reopened.caseStudy.state).toBe('DRAFT');
    const archived = await make(desk.admin, 'archiveCaseStudy', reopened.caseStudy);
    expect(archived).toMatchObject({ __typename: 'WrongState', state: 'DRAFT' });
  });

  it('lets a reviewer withdraw what is public while the owner writes on, by the version that readers see', async () => {
    const shown = await published('編集中に取り下げる事例');
    const edited = await desk.run(author, TRANSLATE, {
      id: shown.id,
      version: shown.version,
      locale: 'JA',
      input: { teaser: '書きかけ。' },
    });
    const unseen = await reviewer.send(moveDocument('withdrawCaseStudy'), {
      id: shown.id,
      version: edited.caseStudy.version,
      reason: 'x',
    });
    expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await make(reviewer, 'withdrawCaseStudy', shown)).caseStudy.state).toBe('WITHDRAWN');
  });

  it('refuses a move on a version that somebody outran, and says who changed what', async () => {
    const draft = await written('追い越された事例');
    await desk.run(desk.admin, UPDATE, { id: draft.id, version: draft.version, input: { sdgs: [8, 12] } });
    expect(await make(author, 'submitCaseStudy', draft)).toMatchObject({
      __typename: 'StaleVersion',
      changedBy: 'Ada Martin',
      changes: [
        {
          version: draft.version + 1,
          action: 'case-study.updated',
          changedBy: 'Ada Martin',
          fields: [{ field: 'sdgs', locale: null }],
        },
      ],
    });
  });

  it('says field by field where a stale save differs from what stands', async () => {
    const draft = await written('二人の事例');
    const save = (visitor: Visitor, input: Record<string, string>) =>
      visitor.ask<{ result: Record<string, unknown> }>(
        `mutation ($id: ID!, $version: Int!, $input: CaseStudyTranslationInput!) {
          result: saveCaseStudyTranslation(id: $id, version: $version, locale: JA, input: $input) {
            __typename ... on StaleVersion { differences { field locale yours current } } } }`,
        { id: draft.id, version: draft.version, input },
      );
    await save(desk.admin, { teaser: '一文目。', summary: '要約一。' });
    const { result } = await save(author, { teaser: '二文目。', summary: '要約一。' });
    expect(result).toEqual({
      __typename: 'StaleVersion',
      differences: [{ field: 'teaser', locale: 'JA', yours: '二文目。', current: '一文目。' }],
    });
  });

  it('answers those who may not as if nothing were there', async () => {
    const shown = await published('他市の公開事例');
    const absent = '01900000-0000-7000-8000-00000000ffff';
    for (const move of MOVE_NAMES) {
      const extra = { version: shown.version, opinion: 'x', reason: 'x', locales: ['JA'] };
      const forbidden = await stranger.send(moveDocument(move), { ...extra, id: shown.id });
      const missing = await stranger.send(moveDocument(move), { ...extra, id: absent });
      expect(forbidden.errors?.[0]).toMatchObject({ message: missing.errors?.[0]?.message });
      expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    for (const move of ['withdrawCaseStudy', 'archiveCaseStudy', 'publishCaseStudy', 'approveCaseStudy'] as const) {
      const byAuthor = await author.send(moveDocument(move), {
        id: shown.id,
        version: shown.version,
        reason: 'x',
        locales: ['JA'],
      });
      expect(byAuthor.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});
