import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDesk, TRANSLATE } from '../support/desk.js';

const READ = `query ($id: ID!) { caseStudy(id: $id, locale: JA) {
  actions actionsDocument results resultsDocument translations { actionsDocument } } }`;

const paragraph = (text: string, marks?: object[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
});
const ACTIONS = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: '一年目' }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('倉庫を借り上げる')] }] },
    paragraph('条例', [{ type: 'link', attrs: { href: 'https://example.jp/jorei', target: '_blank', rel: null } }]),
  ],
};

describe('sections as rich text', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await TestDesk.open();
  });
  afterAll(() => desk.server.close());

  const save = (draft: { id: string; version: number }, input: Record<string, unknown>) =>
    desk.run(desk.admin, TRANSLATE, { id: draft.id, version: draft.version, locale: 'JA', input });

  it('come back as written after publication, with plain text for other clients', async () => {
    const saved = await save(await desk.written('書式のある事例'), { actionsDocument: ACTIONS });
    await desk.publish(saved.caseStudy, ['JA']);
    const { caseStudy } = await desk.server.visitor().ask<{ caseStudy: Record<string, unknown> }>(READ, {
      id: saved.caseStudy.id,
    });
    const link = { type: 'link', attrs: { href: 'https://example.jp/jorei' } };
    const kept = { type: 'doc', content: [...ACTIONS.content.slice(0, 2), paragraph('条例', [link])] };
    expect(caseStudy).toEqual({
      actions: '一年目\n\n- 倉庫を借り上げる\n\n条例',
      actionsDocument: kept,
      results: '二十の工房が開いた。',
      resultsDocument: { type: 'doc', content: [paragraph('二十の工房が開いた。')] },
      translations: [{ actionsDocument: kept }],
    });
  });

  it('lose their formatting where plain text is saved over them, and never say two things', async () => {
    const first = await save(await desk.written('書式を消す事例'), { actionsDocument: ACTIONS });
    const second = await save(first.caseStudy, { actions: '平らな文章' });
    await desk.publish(second.caseStudy, ['JA']);
    const { caseStudy } = await desk.server.visitor().ask<{ caseStudy: Record<string, unknown> }>(READ, {
      id: second.caseStudy.id,
    });
    expect(caseStudy).toMatchObject({
      actions: '平らな文章',
      actionsDocument: { type: 'doc', content: [paragraph('平らな文章')] },
    });
  });

  it('are compared by their formatting too, though the words are the same', async () => {
    const sections = (text: string, marks?: object[]) => ({
      actionsDocument: { type: 'doc', content: [paragraph(text, marks)] },
    });
    const link = [{ type: 'link', attrs: { href: 'https://example.jp/' } }];
    const first = await save(await desk.written('書式を比べる事例'), sections('条例をつくった。'));
    const { caseStudy } = await desk.publish(first.caseStudy, ['JA']);
    await save(caseStudy, sections('条例をつくった。', link));
    const { compareRevisions } = await desk.admin.ask<{ compareRevisions: unknown[] }>(
      'query ($id: ID!) { compareRevisions(id: $id, from: 1) { field locale parts { kind text } formatting { text before after } } }',
      { id: caseStudy.id },
    );
    expect(compareRevisions).toEqual([
      {
        field: 'actions',
        locale: 'JA',
        parts: [{ kind: 'SAME', text: '条例をつくった。' }],
        formatting: [{ text: '条例をつくった。', before: [], after: ['link https://example.jp/'] }],
      },
    ]);
  });

  it('are refused by name where something is unknown, and counted as a reader counts', async () => {
    const draft = await desk.written('断られる書式');
    const script = { type: 'doc', content: [{ type: 'script', content: [] }] };
    const long = { type: 'doc', content: [paragraph('字'.repeat(5_001))] };
    const refused = await save(draft, { actionsDocument: script, resultsDocument: long });
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      problems: [
        { field: 'actionsDocument', code: 'richText.unknown', message: expect.stringContaining('“script”') },
        { field: 'results', code: 'input.tooLong' },
      ],
    });
    const answer = await desk.admin.send(TRANSLATE, {
      id: draft.id,
      version: draft.version,
      locale: 'JA',
      input: { actionsDocument: '<b>HTML</b>' },
    });
    expect(answer.errors?.length).toBe(1);
  });
});
