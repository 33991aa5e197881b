import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Visitor } from '../support/app.js';
import { type Desk, TestDesk, TRANSLATE, UPDATE } from '../support/desk.js';

const WORDS = `links { id url label labelLocale labels { fr ja en } }
  indicators { id name { ja fr } method methodLocale methods { fr ja en } }`;
const READ = `query ($id: ID!, $locale: Locale!) { caseStudy(id: $id, locale: $locale) { ${WORDS} jsonLd(locale: $locale) } }`;
const EDIT = `query ($id: ID!) { editorCaseStudy(id: $id) { publishedRevision ${WORDS} } }`;
const SAVE = `mutation ($id: ID!, $version: Int!, $texts: [FactTextInput!]!) {
  result: saveFactTexts(id: $id, version: $version, locale: FR, texts: $texts) {
    ... on CaseStudySaved { caseStudy { id version } } } }`;
const COMPARE = `query ($id: ID!, $from: Int!) { compareRevisions(id: $id, from: $from) { field parts { kind text } } }`;

interface Words {
  publishedRevision?: number;
  links: {
    id: string;
    url: string;
    label: string | null;
    labelLocale: string | null;
    labels: Record<string, string>;
  }[];
  indicators: { id: string; method: string | null; methodLocale: string | null; methods: Record<string, string> }[];
  jsonLd?: unknown;
}

