import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Database } from '../../apps/api/src/core/database/index.js';
import { Retention } from '../../apps/api/src/core/retention/index.js';
import { PersonalData } from '../../apps/api/src/modules/accounts/index.js';
import type { Visitor } from '../support/app.js';
import { type Desk, JA_TEXTS, type Outcome, TestDesk, TRANSLATE, UPDATE } from '../support/desk.js';
import { make } from '../support/moves.js';

const DAY = 86_400_000;
const PARTS = `__typename ... on TranslationSuggestion { id status note suggestedBy mine answer
  fields { name text document sourceVersion outdated taken } }
  ... on InvalidInput { problems { field code } }`;
const SUGGEST = `mutation ($id: ID!, $version: Int!, $locale: Locale!, $input: TranslationSuggestionInput!) {
  result: suggestTranslation(id: $id, version: $version, locale: $locale, input: $input) { ${PARTS} ... on StaleVersion { currentVersion } ... on SuggestedTooOften { message retryAfterHours } } }`;
const FACT_TEXTS =
  'query ($id: ID!) { translationSheet(id: $id, locale: FR) { factTexts { path status text suggested suggestedBy } } }';
const TAKE = `mutation ($id: ID!, $version: Int!, $fields: [String!]) {
  result: takeTranslationSuggestion(id: $id, version: $version, fields: $fields) { __typename
    ... on CaseStudySaved { caseStudy { id version state missing(locale: EN) { field locale message } translations { locale title status outdated reviewed } } }
    ... on InvalidInput { problems { field code } } ... on StaleVersion { currentVersion } ... on WrongState { state } } }`;
const DECLINE = `mutation ($id: ID!, $answer: String!) { result: declineTranslationSuggestion(id: $id, answer: $answer) { ${PARTS} } }`;
const SHEET = `query ($id: ID!) { translationSheet(id: $id, locale: FR) { provenance status
  fields { name status text document suggested suggestedBy } suggestions { id note suggestedBy mine fields { name outdated taken } } } }`;
const MINE = '{ myTranslationSuggestions { id caseTitle status answer fields { name taken } } }';
const NOTICES = '{ notifications { items { kind sentence path readAt } } }';

interface FactText {
  path: string;
  status: string;
  text: string | null;
}

interface Suggested {
  __typename: string;
  id: string;
  status: string;
  problems: { field: string; code: string }[];
  fields: { name: string; outdated: boolean; taken: boolean }[];
}
interface Sheet {
  provenance: string | null;
  status: string | null;
  fields: {
    name: string;
    status: string;
    text: string | null;
    document: unknown;
    suggested: boolean;
    suggestedBy: string | null;
  }[];
  suggestions: (Suggested & { suggestedBy: string; mine: boolean })[];
}

const bold = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vingt ateliers.', marks: [{ type: 'bold' }] }] }],
};

