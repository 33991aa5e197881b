import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { NARROW } from '../support/browser.js';
import { asksOf, followed, press, signInAtDesk, toEnd, write } from '../support/desk-page.js';
import { eventually } from '../support/eventually.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t, deskWordsInJapanese as ja } from '../support/words.js';

const site = siteOfFile();

let page: Page;
const heading = (words: string) => ({ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: words }] });
const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const documentOf = (title: string, words: string) => ({ type: 'doc', content: [heading(title), paragraph(words)] });

const section = (name: string) => page.getByRole('textbox', { name, exact: true });
const isSaved = () => page.getByRole('status').getByText(t('editor.saved')).waitFor();
const save = async () => {
  await page.keyboard.press('ControlOrMeta+S');
  await isSaved();
};
const fits = () => page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');

const wordsToSignIn = (words: typeof t) => ({
  email: words('signIn.email'),
  password: words('signIn.password'),
  submit: words('signIn.submit'),
});
const signInWords = wordsToSignIn(t);
const signInWordsJa = wordsToSignIn(ja);

const SUBMIT = 'mutation ($id: ID!, $version: Int!) { submitCaseStudy(id: $id, version: $version) { __typename } }';
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: UpdateCaseStudyInput!) {
  updateCaseStudy(id: $id, version: $version, input: $input) { __typename } }`;
const SEND_BACK = `mutation ($id: ID!, $version: Int!) {
  requestChanges(id: $id, version: $version, opinion: "Voir la traduction proposée.") { __typename } }`;
const SAVE = `mutation ($id: ID!, $version: Int!, $locale: Locale!, $input: CaseStudyTranslationInput!) {
  saveCaseStudyTranslation(id: $id, version: $version, locale: $locale, input: $input) {
    __typename ... on CaseStudySaved { caseStudy { id version } } } }`;
interface Saved {
  saveCaseStudyTranslation: { caseStudy: { id: string; version: number } };
}

/** A draft of Tours with formatting in French and, of its context, in English; its English sheet is open. */
async function open(): Promise<{ id: string; version: number }> {
  page = await site.visit('fr');
  await signInAtDesk(page, 'tours', signInWords);
  const ask = asksOf(page);
  const { collectivity } = await ask<{ collectivity: { id: string } }>(
    '{ collectivity(country: FR, code: "37261") { id } }',
  );
  const made = await ask<{ createCaseStudy: { caseStudy: { id: string; version: number } } }>(
    'mutation ($input: CreateCaseStudyInput!) { createCaseStudy(input: $input) { ... on CaseStudySaved { caseStudy { id version } } } }',
    {
      input: {
        ownerId: collectivity.id,
        originalLocale: 'FR',
        title: 'Un quai pour les vélos',
        topics: ['soft-mobility'],
        sdgs: [11],
      },
    },
  );
  let one = made.createCaseStudy.caseStudy;
  const put = async (locale: string, input: object) => {
    one = (await ask<Saved>(SAVE, { ...one, locale, input })).saveCaseStudyTranslation.caseStudy;
  };
  await put('FR', {
    teaser: 'Les vélos ont leur quai.',
    summary: 'La gare a un quai pour les vélos.',
    contextDocument: documentOf('Avant', 'Les vélos encombraient la gare.'),
    actionsDocument: documentOf('Les travaux', 'La ville a ouvert un quai.'),
    resultsDocument: documentOf('Le bilan', 'Mille vélos par jour.'),
    transferabilityDocument: documentOf('Ailleurs', 'Partout où il y a une gare.'),
  });
  await put('EN', { title: 'A quay for bicycles', contextDocument: documentOf('Before', 'Bicycles were everywhere.') });
  await page.goto(`/admin/translations/${one.id}/en`);
  await section(t('text.context')).getByRole('heading', { name: 'Before' }).waitFor();
  return one;
}

const stored = async (id: string): Promise<Record<string, unknown>> => {
  const { translationSheet } = await asksOf(page)<{
    translationSheet: { fields: { name: string; text: string | null; document: unknown }[] };
  }>('query ($id: ID!) { translationSheet(id: $id, locale: EN) { fields { name text document } } }', { id });
  return Object.fromEntries(translationSheet.fields.map(({ name, text, document }) => [name, document ?? text]));
};

describe('the translation sheet', () => {
  it('shows the formatting of both languages, and keeps it where a word is added', async () => {
    const { id } = await open();
    const source = page.locator('[data-field=context] [lang=fr]');
    await source.getByRole('heading', { level: 3, name: 'Avant' }).waitFor();
    await toEnd(section(t('text.context')));
    await page.keyboard.insertText(' Here.');
    await save();
    expect((await stored(id))['context']).toEqual(documentOf('Before', 'Bicycles were everywhere. Here.'));
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    await eventually(fits);
    expect(await barriers(page)).toEqual([]);
  });

  it('goes by keyboard from field to field, of which none is made before one comes near', async () => {
    const { id } = await open();
    await section(t('text.title')).focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.keyboard.insertText('Bicycles have a quay.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.keyboard.insertText('The station has a quay for bicycles.');
    await page.keyboard.press('ControlOrMeta+Enter');
    const actions = section(t('text.actions'));
    await page.locator('[data-field=actions] .tiptap.ProseMirror-focused').waitFor();
    await followed(actions);
    await page.keyboard.type('Built ');
    await page.keyboard.press('ControlOrMeta+B');
    await page.keyboard.type('quickly');
    await save();
    const last = page.locator('[data-field=transferability] .tiptap');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('[data-field=transferability] .tiptap.ProseMirror-focused').waitFor();
    await followed(last);
    await page.keyboard.insertText('Everywhere.');
    await save();
    expect(await stored(id)).toMatchObject({
      teaser: 'Bicycles have a quay.',
      actions: {
        content: [{ content: [{ text: 'Built ' }, { text: 'quickly', marks: [{ type: 'bold' }] }] }],
      },
      transferability: { content: [{ content: [{ text: 'Everywhere.' }] }] },
      results: null,
    });
  });

  it('says what changed in the original, keeps what is typed where somebody was first, and takes “still right”', async () => {
    const { id, version } = await open();
    await toEnd(section(t('text.context')));
    await page.keyboard.insertText(' Here.');
    const input = {
      contextDocument: documentOf('Avant', 'Les vélos encombraient la place.'),
    };
    await asksOf(page)(SAVE, { id, version, locale: 'FR', input });
    await page.keyboard.press('ControlOrMeta+S');
    await page.getByRole('button', { name: t('sheet.load') }).focus();
    await page.keyboard.press('Enter');
    const context = page.locator('[data-field=context]');
    await context.locator('ins', { hasText: 'place' }).waitFor();
    await section(t('text.context')).getByText('Bicycles were everywhere. Here.').waitFor();
    const asItStands = context.getByRole('button', { name: t('sheet.asItStands') });
    await asItStands.focus();
    await page.keyboard.press('Enter');
    await context.locator('[lang=fr]').getByRole('heading', { level: 3, name: 'Avant' }).waitFor();
    await toEnd(section(t('text.context')));
    for (const _ of ' Here.') await page.keyboard.press('Backspace');
    await context.getByRole('button', { name: t('sheet.stillRightOf', { field: t('text.context') }) }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(t('sheet.confirmed')).waitFor();
    expect((await stored(id))['context']).toEqual(documentOf('Before', 'Bicycles were everywhere.'));
    await write(section(t('text.title')), 'A quay');
    await save();
  });
});

/** The reviewer opens the sheet, suggests title and actions with a word, and sends the case back to its authors. */
async function suggestAsReviewer(id: string): Promise<void> {
  const reviewer = await site.visit('ja');
  await signInAtDesk(reviewer, 'relecture', signInWordsJa);
  await reviewer.goto(`/admin/translations/${id}/en`);
  await write(reviewer.getByRole('textbox', { name: ja('text.title'), exact: true }), 'A quay');
  const actions = reviewer.locator('[data-field=actions] .tiptap');
  await actions.focus();
  await reviewer.locator('[data-field=actions] .tiptap.ProseMirror-focused').waitFor();
  await followed(actions);
  await reviewer.keyboard.type('Built ');
  await reviewer.keyboard.press('ControlOrMeta+B');
  await reviewer.keyboard.type('quickly');
  const label = ja('fact.links.label', { number: 1 });
  await write(reviewer.getByRole('textbox', { name: label, exact: true }), 'The plan of the quay');
  await write(reviewer.getByLabel(ja('suggest.note')), 'Checked with a native speaker.');
  expect(await barriers(reviewer)).toEqual([]);
  await press(reviewer.getByRole('button', { name: ja('suggest.send') }));
  await reviewer.getByText(ja('suggest.isSent')).waitFor();
  const ask = asksOf(reviewer);
  const { editorCaseStudy } = await ask<{ editorCaseStudy: { version: number } }>(
    'query ($id: ID!) { editorCaseStudy(id: $id) { version } }',
    { id },
  );
  await ask(SEND_BACK, { id, version: editorCaseStudy.version });
}

describe('texts inside the facts', () => {
  it('are written below the texts of the case, and saved with them', async () => {
    const { id, version } = await open();
    const input = { indicators: [{ name: { fr: 'Vélos garés' } }], buildingBlocks: [{ title: { fr: 'Le quai' } }] };
    await asksOf(page)(UPDATE, { id, version, input });
    await page.reload();
    await write(section(t('fact.indicators.name', { number: 1 })), 'Bicycles parked');
    await write(section(t('text.teaser')), 'Bicycles have a quay.');
    await save();
    await eventually(async () => (await section(t('fact.blocks.title', { number: 1 })).count()) === 1);
    const { translationSheet } = await asksOf(page)<{ translationSheet: { factTexts: object[] } }>(
      'query ($id: ID!) { translationSheet(id: $id, locale: EN) { factTexts { part status text } } }',
      { id },
    );
    expect(translationSheet.factTexts).toEqual([
      { part: 'name', status: 'CURRENT', text: 'Bicycles parked' },
      { part: 'title', status: 'MISSING', text: null },
    ]);
    expect((await stored(id))['teaser']).toBe('Bicycles have a quay.');
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    await eventually(fits);
  });
});

describe('a translation that a reviewer suggests', () => {
  it('is written with formatting, sent, taken over field by field, and declined with a word', async () => {
    const { id, version: first } = await open();
    const links = [{ url: 'https://a.example', label: 'Le plan du quai' }];
    await asksOf(page)(UPDATE, { id, version: first, input: { links } });
    const version = first + 1;
    const moved = await asksOf(page)<{ submitCaseStudy: { __typename: string } }>(SUBMIT, { id, version });
    expect(moved.submitCaseStudy.__typename).toBe('CaseStudySaved');
    await suggestAsReviewer(id);
    page = await site.visit('fr');
    await signInAtDesk(page, 'tours', signInWords);
    const { editorCaseStudy } = await asksOf(page)<{ editorCaseStudy: { version: number } }>(
      'query ($id: ID!) { editorCaseStudy(id: $id) { version } }',
      { id },
    );
    expect(editorCaseStudy.version).toBeGreaterThan(version);
    await page.goto(`/admin/translations/${id}/en`);
    const actions = page.locator('[data-field=actions]');
    await actions.getByText('Built quickly').waitFor();
    await page.getByText('Checked with a native speaker.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await press(actions.getByRole('button', { name: t('suggested.take') }));
    await page.getByText(t('suggested.taken')).waitFor();
    expect((await stored(id))['actions']).toMatchObject({
      content: [{ content: [{ text: 'Built ' }, { text: 'quickly', marks: [{ type: 'bold' }] }] }],
    });
    const label = page.locator('[data-field^="links."]');
    await label.getByText('The plan of the quay').waitFor();
    await press(label.getByRole('button', { name: t('suggested.take') }));
    await eventually(async () => (await label.getByRole('textbox').inputValue()) === 'The plan of the quay');
    await page.setViewportSize(NARROW);
    await eventually(fits);
    expect(await barriers(page)).toEqual([]);
    await press(page.locator('#suggestions-title ~ ul').getByRole('button', { name: t('suggested.decline') }));
    await write(page.getByRole('dialog').getByLabel(t('suggested.answer')), 'Nous gardons « quay ».');
    await press(page.getByRole('dialog').getByRole('button', { name: t('suggested.decline.confirm'), exact: true }));
    await page.getByText(t('suggested.declined')).waitFor();
    await page.locator('#suggestions-title').waitFor({ state: 'hidden' });
    const reader = await site.visit('ja');
    await signInAtDesk(reader, 'relecture', signInWordsJa);
    await reader.goto('/admin/translations');
    await reader.getByText('Nous gardons « quay ».').waitFor();
    await reader.getByText(ja('suggestion.PARTLY_TAKEN')).waitFor();
    expect(await barriers(reader)).toEqual([]);
  });
});
