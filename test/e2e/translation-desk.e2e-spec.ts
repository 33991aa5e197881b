import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../support/app.js';
import { type Desk, JA_TEXTS, type Outcome, TestDesk, TRANSLATE } from '../support/desk.js';
import { make } from '../support/moves.js';

interface Field {
  name: string;
  status: string;
  source: string | null;
  text: string | null;
  madeFromVersion: number | null;
  changedVersion: number | null;
  changedBy: string | null;
  difference: { kind: string; text: string }[];
}
interface Sheet {
  work: string;
  status: string | null;
  provenance: string | null;
  reviewedBy: string | null;
  fields: Field[];
}

const SHEET = `query ($id: ID!, $locale: Locale!) { translationSheet(id: $id, locale: $locale) {
  work status provenance reviewedBy fields { name status source text madeFromVersion changedVersion changedBy difference { kind text } } } }`;
const WORK = `query ($locale: Locale, $status: TranslationWorkStatus, $page: PageInput) {
  translationWork(locale: $locale, status: $status, page: $page) {
    total items { locale status missingFields outdatedFields caseStudy { id } } } }`;
const ANSWER = `__typename ... on CaseStudySaved { caseStudy { id version state missing(locale: EN) { field locale message } translations { locale title status outdated reviewed } } }
  ... on InvalidInput { problems { field code message } } ... on WrongState { state }`;
const CONFIRM = `mutation ($id: ID!, $version: Int!, $locale: Locale!, $fields: [String!]!) {
  result: confirmTranslationFields(id: $id, version: $version, locale: $locale, fields: $fields) { ${ANSWER} ... on StaleVersion { currentVersion } } }`;
const READY = `mutation ($id: ID!, $version: Int!, $locale: Locale!, $ready: Boolean!) {
  result: setTranslationReady(id: $id, version: $version, locale: $locale, ready: $ready) { ${ANSWER}
    ... on IncompleteCaseStudy { missing { field locale message } } ... on StaleVersion { currentVersion } } }`;

const FR_TEXTS = {
  title: 'Un entrepôt du port devient atelier d’artisans',
  teaser: 'De jeunes artisans dans un entrepôt vide.',
  summary: 'La ville loue des entrepôts vides et les sous-loue à moitié prix pendant trois ans.',
  context: 'La moitié des entrepôts du port était vide.',
  actions: 'La ville a loué les entrepôts et ouvert des ateliers.',
  results: 'Vingt ateliers ont ouvert.',
};