describe('translations that reviewers suggest', () => {
  let desk: TestDesk;
  let author: Visitor;
  let reviewer: Visitor;

  beforeAll(async () => {
    desk = await TestDesk.open();
    author = desk.server.visitor('ja');
    await author.signIn('kanazawa@kakehashi.example');
    reviewer = desk.server.visitor('fr');
    await reviewer.signIn('relecture@kakehashi.example');
  });
  afterAll(() => desk.server.close());

  const submitted = async (title: string): Promise<Desk> =>
    (await make(author, 'submitCaseStudy', await desk.written(title))).caseStudy;
  const suggest = async (one: Desk, input: object, visitor = reviewer) =>
    (await visitor.ask<{ result: Suggested }>(SUGGEST, { id: one.id, version: one.version, locale: 'FR', input }))
      .result;
  const back = async (one: Desk): Promise<Desk> => (await make(reviewer, 'requestChanges', one)).caseStudy;
  const take = (one: Desk, id: string, fields?: string[], visitor = author): Promise<Outcome> =>
    desk.run(visitor, TAKE, { id, version: one.version, fields });
  const decline = async (id: string, answer: string) =>
    (await author.ask<{ result: Suggested }>(DECLINE, { id, answer })).result;
  const sheet = async ({ id }: Desk, visitor = author): Promise<Sheet> =>
    (await visitor.ask<{ translationSheet: Sheet }>(SHEET, { id })).translationSheet;
  const latest = async (visitor: Visitor) => {
    const { notifications } = await visitor.ask<{
      notifications: { items: { kind: string; sentence: string; path: string }[] };
    }>(NOTICES);
    return notifications.items[0];
  };

  it('stands beside the case, told to its owner, until it is taken over with its formatting', async () => {
    const one = await submitted('提案の事例');
    const input = { title: 'Le cas proposé', resultsDocument: bold, note: 'Relu avec la ville.' };
    const made = await suggest(one, input);
    expect(made).toMatchObject({
      __typename: 'TranslationSuggestion',
      status: 'OPEN',
      mine: true,
      fields: [{ name: 'title' }, { name: 'results', text: 'Vingt ateliers.', document: bold }],
    });
    expect((await sheet(one)).fields.every(({ text }) => text === null)).toBe(true);
    expect(await latest(author)).toEqual({
      kind: 'case.translationSuggested',
      sentence: expect.stringContaining('提案の事例'),
      path: `/admin/translations/${one.id}/fr`,
      readAt: null,
    });
    expect(await take(one, made.id)).toMatchObject({ __typename: 'WrongState', state: 'SUBMITTED' });

    const draft = await back(one);
    expect((await sheet(draft)).suggestions).toMatchObject([{ id: made.id, note: 'Relu avec la ville.', mine: false }]);
    const work = await author.ask<{
      translationWork: { items: { locale: string; suggestions: number; caseStudy: { id: string } }[] };
    }>('{ translationWork(locale: FR, page: { size: 50 }) { items { locale suggestions caseStudy { id } } } }');
    expect(work.translationWork.items.find(({ caseStudy }) => caseStudy.id === one.id)?.suggestions).toBe(1);
    const outcome = await take(draft, made.id);
    expect(outcome).toMatchObject({ __typename: 'CaseStudySaved', caseStudy: { state: 'DRAFT' } });
    const taken = await sheet(draft);
    expect(taken).toMatchObject({ provenance: 'HUMAN', status: 'DRAFT', suggestions: [] });
    const results = taken.fields.find((field) => field.name === 'results');
    expect(results).toMatchObject({ status: 'CURRENT', document: bold, suggested: true });
    expect(results?.suggestedBy).toBeTruthy();
    expect(await latest(reviewer)).toMatchObject({ kind: 'case.suggestionTaken', path: '/admin/translations' });
    const mine = await reviewer.ask<{ myTranslationSuggestions: Suggested[] }>(MINE);
    expect(mine.myTranslationSuggestions[0]).toMatchObject({ id: made.id, status: 'TAKEN' });
    expect(await desk.publicView(one.id, 'FR')).toBeNull();
  });

  it('tells what was made from an original that has changed since, and keeps telling it once taken over', async () => {
    const one = await submitted('古い提案の事例');
    const made = await suggest(one, { title: 'Titre', teaser: 'Phrase', results: 'Vingt ateliers.' });
    const draft = await back(one);
    const { caseStudy } = await desk.run(author, TRANSLATE, {
      ...{ id: one.id, version: draft.version, locale: 'JA' },
      input: { results: '三十の工房が開いた。' },
    });
    expect((await sheet(one)).suggestions[0]?.fields).toEqual([
      { name: 'title', outdated: false, taken: false },
      { name: 'teaser', outdated: false, taken: false },
      { name: 'results', outdated: true, taken: false },
    ]);
    expect(await take(caseStudy, made.id, ['results'])).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ field: 'title', code: 'input.required' }],
    });
    const first = await take(caseStudy, made.id, ['title', 'results']);
    const { fields, suggestions } = await sheet(one);
    expect(fields.find(({ name }) => name === 'results')).toMatchObject({ status: 'OUTDATED', suggested: true });
    expect(suggestions[0]?.fields.map(({ name, taken }) => [name, taken])).toEqual([
      ['title', true],
      ['teaser', false],
      ['results', true],
    ]);
    expect(await take(caseStudy, made.id, ['teaser'])).toMatchObject({ __typename: 'StaleVersion' });
    expect(await take(first.caseStudy, made.id, ['title'])).toMatchObject({ __typename: 'InvalidInput' });
    // Written anew, it is the owner's own.
    await desk.run(author, TRANSLATE, { ...first.caseStudy, locale: 'FR', input: { results: 'Trente ateliers.' } });
    expect((await sheet(one)).fields.find(({ name }) => name === 'results')).toMatchObject({
      status: 'CURRENT',
      suggested: false,
    });
    expect(await decline(made.id, '  ')).toMatchObject({ problems: [{ field: 'answer', code: 'input.required' }] });
    expect(await decline(made.id, '見出しは当市で訳します。')).toMatchObject({ status: 'PARTLY_TAKEN' });
    expect(await latest(reviewer)).toMatchObject({
      kind: 'case.suggestionDeclined',
      sentence: expect.stringContaining('見出しは当市で訳します。'),
    });
    expect(await decline(made.id, '二度目')).toMatchObject({ problems: [{ code: 'suggestion.closed' }] });
  });

  it('gives way to what the same person suggests next, and can be taken back', async () => {
    const one = await submitted('取り下げの事例');
    await suggest(one, { title: 'Premier' });
    const second = await suggest(one, { title: 'Second' });
    expect((await sheet(one, reviewer)).suggestions).toMatchObject([{ id: second.id, mine: true }]);
    expect(await suggest(one, {})).toMatchObject({ problems: [{ field: 'input', code: 'suggestion.nothing' }] });
    expect(await suggest(one, { title: 'a'.repeat(251) })).toMatchObject({ problems: [{ code: 'input.tooLong' }] });
    expect(await suggest({ ...one, version: one.version - 1 }, { title: 'Titre' })).toMatchObject({
      __typename: 'StaleVersion',
    });
    await expect(suggest(one, { title: 'Titre' }, author)).rejects.toThrow('NOT_FOUND');
    const withdraw = { query: 'mutation ($id: ID!) { withdrawTranslationSuggestion(id: $id) }', id: second.id };
    await reviewer.ask(withdraw.query, withdraw);
    expect((await sheet(one)).suggestions).toEqual([]);
    await expect(reviewer.ask(withdraw.query, withdraw)).rejects.toThrow('NOT_FOUND');
  });

  it('leaves a trail without words, belongs to the person’s own data, and is forgotten a year after', async () => {
    const one = await submitted('記録の事例');
    const made = await suggest(one, { title: 'Titre', summary: JA_TEXTS.summary });
    const database = desk.server.app.get(DataSource);
    const trail = await database.query<{ action: string; details: object }[]>(
      `select action, details from audit_event where subject_id = $1 and action like '%suggest%'`,
      [one.id],
    );
    expect(trail).toEqual([
      { action: 'case-study.translation-suggested', details: { suggestion: made.id, locale: 'fr' } },
    ]);
    const { exportMyData } = await reviewer.ask<{ exportMyData: { json: string } }>(
      'mutation { exportMyData { json } }',
    );
    expect(exportMyData.json).toContain('記録の事例');
    await decline(made.id, '訳し終えています。');
    const sweep = async () => (await desk.server.app.get(Retention).sweep())['translationSuggestions'];
    expect(await sweep()).toBe(0);
    desk.server.clock.advance(366 * DAY);
    expect(await sweep()).toBeGreaterThan(0);
    expect(await database.query('select 1 from translation_suggestion where id = $1', [made.id])).toEqual([]);
  });

  it('goes with the account of its suggester while it is open, and becomes nameless where it was decided on', async () => {
    await desk.admin.signIn('admin@kakehashi.example');
    await author.signIn('kanazawa@kakehashi.example');
    await reviewer.signIn('relecture@kakehashi.example');
    const [open, decided] = [await submitted('消える提案の事例'), await submitted('残る提案の事例')];
    const { id } = await suggest(open, { title: 'Ouverte' });
    const other = await suggest(decided, { title: 'Décidée', note: 'Un mot' });
    await decline(other.id, '訳し終えています。');
    const rows = () =>
      desk.server.sql<{ id: string; suggested_by: string | null; note: string | null }>(
        'select id, suggested_by, note from translation_suggestion where id = any($1)',
        [[id, other.id]],
      );
    const person = (await rows())[0]?.suggested_by ?? '';
    const { app } = desk.server;
    await app.get(Database).transaction(() => app.get(PersonalData).erase(person));
    expect(await rows()).toEqual([{ id: other.id, suggested_by: null, note: null }]);
  });

  it('are of texts inside facts too, taken over with the original that they were made from', async () => {
    const draft = await desk.written('事実への提案');
    const facts = { links: [{ url: 'https://a.example', label: '計画' }], indicators: [{ name: { ja: '工房の数' } }] };
    const { caseStudy } = await desk.run(author, UPDATE, { id: draft.id, version: draft.version, input: facts });
    const one = (await make(author, 'submitCaseStudy', caseStudy)).caseStudy;
    const paths = async () => {
      const answer = await author.ask<{ translationSheet: { factTexts: FactText[] } }>(FACT_TEXTS, { id: one.id });
      return answer.translationSheet.factTexts;
    };
    const [name, label] = (await paths()).map(({ path }) => path);
    expect(await suggest(one, { factTexts: [{ path: 'links.none.label', text: 'x' }] })).toMatchObject({
      problems: [{ field: 'links.none.label', code: 'translation.unknownField' }],
    });
    const words = [
      { path: label, text: 'Le plan' },
      { path: name, text: 'Ateliers' },
    ];
    const made = await suggest(one, { factTexts: words });
    expect(made.fields.map((field) => field.name)).toEqual([name, label]);
    const back1 = await back(one);
    const renamed = await desk.run(author, UPDATE, {
      ...{ id: one.id, version: back1.version },
      input: { links: [{ url: 'https://a.example', label: '全体計画' }] },
    });
    expect((await sheet(one)).suggestions[0]?.fields).toMatchObject([
      { name, outdated: false },
      { name: label, outdated: true },
    ]);
    const first = await take(renamed.caseStudy, made.id, [label ?? '']);
    expect(first).toMatchObject({ __typename: 'CaseStudySaved' });
    expect(await paths()).toMatchObject([
      { status: 'MISSING', text: null, suggested: false },
      { status: 'OUTDATED', text: 'Le plan', suggested: true, suggestedBy: expect.any(String) },
    ]);
    // The fact of the other is taken out: nothing of it can be taken any more, and it can be declined.
    const { caseStudy: without } = await desk.run(author, UPDATE, {
      ...{ id: one.id, version: first.caseStudy.version },
      input: { indicators: [] },
    });
    expect(await take(without, made.id)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await decline(made.id, 'この指標はなくなりました。')).toMatchObject({ status: 'PARTLY_TAKEN' });
  });
});

describe('as many suggestions as one may make within a day', () => {
  it.each([
    ['fr', 'Vous avez proposé 1 traduction en un jour.'],
    ['ja', '翻訳の提案は1日に1件までです。'],
    ['en', 'You have suggested 1 translation within a day.'],
  ] as const)('are refused in %s, and what is refused for another reason does not count', async (locale, sentence) => {
    const desk = await TestDesk.open({ SUGGESTIONS_PER_DAY: '1' });
    const reviewer = desk.server.visitor(locale);
    await reviewer.signIn('relecture@kakehashi.example');
    const one = (await make(desk.admin, 'submitCaseStudy', await desk.written('提案の上限'))).caseStudy;
    const suggest = async (input: object) =>
      (await reviewer.ask<{ result: Suggested & { message: string } }>(SUGGEST, { ...one, locale: 'FR', input }))
        .result;
    expect(await suggest({ note: 'x' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await suggest({ title: 'Un titre' })).toMatchObject({ __typename: 'TranslationSuggestion' });
    const refused = await suggest({ title: 'Un autre titre' });
    expect(refused).toMatchObject({ __typename: 'SuggestedTooOften', retryAfterHours: 24 });
    expect(refused.message).toContain(sentence);
    await desk.server.close();
  });
});
