import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type Visitor } from '../support/app.js';
import { TestDesk, UPDATE } from '../support/desk.js';
import { TestTranslator } from '../support/translator.js';

const ASK = `mutation ($id: ID!, $version: Int!) { result: translateCaseStudy(id: $id, version: $version, to: FR) {
  __typename ... on MachineTranslationAsked { askedFields } } }`;
const SHEET =
  'query ($id: ID!) { translationSheet(id: $id, locale: FR) { work provenance caseStudy { version } factTexts { path part text } } }';

interface Sheet {
  work: string;
  provenance: string | null;
  caseStudy: { version: number };
  factTexts: { path: string; part: string; text: string | null }[];
}

describe('a machine’s words for texts inside facts', () => {
  let translator: TestTranslator;
  let desk: TestDesk;
  let author: Visitor;
  let id: string;

  beforeAll(async () => {
    translator = await TestTranslator.start();
    desk = await TestDesk.open({ MT_ENGINE: 'libretranslate', MT_URL: translator.url, MT_TIMEOUT: '2000' });
    author = desk.server.visitor('fr');
    await author.signIn('kanazawa@kakehashi.example');
    ({ id } = await desk.written('事実のある事例'));
  });
  afterAll(async () => {
    await desk.server.close();
    await translator.close();
  });

  const sheet = async (): Promise<Sheet> =>
    (await author.ask<{ translationSheet: Sheet }>(SHEET, { id })).translationSheet;
  const version = async () => (await sheet()).caseStudy.version;
  const texts = async () => Object.fromEntries((await sheet()).factTexts.map(({ part, text }) => [part, text]));
  const update = async (input: object) => desk.run(author, UPDATE, { id, version: await version(), input });
  const ask = async () => desk.run(author, ASK, { id, version: await version() });
  const settled = () =>
    eventually(async () => {
      const jobs = await desk.server.sql(
        `select 1 from graphile_worker.jobs where task_identifier = 'case-studies.translate'`,
      );
      return jobs.length === 0;
    });

  it('are asked for where a text is missing, and make the language the machine’s', async () => {
    await update({
      links: [{ url: 'https://a.example', label: '計画' }],
      indicators: [{ name: { ja: '工房の数', fr: 'Ateliers' }, method: '市の台帳' }],
    });
    const wanted = (await sheet()).factTexts.filter(({ text }) => text === null).map(({ path }) => path);
    expect(wanted).toHaveLength(2);
    expect((await ask())['askedFields']).toEqual(expect.arrayContaining(wanted));
    await settled();
    expect(await texts()).toEqual({ name: 'Ateliers', method: 'fr:市の台帳', label: 'fr:計画' });
    expect(await sheet()).toMatchObject({ work: 'UNCHECKED', provenance: 'MACHINE' });
    expect(await ask()).toMatchObject({ askedFields: [] });
  });

  it('come alone where the texts are current, and are left out where they don’t fit', async () => {
    translator.received.length = 0;
    const long = '長'.repeat(200);
    const { indicators } = (
      await author.ask<{ editorCaseStudy: { indicators: object[] } }>(
        'query ($id: ID!) { editorCaseStudy(id: $id) { indicators { id name { ja fr } methods { ja fr } } } }',
        { id },
      )
    ).editorCaseStudy;
    await update({
      links: [{ url: 'https://b.example', label: '年報' }],
      indicators: [...indicators, { name: { ja: long } }],
    });
    await ask();
    await settled();
    expect(translator.received).toMatchObject([{ body: { q: [long, '年報'] } }]);
    const { factTexts } = await sheet();
    expect(factTexts.find(({ part }) => part === 'label')).toMatchObject({ text: 'fr:年報' });
    // « fr: » before 200 signs is more than a name may have.
    expect(factTexts.filter(({ part, text }) => part === 'name' && text === null)).toHaveLength(1);
  });

  it('are dropped where the original says something else meanwhile', async () => {
    await update({ links: [{ url: 'https://c.example', label: '予算' }] });
    translator.before = async () => {
      translator.before = () => Promise.resolve();
      await update({ links: [{ url: 'https://c.example', label: '決算' }] });
    };
    await ask();
    await settled();
    expect(await texts()).toMatchObject({ label: null });
  });
});
