import { describe, expect, it } from '@jest/globals';
import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { LOCALES } from '#shared';
import { NARROW } from '../support/browser.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t } from '../support/words.js';

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

/** By the API of the page: the sign-in form has tests of its own. */
async function signIn(page: Page, to: string): Promise<void> {
  await page.goto('/fr/about');
  await page.evaluate(async () => {
    const query = 'mutation { signIn(email: "tours@kakehashi.example", password: "kakehashi-demo") { __typename } }';
    await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  });
  await page.goto(`/admin${to}`);
}

const bring = (page: Page, name: string, text: string) =>
  page.locator('[data-upload=import]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const rows = (...titles: string[]): string =>
  ['Source;Clé dans la source;Langue d’origine;Titre (Français);Première année;Remarque interne', ...titles].join(
    '\r\n',
  );

describe('imports at the desk', () => {
  it('shows what would come in, cell by cell, and brings it in when told to, by keyboard, without barriers', async () => {
    const page = await site.visit('fr');
    await signIn(page, '/imports');
    await page.getByRole('heading', { level: 1, name: t('nav.imports') }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await bring(
      page,
      'cas.csv',
      rows('bureau;1;français;Un lavoir rouvert;2020;x', 'bureau;2;fr;Une fête des jardins;vingt;x'),
    );
    await page.getByRole('heading', { level: 1, name: 'cas.csv' }).waitFor();
    await page.getByText(t('imports.forecast', { created: 1, updated: 0, left: 1 })).waitFor();
    await page.getByText(t('imports.ignored', { names: 'Remarque interne' })).waitFor();
    await page.getByText('E3', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: t('imports.start', { count: 1 }) }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(t('imports.done', { created: 1, updated: 0, left: 1, failed: 0 })).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: t('imports.toDrafts') }).click();
    await page.getByRole('link', { name: 'Un lavoir rouvert' }).waitFor();

    await page.goto('/admin/imports');
    await bring(page, 'encore.csv', rows('bureau;1;fr;Un lavoir rouvert;2021;x'));
    await page.getByRole('radio', { name: t('imports.choice.UPDATE') }).check();
    await page.getByText(t('imports.forecast', { created: 0, updated: 1, left: 0 })).waitFor();
    await page.getByRole('button', { name: t('imports.start', { count: 1 }) }).click();
    await page.getByText(t('imports.done', { created: 0, updated: 1, left: 0, failed: 0 })).waitFor();
  });

  it('lets one decide row by row, by keyboard', async () => {
    const page = await site.visit('fr');
    await signIn(page, '/imports');
    await bring(page, 'deux.csv', rows('rang;1;fr;Un marché couvert;2020;', 'rang;2;fr;Une école dans les bois;2020;'));
    await page.getByRole('button', { name: t('imports.start', { count: 2 }) }).click();
    await page.getByText(t('imports.done', { created: 2, updated: 0, left: 0, failed: 0 })).waitFor();
    await page.goto('/admin/imports');
    await bring(
      page,
      'trois.csv',
      rows('rang;1;fr;Un marché couvert;2021;', 'rang;2;fr;Une école dans les bois;2021;'),
    );
    const choice = page.getByRole('combobox', { name: /Une école dans les bois/ });
    await choice.waitFor();
    expect(await barriers(page)).toEqual([]);
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.getByText(t('imports.forecast', { created: 0, updated: 1, left: 1 })).waitFor();
    await page.getByRole('button', { name: t('imports.start', { count: 1 }) }).click();
    await page.getByText(t('imports.done', { created: 0, updated: 1, left: 1, failed: 0 })).waitFor();
  });

  it('says why a file is not one, and keeps what was brought before in a list', async () => {
    const page = await site.visit('fr', { viewport: NARROW });
    await signIn(page, '/imports');
    await bring(page, 'liste.csv', 'a;b\n1;2\n');
    await page.getByText('La ligne qui nomme les colonnes manque.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: t('imports.back') }).click();
    await page.getByText(t('imports.run.REFUSED')).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});

describe('exports', () => {
  it('are offered at the desk’s list, of what it shows', async () => {
    const page = await site.visit('fr');
    await signIn(page, '/caseStudies?filter=%7B%22state%22%3A%22PUBLISHED%22%7D');
    await page.getByRole('button', { name: t('exports.open') }).click();
    const item = page.getByRole('menuitem', { name: 'XLSX 日本語' });
    expect(await item.getAttribute('href')).toBe('/exports/desk.xlsx?state=PUBLISHED&locale=ja');
    expect(await barriers(page)).toEqual([]);
  });

  it.each(LOCALES)('are offered for a search in %s, and work without JavaScript', async (locale) => {
    const page = await site.visit(locale, { javaScriptEnabled: false });
    await page.goto(`/${locale}/search?country=JP`);
    await page
      .locator('details', { has: page.locator('a[href*="/exports/"]') })
      .locator('summary')
      .click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`a[href*="/exports/case-studies.csv"][href*="locale=${locale}"]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`kakehashi-${locale}.csv`);
  });
});
