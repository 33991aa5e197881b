import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MachineTranslation } from '../../apps/api/src/core/machine-translation/index.js';
import { eventually, type Visitor } from '../support/app.js';
import { type Desk, JA_TEXTS, TestDesk, TRANSLATE } from '../support/desk.js';
import { type Fault, TestTranslator } from '../support/translator.js';

const ASK = `mutation ($id: ID!, $version: Int!, $to: Locale!) { result: translateCaseStudy(id: $id, version: $version, to: $to) {
  __typename ... on MachineTranslationAsked { askedFields } ... on MachineTranslationNotOffered { message }
  ... on MachineTranslationTooOften { message retryAfterHours }
  ... on StaleVersion { currentVersion } ... on WrongState { state } } }`;
const SHEET = `query ($id: ID!) { translationSheet(id: $id, locale: FR) { work status provenance engine offeredEngine
  caseStudy { version } fields { name status text document } } }`;
interface Sheet {
  work: string;
  status: string | null;
  provenance: string | null;
  engine: string | null;
  offeredEngine: string | null;
  caseStudy: { version: number };
  fields: { name: string; status: string; text: string | null; document: unknown }[];
}

describe('machine translation', () => {
  let translator: TestTranslator;
  let desk: TestDesk;
  let author: Visitor;

  beforeAll(async () => {
    translator = await TestTranslator.start();
    desk = await TestDesk.open({
      MT_ENGINE: 'libretranslate',
      MT_URL: `${translator.url}/`,
      MT_KEY: 'libre-key',
      MT_TIMEOUT: '2000',
    });
    author = desk.server.visitor('fr');
    await author.signIn('kanazawa@kakehashi.example');
  });
  beforeEach(() => {
    translator.received.length = 0;
    translator.before = () => Promise.resolve();
  });
  afterAll(async () => {
    await desk.server.close();
    await translator.close();
  });

  const sheet = async ({ id }: Desk): Promise<Sheet> =>
    (await author.ask<{ translationSheet: Sheet }>(SHEET, { id })).translationSheet;
  const textsOf = async (one: Desk) =>
    Object.fromEntries((await sheet(one)).fields.map(({ name, text }) => [name, text]));
  const ask = async (one: Desk, to = 'FR', visitor = author) =>
    desk.run(visitor, ASK, { id: one.id, version: (await sheet(one)).caseStudy.version, to });
  const write = async (one: Desk, locale: string, input: Record<string, unknown>) => {
    const outcome = await desk.run(author, TRANSLATE, {
      ...one,
      version: (await sheet(one)).caseStudy.version,
      locale,
      input,
    });
    if (outcome.__typename !== 'CaseStudySaved') throw new Error(JSON.stringify(outcome));
  };
  const jobs = () =>
    desk.server.sql<{ attempts: number; last_error: string | null }>(
      `select attempts, last_error from graphile_worker.jobs where task_identifier = 'case-studies.translate'`,
    );
  const settled = () => eventually(async () => (await jobs()).length === 0);

  it('writes what is missing as a draft that stays marked until a person says that it is ready', async () => {
    const one = await desk.written('港の倉庫を工房に');
    expect(await sheet(one)).toMatchObject({ offeredEngine: 'libretranslate', work: 'NOT_BEGUN' });
    expect(await ask(one)).toEqual({
      __typename: 'MachineTranslationAsked',
      askedFields: ['title', 'teaser', 'summary', 'context', 'actions', 'results', 'transferability'],
    });
    await settled();
    expect(await sheet(one)).toMatchObject({
      work: 'UNCHECKED',
      status: 'DRAFT',
      provenance: 'MACHINE',
      engine: 'libretranslate',
    });
    expect(await textsOf(one)).toMatchObject({
      title: 'fr:港の倉庫を工房に',
      results: `fr:${JA_TEXTS.results}`,
      lessons: null,
    });
    expect(await ask(one)).toMatchObject({ askedFields: [] });
  });

  it('sends the texts in the documented form, and nothing of the contact person', async () => {
    const one = await desk.written('連絡先のある事例');
    await desk.server.sql(
      `update case_study set contact = '{"office": "課", "person": {"name": "秘密花子", "consentedAt": "2026-01-01T00:00:00Z"}}' where id = $1`,
      [one.id],
    );
    await ask(one);
    await settled();
    expect(translator.received).toMatchObject([
      {
        path: '/translate',
        body: {
          source: 'ja',
          target: 'fr',
          format: 'text',
          api_key: 'libre-key',
          q: ['連絡先のある事例', ...Object.values(JA_TEXTS)],
        },
      },
    ]);
    expect(Object.keys(translator.received[0]?.body ?? {}).sort()).toEqual([
      'api_key',
      'format',
      'q',
      'source',
      'target',
    ]);
    expect(JSON.stringify(translator.received)).not.toContain('秘密花子');
  });

  it('touches only what is missing or outdated, and keeps the structure of rich text', async () => {
    const one = await desk.written('一部だけ訳された事例');
    await write(one, 'FR', { title: 'Titre', results: 'Vingt ateliers.', actions: 'La ville a agi.' });
    const item = (text: string, marks?: unknown) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text, ...(marks ? { marks } : {}) }] }],
    });
    const list = (first: string, second: string) => ({
      type: 'doc',
      content: [{ type: 'bulletList', content: [item(first), item(second, [{ type: 'bold' }])] }],
    });
    await write(one, 'JA', { resultsDocument: list('三十の工房', '五つの店') });
    expect(await ask(one)).toMatchObject({
      askedFields: ['teaser', 'summary', 'context', 'results', 'transferability'],
    });
    await settled();
    const { fields } = await sheet(one);
    expect(fields.find(({ name }) => name === 'results')).toMatchObject({
      status: 'CURRENT',
      document: list('fr:三十の工房', 'fr:五つの店'),
    });
    expect(await textsOf(one)).toMatchObject({ title: 'Titre', actions: 'La ville a agi.' });
  });

  it('drops what comes after the original has changed', async () => {
    const one = await desk.written('途中で変わる事例');
    translator.before = () => write(one, 'JA', { results: '四十の工房が開いた。' });
    await ask(one);
    await settled();
    expect(translator.received).toHaveLength(1);
    expect(await sheet(one)).toMatchObject({ work: 'NOT_BEGUN', provenance: null });
  });

  it('leaves alone what a person writes while the machine works', async () => {
    const one = await desk.written('二人で訳す事例');
    translator.before = () => write(one, 'FR', { title: 'De ma main' });
    await ask(one);
    await settled();
    expect(await textsOf(one)).toMatchObject({ title: 'De ma main', results: `fr:${JA_TEXTS.results}` });
    expect(await sheet(one)).toMatchObject({ work: 'UNCHECKED' });
  });

  it.each<Fault>(['short', 'html', 'huge', 'long', 'shape', 456, 403])(
    'keeps nothing of an answer that is wrong: %s',
    async (fault) => {
      const one = await desk.written(`誤答 ${fault}`);
      translator.faults.push(fault);
      await ask(one);
      await settled();
      expect(translator.received).toHaveLength(1);
      expect(await sheet(one)).toMatchObject({ work: 'NOT_BEGUN', provenance: null });
    },
  );

  it.each<[Fault, string]>([
    [429, 'is asked too often (429)'],
    [503, 'refuses the request (503)'],
    ['silent', 'gave no answer within 2000 ms'],
  ])('tries again later what may pass: %s', async (fault, sentence) => {
    const one = await desk.written(`再試行 ${fault}`);
    translator.faults.push(fault);
    await ask(one);
    await eventually(async () => (await jobs()).some(({ last_error }) => last_error?.includes(sentence)));
    expect((await sheet(one)).provenance).toBeNull();
    await desk.server.sql(`update graphile_worker._private_jobs set run_at = now() where attempts > 0`);
    await settled();
    expect(await sheet(one)).toMatchObject({ provenance: 'MACHINE', work: 'UNCHECKED' });
  });

  it('tells whoever asked once it has failed for good: at once, or after the last try', async () => {
    const notices = async () => {
      const { notifications } = await author.ask<{
        notifications: { items: { kind: string; path: string; sentence: string }[] };
      }>('{ notifications(page: { size: 50 }) { items { kind path sentence } } }');
      return notifications.items.filter(({ kind }) => kind === 'case.machineDraftFailed').map(({ path }) => path);
    };
    const final = await desk.written('鍵のない機械');
    translator.faults.push(403);
    await ask(final);
    await settled();
    expect(await notices()).toContain(`/admin/translations/${final.id}/fr`);
    const passing = await desk.written('留守の機械');
    translator.faults.push(503, 503);
    await ask(passing);
    await eventually(async () => (await jobs()).some(({ attempts }) => attempts === 1));
    expect(await notices()).not.toContain(`/admin/translations/${passing.id}/fr`);
    await desk.server.sql(
      `update graphile_worker._private_jobs set max_attempts = 2, run_at = now() where attempts > 0`,
    );
    await eventually(async () => (await notices()).includes(`/admin/translations/${passing.id}/fr`));
    // Asked again, it begins anew.
    await eventually(async () => (await jobs()).every(({ last_error }) => last_error !== null));
    await ask(passing);
    await settled();
    expect(await sheet(passing)).toMatchObject({ work: 'UNCHECKED' });
  });

  it('answers stale versions, submitted cases and strangers as every save does', async () => {
    const one = await desk.written('断られる事例');
    expect(await desk.run(author, ASK, { id: one.id, version: 1, to: 'FR' })).toMatchObject({
      __typename: 'StaleVersion',
    });
    await expect(ask(one, 'JA')).rejects.toThrow('NOT_FOUND');
    const stranger = desk.server.visitor('fr');
    await stranger.signIn('tours@kakehashi.example');
    await expect(ask(one, 'FR', stranger)).rejects.toThrow('NOT_FOUND');
    await desk.server.sql(`update case_study set state = 'submitted' where id = $1`, [one.id]);
    expect(await ask(one)).toMatchObject({ __typename: 'WrongState', state: 'SUBMITTED' });
    expect(translator.received).toEqual([]);
  });

  it('lets one person ask so often a day, and counts only what a machine was asked for', async () => {
    const one = await desk.written('何度も頼む事例');
    await desk.server.sql('delete from rate_limit');
    await expect(ask(one, 'JA')).rejects.toThrow('NOT_FOUND');
    expect(await ask(one)).toMatchObject({ __typename: 'MachineTranslationAsked' });
    await settled();
    expect(await ask(one)).toMatchObject({ askedFields: [] });
    await desk.server.sql('update rate_limit set hits = 50');
    expect(await ask(one, 'EN')).toEqual({
      __typename: 'MachineTranslationTooOften',
      message:
        'Vous avez demandé 50 brouillons à la machine en un jour. Redemandez dans 24 heures, ou traduisez le texte vous-même.',
      retryAfterHours: 24,
    });
    desk.server.clock.advance(25 * 3_600_000);
    await author.signIn('kanazawa@kakehashi.example');
    expect(await ask(one, 'EN')).toMatchObject({ __typename: 'MachineTranslationAsked' });
    await settled();
  });
});

