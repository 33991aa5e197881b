import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type Visitor } from '../support/app.js';
import { CaseReaders } from '../support/case-readers.js';
import { type Desk, JA_TEXTS, TestDesk, TRANSLATE } from '../support/desk.js';
import { make, type MoveName } from '../support/moves.js';

const SITE = 'https://kakehashi.example';
const TITLE = '港の倉庫を職人の工房に';
const NEW_TITLE = '港の倉庫を四十の工房に';
const FR = {
  title: 'Un entrepôt du port devient xylofabrique',
  teaser: 'De jeunes artisans dans un entrepôt vide.',
  summary: 'La ville loue des entrepôts vides et les sous-loue à moitié prix pendant trois ans.',
  context: 'La moitié des entrepôts du port était vide.',
  actions: 'La ville a loué les entrepôts et ouvert des ateliers.',
  results: 'Vingt ateliers ont ouvert.',
  transferability: 'Partout où un port a des entrepôts vides.',
};
const NOWHERE = {
  pages: { fr: { status: 404, data: undefined }, ja: { status: 404, data: undefined } },
  sitemap: [],
  feeds: { fr: undefined, ja: undefined },
  documents: { fr: [404, undefined], ja: [404, undefined] },
};
const CLOSED = {
  ...NOWHERE,
  pages: { fr: { status: 410, data: undefined }, ja: { status: 410, data: undefined } },
  documents: { fr: [410, undefined], ja: [410, undefined] },
};

