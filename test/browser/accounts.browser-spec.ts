import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { LOCALES } from '#shared';
import { NARROW, startSite, type Site } from '../support/browser.js';
import { INVITE } from '../support/credentials.js';
import { startSmtp, type TestSmtp } from '../support/smtp.js';

/** Six pages one after the other, the desk among them. */
const STORY_MS = 90_000;
const PASSWORD = 'tram neuf sous la pluie';
const PAGES = ['sign-in', 'reset-password', 'sign-in-link', 'confirm-address', 'invitation'] as const;

let smtp: TestSmtp;
let site: Site;
/** What was started, to be ended in turn even where the rest could not be. */
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  smtp = await startSmtp();
  ends.unshift(smtp.close);
  site = await startSite(smtp.settings);
  ends.unshift(site.close);
}, 60_000);
afterAll(async () => {
  for (const end of ends) await end();
});
afterEach(async () => {
  await site.leave();
  expect(site.faults.splice(0)).toEqual([]);
});

/** What axe calls serious or critical. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations: Result[] = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Asks the API as the manager of Tours, apart from any page. */
async function invite(email: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'accept-language': 'en' };
  const ask = async (query: string, variables: object, cookie = '') => {
    const body = JSON.stringify({ query, variables });
    return fetch(`${site.url}/graphql`, { method: 'POST', headers: { ...headers, cookie }, body });
  };
  const signIn = 'mutation { signIn(email: "tours@kakehashi.example", password: "kakehashi-demo") { __typename } }';
  const cookie = (await ask(signIn, {})).headers.get('set-cookie')?.split(';')[0] ?? '';
  const found = (await (await ask('{ collectivity(country: FR, code: "37261") { id } }', {})).json()) as {
    data: { collectivity: { id: string } };
  };
  const input = { email, role: 'CONTRIBUTOR', locale: 'EN', collectivityId: found.data.collectivity.id };
  const answer = (await (await ask(INVITE, { input }, cookie)).json()) as { data: { result: { __typename: string } } };
  if (answer.data.result.__typename !== 'Invited') throw new Error(JSON.stringify(answer));
}

describe('by the links of mails', () => {
  it(
    'an invited person makes an account, reaches the desk, and finds their way out by the header',
    async () => {
      await invite('lea@tours.example');
      const link = (await smtp.mailTo('lea@tours.example')).links[0] ?? '';
      const page = await site.visit('en');
      await page.goto(link);
      await page.getByRole('definition').filter({ hasText: 'Camille Durand' }).waitFor();
      expect(page.url()).not.toContain('#');
      expect(await barriers(page)).toEqual([]);
      await page.getByLabel('Name', { exact: true }).fill('Léa Moreau');
      const password = page.getByLabel('New password');
      await password.fill('motdepasse2026');
      await page.getByRole('button', { name: 'Create my account' }).click();
      await page.getByText('one of those that are tried first').waitFor();
      expect(await password.getAttribute('aria-invalid')).toBe('true');
      expect(await barriers(page)).toEqual([]);
      // Another language and a reload keep what the link brought.
      await page.getByRole('link', { name: 'Français' }).click();
      await page.getByLabel('Nom', { exact: true }).fill('Léa Moreau');
      await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
      await page.getByText('Très bon.').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/admin/);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goto('/en');
      await page.locator('summary', { hasText: 'Léa Moreau' }).first().press('Enter');
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('link', { name: 'Sign in' }).waitFor();
    },
    STORY_MS,
  );

  it('a forgotten password is replaced, and the new one signs in, by the keyboard alone', async () => {
    const page = await site.visit('ja');
    await page.goto('/ja/sign-in');
    await page.getByRole('link', { name: 'パスワードを忘れた場合' }).click();
    // The page that is left has a field of the same name.
    await page.getByRole('heading', { level: 1, name: 'パスワードを忘れた場合' }).waitFor();
    await page.getByLabel('メールアドレス').fill('kanazawa@kakehashi.example');
    await page.keyboard.press('Enter');
    await page.getByText('メールをお送りしました').waitFor();
    await page.goto((await smtp.mailTo('kanazawa@kakehashi.example')).links[0] ?? '', { waitUntil: 'networkidle' });
    await page.getByLabel('新しいパスワード').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('すべての端末でログアウトしました').waitFor();
    expect(await page.evaluate('document.activeElement?.getAttribute("role")')).toBe('status');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel('メールアドレス').fill('kanazawa@kakehashi.example');
    await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: '表示' }).click();
    expect(await page.getByLabel('パスワード', { exact: true }).getAttribute('type')).toBe('text');
    await page.getByLabel('パスワード', { exact: true }).press('Enter');
    await page.waitForURL(/\/admin/);
    await page.goto('/ja/notifications');
    await page.getByRole('heading', { level: 2 }).waitFor();
    expect(await barriers(page)).toEqual([]);
    // One line, in the longest language and with the longest entries.
    await page.goto('/fr/notifications');
    await page.getByRole('rowheader', { name: 'Jumelages et mises en relation' }).waitFor();
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(80);
    await page.setViewportSize(NARROW);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
  });

  it('a wrong password is said, and the fields that are missing are named', async () => {
    const page = await site.visit('en');
    await page.goto('/en/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.getByText('Fill in this field.').count()).toBe(2);
    expect(await page.evaluate('document.activeElement?.getAttribute("name")')).toBe('email');
    await page.getByLabel('E-mail address').fill('tours@kakehashi.example');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('is not right').waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  it('every way in opens without a barrier, wide and narrow', async () => {
    const page = await site.visit(locale);
    for (const name of PAGES) {
      await page.goto(`/${locale}/${name}`, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect({ name, barriers: await barriers(page) }).toEqual({ name, barriers: [] });
      await page.setViewportSize(NARROW);
      const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect({ name, beyond }).toEqual({ name, beyond: 0 });
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });
});
