import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';
import { followed, signInAtDesk, toEnd, write } from '../support/desk-page.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t } from '../support/words.js';

const site = siteOfFile();

let page: Page;
/** Runs an operation with the page's own session. */
const ask = (from: Page, query: string): Promise<Record<string, Record<string, unknown>>> =>
  from.evaluate(async (document) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: document }) });
    return ((await response.json()) as { data: Record<string, Record<string, unknown>> }).data;
  }, query);

const context = () => page.getByRole('textbox', { name: t('text.context'), exact: true });
const title = () => page.getByRole('textbox', { name: t('text.title'), exact: true });
const unsaved = () => page.getByRole('status').getByText(t('editor.unsaved'), { exact: true });
const isSaved = () => page.getByRole('status').getByText(t('editor.saved'), { exact: true }).waitFor();

/** A new draft of Tours with formatting in its context, opened at the desk. */
async function draft(): Promise<string> {
  page = await site.visit('fr');
  await signInAtDesk(page, 'tours', {
    email: t('signIn.email'),
    password: t('signIn.password'),
    submit: t('signIn.submit'),
  });
  const { collectivity } = await ask(page, '{ collectivity(country: FR, code: "37261") { id } }');
  const input = `ownerId: "${String(collectivity?.['id'])}", originalLocale: FR, title: "Brouillon"`;
  const made = await ask(
    page,
    `mutation { createCaseStudy(input: { ${input} }) { ... on CaseStudySaved { caseStudy { id version } } } }`,
  );
  const { id, version } = made['createCaseStudy']?.['caseStudy'] as { id: string; version: number };
  const document =
    '{ type: "doc", content: [{ type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Avant" }] }, { type: "paragraph", content: [{ type: "text", text: "mot" }] }] }';
  await ask(
    page,
    `mutation { saveCaseStudyTranslation(id: "${id}", version: ${version}, locale: FR, input: { contextDocument: ${document} }) { __typename } }`,
  );
  await page.goto(`/admin/caseStudies/${id}`);
  await context().getByRole('heading', { name: 'Avant' }).waitFor();
  return id;
}

const stored = async (id: string): Promise<string> =>
  JSON.stringify(await ask(page, `{ editorCaseStudy(id: "${id}") { translations { title contextDocument } } }`));

describe('what is written at the desk', () => {
  it('keeps formatting that came by the API, and takes over what is pasted from Word as clean text', async () => {
    const id = await draft();
    await write(title(), 'Brouillon repris');
    await page.keyboard.press('ControlOrMeta+S');
    await isSaved();
    expect(await stored(id)).toContain('"heading"');
    const html = readFileSync(path.join(projectDir, 'apps/admin/src/richText/paste/samples/word-fr.html'), 'utf8');
    await toEnd(context());
    await page.keyboard.press('Enter');
    // What the browser has and Node.js has not, as text.
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', ${JSON.stringify(html)});
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(paste);
    })()`);
    await context().getByRole('listitem').filter({ hasText: 'auprès des habitants' }).first().waitFor();
    await context().getByRole('columnheader', { name: 'Année' }).waitFor();
    await page.getByText(t('richText.images', { count: 1 })).waitFor();
    await page.keyboard.press('ControlOrMeta+S');
    await isSaved();
    expect(await stored(id)).not.toMatch(/mso|style|touristes/i);
    await context().focus();
    await followed(context());
    await page.keyboard.press('ControlOrMeta+Z');
    await context().getByText('auprès des habitants').waitFor({ state: 'detached' });
    await context().getByRole('heading', { name: 'Avant' }).waitFor();
  }, 40_000);

  it('is left alone while a word is being composed', async () => {
    await draft();
    await toEnd(context());
    await page.keyboard.press('Enter');
    const input = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    for (const so of ['k', 'か', 'かn', 'かな', 'かなz', 'かなざ', 'かなざわ', '金沢']) await compose(so);
    await input.send('Input.insertText', { text: '金沢' });
    await followed(context());
    await page.keyboard.press('ControlOrMeta+B');
    await page.locator('button[data-tool="bold"][aria-pressed="true"]').first().waitFor();
    for (const so of ['し', '市']) await compose(so);
    await input.send('Input.insertText', { text: '市' });
    const composed = context()
      .locator('p')
      .filter({ has: page.locator('strong', { hasText: /^市$/ }) });
    await composed.waitFor();
    expect(await composed.innerHTML()).toBe('金沢<strong>市</strong>');
    await unsaved().waitFor();
  }, 40_000);

  it('is asked about before the page is left, and kept where the session has ended', async () => {
    const id = await draft();
    await write(title(), 'Pas encore enregistré');
    await page.getByRole('link', { name: t('nav.desk'), exact: true }).click();
    await page
      .getByRole('dialog', { name: t('leave.title') })
      .getByRole('button', { name: t('leave.stay') })
      .click();
    expect(await title().inputValue()).toBe('Pas encore enregistré');
    await page.context().clearCookies();
    await page.keyboard.press('ControlOrMeta+S');
    const again = page.getByRole('dialog', { name: t('again.title') });
    await again.getByLabel(t('signIn.password')).fill('kakehashi-demo');
    await again.getByRole('button', { name: t('signIn.submit'), exact: true }).click();
    await isSaved();
    expect(await title().inputValue()).toBe('Pas encore enregistré');
    expect(await stored(id)).toContain('Pas encore enregistré');
  }, 40_000);

  it('stands beside what somebody else saved, to be chosen from', async () => {
    const id = await draft();
    await toEnd(context());
    await page.keyboard.type(' à moi');
    await unsaved().waitFor();
    const other = await site.visit('fr');
    await signInAtDesk(other, 'admin', {
      email: t('signIn.email'),
      password: t('signIn.password'),
      submit: t('signIn.submit'),
    });
    const now = await ask(other, `{ editorCaseStudy(id: "${id}") { version } }`);
    await ask(
      other,
      `mutation { saveCaseStudyTranslation(id: "${id}", version: ${String(now['editorCaseStudy']?.['version'])}, locale: FR, input: { context: "à elle" }) { __typename } }`,
    );
    await page.keyboard.press('ControlOrMeta+S');
    const dialog = page.getByRole('dialog', { name: t('stale.title') });
    await dialog.getByText('Ada Martin').first().waitFor();
    expect(await dialog.getByLabel(t('stale.myText')).inputValue()).toContain('mot à moi');
    await dialog.getByRole('radio', { name: 'mot à moi' }).waitFor();
    await dialog.getByRole('radio', { name: 'à elle' }).waitFor();
    await dialog.getByRole('button', { name: t('stale.mine') }).click();
    await page.keyboard.press('ControlOrMeta+S');
    await isSaved();
    const text = await stored(id);
    expect(text).toContain('mot à moi');
    expect(text).toContain('"heading"');
  }, 40_000);
});