describe('machine translation by DeepL', () => {
  it('speaks its protocol, in as many requests as it takes', async () => {
    const translator = await TestTranslator.start();
    const desk = await TestDesk.open({ MT_ENGINE: 'deepl', MT_URL: translator.url, MT_KEY: 'deepl-key' });
    try {
      const machine = desk.server.app.get(MachineTranslation);
      const texts = Array.from({ length: 60 }, (_, index) => `texte ${index}`);
      expect(await machine.translate(texts, 'fr', 'en')).toEqual(texts.map((text) => `EN-GB:${text}`));
      expect(translator.received.map(({ body }) => (body['text'] as string[]).length)).toEqual([50, 10]);
      expect(translator.received[1]).toEqual({
        path: '/v2/translate',
        authorization: 'DeepL-Auth-Key deepl-key',
        body: { text: texts.slice(50), source_lang: 'FR', target_lang: 'EN-GB' },
      });
      translator.faults.push(456);
      await expect(machine.translate(['a'], 'fr', 'ja')).rejects.toMatchObject({
        final: true,
        message: 'The translation server (deepl) has used up its quota (456)',
      });
    } finally {
      await desk.server.close();
      await translator.close();
    }
  });
});

describe('without machine translation', () => {
  it('offers none, and says so', async () => {
    const desk = await TestDesk.open();
    try {
      const one = await desk.written('機械翻訳のない事例');
      expect(await desk.run(desk.admin, ASK, { ...one, to: 'FR' })).toEqual({
        __typename: 'MachineTranslationNotOffered',
        message: 'This installation offers no machine translation. Please translate the text yourself.',
      });
      const { translationSheet } = await desk.admin.ask<{ translationSheet: Sheet }>(SHEET, { id: one.id });
      expect(translationSheet.offeredEngine).toBeNull();
      expect(
        await desk.server.sql(`select 1 from graphile_worker.jobs where task_identifier = 'case-studies.translate'`),
      ).toEqual([]);
    } finally {
      await desk.server.close();
    }
  });
});
