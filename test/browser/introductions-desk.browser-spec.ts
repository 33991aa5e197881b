import { describe, expect, it } from '@jest/globals';
import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { createTranslate } from '../../libs/shared/index.js';
import { ja as deskJa } from '../../apps/admin/src/i18n/messages/ja.js';
import { NARROW } from '../support/browser.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t } from '../support/words.js';

/** The desk of Kanazawa's manager speaks Japanese. */
const j = createTranslate('ja', deskJa);

const site = siteOfFile();

/** What axe calls serious or critical of all but the header, which every page has, as lines to be read. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<Result[]>(
    'axe.run({ exclude: [["header"]] }).then(({ violations }) => violations)',
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function call<Data>(page: Page, query: string): Promise<Data> {
  return page.evaluate(async (asked) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: asked }) });
    return ((await answer.json()) as { data: Data }).data;
  }, query);
}

/** Signs in by the API, and goes to a page of the desk. */
async function open(page: Page, email: string, to: string): Promise<void> {
  await page.goto('/fr/about');
  const person = `email: "${email}@kakehashi.example", password: "kakehashi-demo"`;
  await call(page, `mutation { signIn(${person}) { __typename } }`);
  await page.goto(`/admin${to}`);
}

const idOf = async (page: Page, country: string, code: string): Promise<string> =>
  (await call<{ collectivity: { id: string } }>(page, `{ collectivity(country: ${country}, code: "${code}") { id } }`))
    .collectivity.id;

describe('introductions at the desk', () => {
  it('write, accept, answer and conclude, by keyboard, without barriers, wide and narrow', async () => {
    const tours = await site.visit('fr');
    await open(tours, 'tours', '/introductions');
    await tours.getByRole('heading', { level: 1, name: t('intro.title') }).waitFor();
    expect(await barriers(tours)).toEqual([]);
    const [from, to] = [await idOf(tours, 'FR', '37261'), await idOf(tours, 'JP', '172014')];
    await tours.goto(`/admin/introductions/create?proposer=${from}&recipient=${to}&topic=smart-tourism`);
    const letter = tours.getByLabel(t('intro.letter.of', { language: t('intro.lang.FR') }));
    await letter.waitFor();
    expect(await letter.inputValue()).toContain('Madame, Monsieur');
    const courtesy = tours.getByLabel(t('intro.letter.of', { language: t('intro.lang.JA') }));
    expect(await courtesy.inputValue()).toContain('拝啓');
    expect(await barriers(tours)).toEqual([]);
    await tours.getByRole('button', { name: t('intro.send') }).press('Enter');
    await tours.getByText(t('intro.state.PROPOSED'), { exact: true }).waitFor();

    const kanazawa = await site.visit('ja', { viewport: NARROW });
    await open(kanazawa, 'kanazawa-manager', '/introductions');
    await kanazawa.getByRole('link', { name: 'トゥール' }).first().press('Enter');
    await kanazawa.getByRole('button', { name: j('intro.accept'), exact: true }).press('Enter');
    await kanazawa.getByRole('button', { name: j('intro.accept.confirm'), exact: true }).press('Enter');
    const message = kanazawa.getByRole('textbox', { name: j('intro.message.write') });
    await message.fill('はじめまして。');
    await kanazawa.getByRole('button', { name: j('intro.message.send'), exact: true }).press('Enter');
    await kanazawa.getByText(j('intro.state.ACTIVE'), { exact: true }).waitFor();
    expect(await barriers(kanazawa)).toEqual([]);

    await tours.reload();
    await tours.getByText('はじめまして。').waitFor();
    await tours.getByRole('button', { name: t('intro.conclude'), exact: true }).press('Enter');
    await tours.getByRole('button', { name: t('intro.conclude.confirm'), exact: true }).press('Enter');
    await tours.getByText(t('intro.state.CONCLUDED'), { exact: true }).waitFor();
    expect(await barriers(tours)).toEqual([]);
  }, 120_000);
});
