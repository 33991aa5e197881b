import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../support/app.js';
import { type Desk, TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';

const ASK = `query ($title: String!, $locale: Locale!, $exceptId: ID, $first: Int) {
  lookalikeCaseStudies(title: $title, locale: $locale, exceptId: $exceptId, first: $first) { id title locale slug score owner { code } } }`;

interface Found {
  id: string;
  title: string;
  locale: string;
  slug: string | null;
  score: number;
}

describe('cases that look alike', () => {
  let desk: TestDesk;
  let author: Visitor;
  let stranger: Visitor;
  let draft: Desk;
  let shown: Desk;

  beforeAll(async () => {
    desk = await TestDesk.open();
    author = desk.server.visitor('ja');
    await author.signIn('kanazawa@kakehashi.example');
    stranger = desk.server.visitor('fr');
    await stranger.signIn('tours@kakehashi.example');
    draft = await desk.written('金沢の宿泊税');
    shown = await desk.published('犀川の宿泊税');
    await eventually(() => desk.finds('宿泊税', 'JA', shown.id), 30);
  });
  afterAll(() => desk.server.close());

  const ask = async (visitor: Visitor, title: string, locale: string, more: Record<string, unknown> = {}) =>
    (await visitor.ask<{ lookalikeCaseStudies: Found[] }>(ASK, { title, locale, ...more })).lookalikeCaseStudies;
  const ids = (found: Found[]) => found.map(({ id }) => id);

  it('are found by the letters of their title, drafts of one’s own too', async () => {
    expect(ids(await ask(author, '金沢市の宿泊税', 'JA'))).toEqual(expect.arrayContaining([draft.id, shown.id]));
  });

  it('are found in another language, by the concepts of the title', async () => {
    const found = await ask(author, 'La taxe de séjour à Tours', 'FR', { first: 10 });
    expect(ids(found)).toEqual(expect.arrayContaining([draft.id, shown.id]));
    expect(found.find(({ id }) => id === shown.id)).toMatchObject({ locale: 'JA', title: '犀川の宿泊税' });
  });

  it('never tell of the drafts of others', async () => {
    const found = await ask(stranger, '金沢の宿泊税', 'JA', { first: 10 });
    expect(ids(found)).toContain(shown.id);
    expect(ids(found)).not.toContain(draft.id);
    expect(found.every(({ slug }) => slug !== null)).toBe(true);
  });

  it('are found by others, among published ones, though some words differ', async () => {
    expect(ids(await ask(stranger, '宿泊税を犀川のために', 'JA', { first: 10 }))).toContain(shown.id);
  });

  it('leave out the case itself, what has nothing in common, and what is too short to tell', async () => {
    expect(ids(await ask(author, '犀川の宿泊税', 'JA', { exceptId: shown.id }))).not.toContain(shown.id);
    expect(await ask(author, 'xyzzy plugh quux', 'EN')).toEqual([]);
    expect(await ask(author, '税', 'JA')).toEqual([]);
  });
});