/** The same case as in its story, as those see it who are not signed in: in HTML, data, sitemap, feeds and searches. */
describe('what readers see of a case in two languages, step by step', () => {
  let desk: TestDesk;
  let author: Visitor;
  let reviewer: Visitor;
  let caseStudy: Desk;
  let readers: CaseReaders;

  beforeAll(async () => {
    desk = await TestDesk.open({ PUBLIC_URL: SITE }, { pages: true });
    author = desk.server.visitor('ja');
    await author.signIn('kanazawa@kakehashi.example');
    reviewer = desk.server.visitor('ja');
    await reviewer.signIn('relecture@kakehashi.example');
    caseStudy = await desk.create(author, desk.kanazawa, TITLE);
    readers = new CaseReaders(desk, caseStudy.id, SITE);
  });
  afterAll(() => desk.server.close());

  const write = async (locale: string, input: Record<string, string>) => {
    const { id, version } = caseStudy;
    caseStudy = (await desk.run(author, TRANSLATE, { id, version, locale, input })).caseStudy;
  };
  const go = async (visitor: Visitor, move: MoveName, extra: Record<string, unknown> = {}) => {
    const outcome = await make(visitor, move, caseStudy, extra);
    expect(outcome).toMatchObject({ __typename: 'CaseStudySaved' });
    caseStudy = outcome.caseStudy;
  };
  const found = (query: string, locale: string) => desk.finds(query, locale, caseStudy.id);
  /** The index follows a publication within seconds. */
  const soon = (query: string, locale: string, wanted: boolean) =>
    eventually(async () => (await found(query, locale)) === wanted, 20);

  it('is nowhere while it is written, submitted, sent back and amended', async () => {
    expect(await readers.look()).toMatchObject(NOWHERE);
    await write('JA', { ...JA_TEXTS, results: '工房が開いた。' });
    await go(author, 'submitCaseStudy');
    expect(await readers.look()).toMatchObject(NOWHERE);
    await go(reviewer, 'requestChanges', { opinion: '工房の数を書いてください。' });
    await write('JA', { results: JA_TEXTS.results });
    await go(author, 'submitCaseStudy');
    expect(await readers.look()).toMatchObject(NOWHERE);
    expect(await found('職人の工房', 'JA')).toBe(false);
  });

  it('is Japanese everywhere once Japanese is published, and a French page says so', async () => {
    await go(reviewer, 'publishCaseStudy', { locales: ['JA'] });
    await soon('職人の工房', 'JA', true);
    const seen = await readers.look();
    const page = { status: 200, heading: TITLE, canonical: 'ja', alternates: ['ja'], data: ['ja', TITLE] };
    expect(seen).toMatchObject({
      pages: { fr: { ...page, lang: 'fr' }, ja: { ...page, lang: 'ja' } },
      sitemap: ['ja'],
      feeds: { fr: TITLE, ja: TITLE },
      documents: { fr: [404, undefined], ja: [200, 'ja'] },
    });
    expect(readers.says(seen.pages.fr, 'fr', 'absent')).toBe(true);
    expect(readers.says(seen.pages.ja, 'ja', 'absent')).toBe(false);
    expect(await found('xylofabrique', 'FR')).toBe(false);
  });

  it('stays so while the French is written and read, and is in both once the French is published alone', async () => {
    await write('FR', FR);
    const before = await readers.look();
    expect(before).toMatchObject({ sitemap: ['ja'], feeds: { fr: TITLE }, documents: { fr: [404, undefined] } });
    expect(before.pages.fr).toMatchObject({ heading: TITLE, canonical: 'ja' });
    const { id, version } = caseStudy;
    const { result } = await author.ask<{ result: { caseStudy: Desk } }>(
      `mutation ($id: ID!, $version: Int!) { result: setTranslationReady(id: $id, version: $version, locale: FR, ready: true) {
        ... on CaseStudySaved { caseStudy { id version } } } }`,
      { id, version },
    );
    caseStudy = result.caseStudy;
    await go(author, 'submitCaseStudy');
    await go(reviewer, 'publishCaseStudy', { locales: ['FR'] });
    await soon('xylofabrique', 'FR', true);
    expect(await found('職人の工房', 'JA')).toBe(true);
    const seen = await readers.look();
    const page = { status: 200, alternates: ['fr', 'ja'] };
    expect(seen).toMatchObject({
      pages: {
        fr: { ...page, lang: 'fr', heading: FR.title, canonical: 'fr', data: ['fr', FR.title] },
        ja: { ...page, lang: 'ja', heading: TITLE, canonical: 'ja', data: ['ja', TITLE] },
      },
      sitemap: ['fr', 'ja'],
      feeds: { fr: FR.title, ja: TITLE },
      documents: { fr: [200, 'fr'], ja: [200, 'ja'] },
    });
    for (const key of ['outdated', 'unreviewed', 'absent'] as const)
      expect(readers.says(seen.pages.fr, 'fr', key)).toBe(false);
  });

  it('gives the data of the language that is read, whatever the language of the page', async () => {
    const page = await readers.page('fr', `/cases/${caseStudy.id}?lang=ja`);
    expect(page).toMatchObject({ lang: 'fr', heading: TITLE, canonical: 'ja', data: ['ja', TITLE] });
    expect((await readers.page('en')).data).toEqual(['ja', TITLE]);
    expect((await readers.page('en', `/cases/${caseStudy.id}?lang=fr`)).data).toEqual(['fr', FR.title]);
  });

  it('changes nothing for readers while the Japanese is edited; published, the French is marked as outdated', async () => {
    await write('JA', { title: NEW_TITLE, results: '四十の工房が開いた。' });
    const before = await readers.look();
    expect([before.pages.ja.heading, before.feeds.ja]).toEqual([TITLE, TITLE]);
    expect(readers.says(before.pages.fr, 'fr', 'outdated')).toBe(false);
    expect(await found('四十の工房', 'JA')).toBe(true);
    await go(author, 'submitCaseStudy');
    await go(reviewer, 'publishCaseStudy', { locales: ['JA'] });
    const seen = await readers.look();
    expect(seen).toMatchObject({
      pages: { fr: { heading: FR.title, data: ['fr', FR.title] }, ja: { heading: NEW_TITLE, data: ['ja', NEW_TITLE] } },
      feeds: { fr: FR.title },
    });
    expect(seen.pages.ja.body).toContain('四十の工房が開いた。');
    expect(readers.says(seen.pages.fr, 'fr', 'outdated')).toBe(true);
    expect(readers.says(seen.pages.ja, 'ja', 'outdated')).toBe(false);
    await eventually(async () => (await readers.look()).feeds.ja === NEW_TITLE, 20);
  });

  it('is gone everywhere once it is withdrawn, and says why in both languages; and comes back with its addresses', async () => {
    await go(reviewer, 'withdrawCaseStudy', { reason: 'Une donnée personnelle y figurait.' });
    await soon('xylofabrique', 'FR', false);
    await soon('職人の工房', 'JA', false);
    const seen = await readers.look();
    expect(seen).toMatchObject(CLOSED);
    for (const { body } of Object.values(seen.pages)) {
      expect(body).toContain('Une donnée personnelle y figurait.');
      expect(body).not.toContain(NEW_TITLE);
    }
    await go(author, 'reopenCaseStudy');
    expect(await readers.look()).toMatchObject(CLOSED);
    await go(author, 'submitCaseStudy');
    await go(reviewer, 'publishCaseStudy', { locales: ['JA', 'FR'] });
    await soon('xylofabrique', 'FR', true);
    expect(await readers.look()).toMatchObject({
      pages: { fr: { status: 200, heading: FR.title }, ja: { status: 200, heading: NEW_TITLE } },
      sitemap: ['fr', 'ja'],
    });
  });
});