/** Labels of links and notes on evidence, in the languages of their readers. */
describe('words of facts', () => {
  let desk: TestDesk;
  let author: Visitor;
  let one: Desk;

  beforeAll(async () => {
    desk = await TestDesk.open();
    author = desk.server.visitor('ja');
    await author.signIn('kanazawa@kakehashi.example');
    one = await desk.written('言葉のある事実');
  });
  afterAll(() => desk.server.close());

  const update = async (input: object) => {
    const outcome = await desk.run(author, UPDATE, { id: one.id, version: one.version, input });
    if (outcome.__typename === 'CaseStudySaved') one = outcome.caseStudy;
    return outcome;
  };
  const edited = async () => (await author.ask<{ editorCaseStudy: Words }>(EDIT, { id: one.id })).editorCaseStudy;
  const read = async (locale: string) =>
    (await desk.server.visitor('fr').ask<{ caseStudy: Words }>(READ, { id: one.id, locale })).caseStudy;
  const publish = async (locales: string[]) => {
    one = (await desk.publish(one, locales)).caseStudy;
  };

  it('are taken in the original language alone, as before, and shown in it to every reader', async () => {
    await update({
      links: [{ url: 'https://a.example', label: '計画' }, { url: 'https://b.example' }],
      indicators: [{ name: { ja: '工房' }, method: '市の台帳' }],
    });
    await publish(['JA']);
    const shown = await read('FR');
    expect(shown.links).toMatchObject([
      { label: '計画', labelLocale: 'JA', labels: { fr: null, ja: '計画', en: null } },
      { label: null, labelLocale: null, labels: { fr: null, ja: null, en: null } },
    ]);
    expect(shown.indicators).toMatchObject([{ method: '市の台帳', methodLocale: 'JA' }]);
  });

  it('are translated on the sheet, and reach readers with the publication of their language', async () => {
    const [link] = (await edited()).links;
    const [indicator] = (await edited()).indicators;
    const texts = [
      { path: `links.${link?.id}.label`, text: 'Le plan' },
      { path: `indicators.${indicator?.id}.method`, text: 'Registre de la ville' },
    ];
    one = (await desk.run(author, SAVE, { id: one.id, version: one.version, texts })).caseStudy;
    await publish(['JA']);
    expect((await read('FR')).links[0]).toMatchObject({ label: '計画', labelLocale: 'JA' });
    const french = { title: 'Des mots', teaser: 'Une phrase.', summary: 'Un résumé.', context: 'Le contexte.' };
    const rest = { actions: 'Ce qui est fait.', results: 'Des ateliers.', transferability: 'Partout.' };
    const sent = { id: one.id, version: one.version, locale: 'FR', input: { ...french, ...rest } };
    one = (await desk.run(author, TRANSLATE, sent)).caseStudy;
    await publish(['FR']);
    const shown = await read('FR');
    expect(shown.links[0]).toMatchObject({ label: 'Le plan', labelLocale: 'FR' });
    expect(shown.indicators[0]).toMatchObject({ method: 'Registre de la ville', methodLocale: 'FR' });
    expect(JSON.stringify(shown.jsonLd)).toContain('Le plan');
    expect((await read('EN')).links[0]).toMatchObject({ label: '計画', labelLocale: 'JA' });
  });

  it('mark a translation as outdated for its readers, as they do at the desk, until they are brought in step', async () => {
    const outdated = async () =>
      (
        await desk.server
          .visitor('fr')
          .ask<{ caseStudy: { translations: { locale: string; outdated: boolean }[] } }>(
            'query ($id: ID!) { caseStudy(id: $id, locale: FR) { translations { locale outdated } } }',
            { id: one.id },
          )
      ).caseStudy.translations.flatMap((text) => (text.outdated ? text.locale : []));
    const [link] = (await edited()).links;
    const relabel = (ja: string, fr: string) =>
      update({ links: [{ id: link?.id, url: 'https://a.example', labels: { ja, fr } }, { url: 'https://b.example' }] });
    await relabel('基本計画', 'Le plan');
    await publish(['JA', 'FR']);
    expect(await outdated()).toEqual(['FR']);
    await relabel('基本計画', 'Le plan de base');
    await publish(['FR']);
    expect(await outdated()).toEqual([]);
    await relabel('総合計画', 'Le plan général');
    await publish(['JA']);
    expect(await outdated()).toEqual(['FR']);
    await publish(['FR']);
    expect(await outdated()).toEqual([]);
    await relabel('計画', 'Le plan');
    await publish(['JA', 'FR']);
  });

  it('keep their other languages where a caller knows one only, and lose all where it takes them away', async () => {
    await update({
      links: [{ url: 'https://a.example', label: '全体計画' }],
      indicators: (await edited()).indicators.map(({ id }) => ({ id, name: { ja: '工房' }, method: '県の台帳' })),
    });
    expect((await edited()).links[0]?.labels).toEqual({ fr: 'Le plan', ja: '全体計画', en: null });
    expect((await edited()).indicators[0]?.methods).toEqual({ fr: 'Registre de la ville', ja: '県の台帳', en: null });
    const [link] = (await edited()).links;
    await update({
      links: [{ id: link?.id, url: 'https://c.example', labels: { ja: '全体計画', fr: 'Le plan entier' } }],
    });
    expect((await edited()).links).toMatchObject([
      { id: link?.id, url: 'https://c.example', labels: { ja: '全体計画', fr: 'Le plan entier' } },
    ]);
    await update({ links: [{ id: link?.id, url: 'https://c.example', label: null }] });
    expect((await edited()).links[0]?.labels).toEqual({ fr: null, ja: null, en: null });
    expect(await update({ links: [{ url: 'https://c.example', labels: { fr: 'x'.repeat(301) } }] })).toMatchObject({
      problems: [{ field: 'links.0.label.fr', code: 'input.tooLong' }],
    });
  });

  it('are read and compared in revisions of the time when they had no language', async () => {
    const [indicator] = (await edited()).indicators;
    await update({
      links: [{ url: 'https://a.example', labels: { ja: '計画' } }],
      indicators: [{ id: indicator?.id, name: { ja: '工房' }, methods: { ja: '台帳' } }],
    });
    await publish(['JA']);
    const number = (await edited()).publishedRevision ?? 0;
    const source = desk.server.app.get(DataSource);
    const old = `jsonb_set(jsonb_set(snapshot, '{links}', $2), '{indicators,0,method}', '"台帳"')`;
    const values = [one.id, JSON.stringify([{ url: 'https://a.example', label: '計画', checkedAt: null }])];
    await source.query(`update published_case_study set snapshot = ${old} where case_study_id = $1`, values);
    // A revision can't be changed: made old by hand, behind the back of what guards it.
    await source.transaction(async (manager) => {
      await manager.query('alter table case_study_revision disable trigger user');
      await manager.query(`update case_study_revision set snapshot = ${old} where case_study_id = $1 and number = $3`, [
        ...values,
        number,
      ]);
      await manager.query('alter table case_study_revision enable trigger user');
    });
    expect((await read('FR')).links[0]).toMatchObject({ label: '計画', labelLocale: 'JA' });
    expect((await read('FR')).indicators[0]).toMatchObject({ method: '台帳', methodLocale: 'JA' });
    const compared = async () =>
      (await author.ask<{ compareRevisions: { field: string }[] }>(COMPARE, { id: one.id, from: number }))
        .compareRevisions;
    expect(await compared()).toEqual([]);
    await update({ links: [{ url: 'https://a.example', labels: { ja: '計画', fr: 'Le plan' } }] });
    expect((await compared())[0]).toEqual({
      field: 'links',
      parts: [
        { kind: 'SAME', text: 'https://a.example ' },
        { kind: 'ADDED', text: 'Le plan ' },
        { kind: 'SAME', text: '計画' },
      ],
    });
  });
});