describe('the translation desk', () => {
  let desk: TestDesk;
  let author: Visitor;
  let reviewer: Visitor;
  let caseStudy: Desk;

  beforeAll(async () => {
    desk = await TestDesk.open();
    author = desk.server.visitor('ja');
    await author.signIn('kanazawa@kakehashi.example');
    reviewer = desk.server.visitor('fr');
    await reviewer.signIn('relecture@kakehashi.example');
    caseStudy = await desk.written('港の倉庫を工房に');
  });
  afterAll(() => desk.server.close());

  const sheet = async (locale = 'FR', visitor = author): Promise<Sheet> =>
    (await visitor.ask<{ translationSheet: Sheet }>(SHEET, { id: caseStudy.id, locale })).translationSheet;
  const field = async (name: string): Promise<Field> =>
    (await sheet()).fields.find((one) => one.name === name) as Field;
  const run = async (document: string, variables: Record<string, unknown>, visitor = author): Promise<Outcome> => {
    const { id, version } = caseStudy;
    const outcome = await desk.run(visitor, document, { id, version, ...variables });
    if (outcome.__typename === 'CaseStudySaved') caseStudy = outcome.caseStudy;
    return outcome;
  };
  const write = (locale: string, input: Record<string, string>) => run(TRANSLATE, { locale, input });
  const work = async (variables: Record<string, unknown>, visitor = author) =>
    (
      await visitor.ask<{
        translationWork: { total: number; items: { locale: string; status: string; caseStudy: { id: string } }[] };
      }>(WORK, variables)
    ).translationWork;
  const statusesOf = async (visitor = author) => {
    const { items } = await work({ page: { size: 50 } }, visitor);
    return Object.fromEntries(
      items.filter((one) => one.caseStudy.id === caseStudy.id).map(({ locale, status }) => [locale, status]),
    );
  };

  it('says of each field that it is missing, or that there is nothing to translate', async () => {
    const { work: status, fields } = await sheet();
    expect(status).toBe('NOT_BEGUN');
    expect(Object.fromEntries(fields.map((one) => [one.name, one.status]))).toEqual({
      title: 'MISSING',
      teaser: 'MISSING',
      summary: 'MISSING',
      context: 'MISSING',
      objectives: 'EMPTY',
      actions: 'MISSING',
      stakeholders: 'EMPTY',
      results: 'MISSING',
      lessons: 'EMPTY',
      transferability: 'MISSING',
    });
    expect(await statusesOf()).toEqual({ FR: 'NOT_BEGUN', EN: 'NOT_BEGUN' });
  });

  it('is current once written, and can’t be ready while something is missing', async () => {
    await write('FR', FR_TEXTS);
    expect(await field('results')).toMatchObject({ status: 'CURRENT', source: JA_TEXTS.results });
    expect(await statusesOf()).toEqual({ FR: 'INCOMPLETE', EN: 'NOT_BEGUN' });
    expect(await run(READY, { locale: 'FR', ready: true })).toMatchObject({
      __typename: 'IncompleteCaseStudy',
      missing: [{ field: 'transferability', locale: 'FR' }],
    });
    await write('FR', { transferability: 'Partout où un port a des entrepôts vides.' });
    expect(await run(READY, { locale: 'FR', ready: true })).toMatchObject({ __typename: 'CaseStudySaved' });
    expect(await sheet()).toMatchObject({ work: 'READY', status: 'READY', reviewedBy: '中村 健' });
  });

  it('marks only what the original changed, since which version, by whom, with the words', async () => {
    const before = caseStudy.version;
    await write('JA', { results: '三十の工房が開いた。' });
    expect(await field('results')).toMatchObject({
      status: 'OUTDATED',
      changedVersion: before + 1,
      changedBy: '中村 健',
      difference: [
        { kind: 'REMOVED', text: '二十' },
        { kind: 'ADDED', text: '三十' },
        { kind: 'SAME', text: 'の工房が開いた。' },
      ],
    });
    const results = await field('results');
    expect(results.madeFromVersion).toBeLessThan(results.changedVersion ?? 0);
    expect(await field('title')).toMatchObject({ status: 'CURRENT', difference: [] });
    expect(await statusesOf()).toMatchObject({ FR: 'OUTDATED' });
  });

  it('stays outdated where another field is written, until it is written or confirmed itself', async () => {
    await write('FR', { teaser: 'De jeunes artisans au port.' });
    expect((await field('results')).status).toBe('OUTDATED');
    expect(await run(CONFIRM, { locale: 'FR', fields: ['plot'] })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ code: 'translation.unknownField' }],
    });
    await run(CONFIRM, { locale: 'FR', fields: ['results'] });
    expect(await field('results')).toMatchObject({ status: 'CURRENT', text: FR_TEXTS.results });
    expect(caseStudy.translations.find(({ locale }) => locale === 'FR')?.outdated).toBe(false);

    await write('JA', { results: JA_TEXTS.results });
    expect((await field('results')).status).toBe('OUTDATED');
    await write('FR', { results: 'Vingt ateliers.' });
    expect((await field('results')).status).toBe('CURRENT');
  });

  it('is outdated as a whole where the original gained a section', async () => {
    await write('JA', { lessons: '早く始めるべきだった。' });
    expect((await field('lessons')).status).toBe('MISSING');
    expect(caseStudy.translations.find(({ locale }) => locale === 'FR')?.outdated).toBe(true);
    await write('FR', { lessons: 'Il aurait fallu commencer plus tôt.' });
    expect(caseStudy.translations.find(({ locale }) => locale === 'FR')?.outdated).toBe(false);
  });

  it('refuses a version that somebody else has passed', async () => {
    const { id, version } = caseStudy;
    const stale = { id, version: version - 1, locale: 'FR', fields: ['results'] };
    expect(await desk.run(author, CONFIRM, stale)).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: version,
    });
  });

  it('shows reviewers what was submitted, and leaves writing to its authors', async () => {
    await expect(sheet('FR', reviewer)).rejects.toThrow();
    expect(await statusesOf(reviewer)).toEqual({});
    await run(READY, { locale: 'FR', ready: true });
    const outcome = await make(author, 'submitCaseStudy', caseStudy);
    caseStudy = outcome.caseStudy;
    expect(await sheet('FR', reviewer)).toMatchObject({ work: 'READY', provenance: 'HUMAN' });
    expect(await statusesOf(reviewer)).toEqual({ FR: 'READY', EN: 'NOT_BEGUN' });
    expect(await run(READY, { locale: 'FR', ready: false })).toMatchObject({ __typename: 'WrongState' });
    caseStudy = (await make(reviewer, 'publishCaseStudy', caseStudy, { locales: ['FR', 'JA'] })).caseStudy;
    expect(await statusesOf()).toEqual({ EN: 'NOT_BEGUN' });
    expect((await desk.publicView(caseStudy.id, 'FR'))?.locale).toBe('FR');
  });

  it('filters by language and status, in pages with an exact total', async () => {
    const done = await work({ locale: 'FR', status: 'DONE' }, desk.admin);
    expect(done.items.map((one) => one.caseStudy.id)).toContain(caseStudy.id);
    const english = await work({ locale: 'EN', status: 'NOT_BEGUN', page: { size: 1 } }, author);
    expect(english.items).toHaveLength(1);
    expect(english.total).toBeGreaterThanOrEqual(1);
    expect(english.items.every(({ locale, status }) => locale === 'EN' && status === 'NOT_BEGUN')).toBe(true);
  });
});
