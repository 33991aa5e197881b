import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGE_NAMES } from '#shared';
import { plain, results } from '../support/pages.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords, portalWords } from '../support/words.js';

const site = siteOfFile();

describe('4. an author', () => {
  const t = deskWords;

  async function signIn(page: Page): Promise<void> {
    await page.goto('/admin');
    await page.getByLabel(t('signIn.email')).fill('admin@kakehashi.example');
    await page.getByLabel(t('signIn.password')).fill('kakehashi-demo');
    await page.getByRole('button', { name: t('signIn.submit'), exact: true }).click();
    await page
      .getByRole('link', { name: t('case.write') })
      .first()
      .click();
  }

  async function begin(page: Page, title: string): Promise<void> {
    await page.getByRole('combobox', { name: t('field.owner') }).fill('Nantes');
    await page
      .getByRole('option', { name: /^Nantes \(France\)/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: t('text.title'), exact: true }).fill(title);
    await page.getByRole('combobox', { name: t('field.topics') }).fill('vélos');
    await page.getByRole('option', { name: /Transports doux/ }).click();
    await page.getByRole('combobox', { name: t('field.sdgs') }).fill('14');
    await page.getByRole('option').first().click();
    await page.getByRole('radio', { name: t('depth.SNAPSHOT') }).check();
    await page.getByLabel(t('field.startYear')).fill('2021');
    await page.getByRole('checkbox', { name: t('field.ongoing') }).check();
    await page.getByRole('button', { name: t('create.submit') }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Returns when the publication is confirmed, with the public page's address. */
  async function publish(page: Page): Promise<string> {
    await page
      .getByRole('textbox', { name: t('text.teaser') })
      .fill('Des bénévoles replantent l’herbier marin de la rade.');
    await page
      .getByRole('textbox', { name: t('text.summary') })
      .fill('Depuis 2021, mille plants de zostères tiennent, et les poissons reviennent.');
    await page.getByRole('button', { name: t('editor.save'), exact: true }).click();
    await page.getByText(t('editor.saved'), { exact: true }).waitFor();
    await page.getByRole('button', { name: t('move.publish.ask'), exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('publish.submit'), exact: true })
      .click();
    const link = page
      .getByRole('dialog', { name: t('publish.doneTitle') })
      .getByRole('link', { name: LANGUAGE_NAMES.fr });
    return (await link.getAttribute('href')) ?? '';
  }

  it('signs in, writes in one language and publishes; readers find it within two seconds', async () => {
    const title = 'Des zostères replantées dans la rade';
    const page = await site.visit('fr');
    const reader = await site.visit('fr');
    await reader.goto('/fr/search?q=zostères');
    expect(await results(reader, 'fr').filter({ hasText: title }).count()).toBe(0);
    await signIn(page);
    await begin(page, title);
    await reader.goto('/fr/search?q=zostères');
    expect(await results(reader, 'fr').filter({ hasText: title }).count()).toBe(0);
    const address = await publish(page);
    const published = Date.now();
    const card = results(reader, 'fr').filter({ hasText: title });
    while ((await card.count()) === 0) {
      expect(Date.now() - published).toBeLessThan(2_000);
      await reader.goto('/fr/search?q=zostères');
    }
    await card.getByRole('link', { name: title }).click();
    await reader.waitForURL(`**${address}`);
    await reader.getByText('mille plants de zostères').waitFor();
    expect(await reader.getByRole('list', { name: portalWords.fr('case.read') }).count()).toBe(0);
  });
});

describe('5. a program', () => {
  it('asks the same by GraphQL, in an explorer that needs nothing from elsewhere', async () => {
    const page = await site.visit('en');
    await page.goto('/graphql');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.getByText('partnerSuggestions').first().waitFor();
    await page.getByRole('region', { name: 'Operation Editor' }).getByText('caseStudies').first().waitFor();
    await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
    const answer = page.getByRole('region', { name: 'Result Window' });
    await answer.getByText('total').waitFor();
    const text = plain(await answer.innerText());
    expect(text).toMatch(/"total": [1-9]/);
    expect(text).toContain('taxe de séjour');
  });
});
