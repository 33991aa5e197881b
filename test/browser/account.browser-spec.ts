import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Locale } from '#shared';
import { NARROW, startSite, type Site } from '../support/browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SIGN_IN = 'mutation { signIn(email: "tours@kakehashi.example", password: "kakehashi-demo") { __typename } }';
const TITLES: Readonly<Record<Locale, string>> = { fr: 'Mon compte', ja: 'マイアカウント', en: 'My account' };

describe('the account page', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
  }, 120_000);
  afterAll(() => site.close());
  afterEach(() => site.leave());

  async function open(locale: Locale, options = {}): Promise<Page> {
    const page = await site.visit(locale, options);
    await page.request.post('/graphql', { data: { query: SIGN_IN } });
    await page.goto(`/${locale}/account`);
    await page.getByRole('heading', { level: 1, name: TITLES[locale] }).waitFor();
    return page;
  }
  const barriers = (page: Page): Promise<string[]> =>
    page.evaluate(`(async () => { ${AXE}; const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')); })()`);

  it.each(['fr', 'ja', 'en'] as const)('has no barriers in %s and fits a narrow screen', async (locale) => {
    const page = await open(locale, { viewport: NARROW });
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(site.faults).toEqual([]);
  });

  it('makes a token by keyboard, shows its secret once and revokes it', async () => {
    const page = await open('en');
    await page.getByLabel('What the token is for').focus();
    await page.keyboard.type('Nightly export');
    await page.getByLabel('import files').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Make a token' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^kkh_[0-9A-Za-z]{38}$/).waitFor();
    await page.getByRole('button', { name: 'Revoke the token Nightly export' }).click();
    await page.getByText('The token is revoked.').waitFor();
    await page.reload();
    await page.getByText('You have no tokens.').waitFor();
    expect(site.faults).toEqual([]);
  });

  it('ends another session and takes one’s data along', async () => {
    await open('en');
    const page = await open('en');
    await page.getByRole('button', { name: 'End all others' }).click();
    await page.getByText('It has ended.').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download my data' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^kakehashi-.*\.json$/);
  });

  it('asks for another address with the password, and says what will happen', async () => {
    const page = await open('fr');
    const section = page.getByRole('region', { name: 'Adresse électronique' });
    await section.getByText('tours@kakehashi.example').waitFor();
    await section.getByLabel('Nouvelle adresse').fill('camille.durand@tours.example');
    await section.getByLabel('Votre mot de passe, pour confirmer').fill('pas celui-ci');
    await page.keyboard.press('Enter');
    await section.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    await section.getByLabel('Votre mot de passe, pour confirmer').fill('kakehashi-demo');
    await page.keyboard.press('Enter');
    await section.getByText('Le lien est en route vers la nouvelle adresse.').waitFor();
    expect(await section.getByLabel('Nouvelle adresse').inputValue()).toBe('');
    expect(await barriers(page)).toEqual([]);
  });

  it('asks visitors to sign in, and says why a sign-in elsewhere did not succeed', async () => {
    const page = await site.visit('fr');
    await page.goto('/fr/account');
    await page.getByText('Connectez-vous pour voir votre compte.').waitFor();
    await page.goto('/fr/sign-in/refused?reason=no-account');
    await page.getByText('Un compte s’ouvre sur invitation').waitFor();
  });
});
