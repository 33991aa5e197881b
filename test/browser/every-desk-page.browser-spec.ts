import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { asksOf, signInAtDesk } from '../support/desk-page.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t, deskWordsInJapanese as ja } from '../support/words.js';

const site = siteOfFile();

/** Some twenty pages one after the other, twice. */
const ROUND_MS = 120_000;
/** 1,280 pixels at 400 % (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

const signInWords = (words: typeof t) => ({
  email: words('signIn.email'),
  password: words('signIn.password'),
  submit: words('signIn.submit'),
});

/** A case that both may open, and that its owner may write. */
async function caseOfKanazawa(page: Page): Promise<string> {
  const ask = asksOf(page);
  const found = await ask<{ collectivity: { id: string } }>('{ collectivity(country: JP, code: "172014") { id } }');
  const made = await ask<{ createCaseStudy: { caseStudy: { id: string } } }>(
    `mutation ($owner: ID!) { createCaseStudy(input: { ownerId: $owner, originalLocale: JA, title: "茶屋街の混雑を分ける" }) {
      ... on CaseStudySaved { caseStudy { id } } } }`,
    { owner: found.collectivity.id },
  );
  return made.createCaseStudy.caseStudy.id;
}

/** What is the matter with each page, as it is and at 400 %; nothing is left of it where nothing is. */
async function lookAt(page: Page, addresses: readonly string[], scheme: 'light' | 'dark'): Promise<unknown[]> {
  const troubles: unknown[] = [];
  const size = page.viewportSize();
  await page.emulateMedia({ colorScheme: scheme });
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const found = await barriers(page, { 'target-size': { enabled: true } });
    await page.setViewportSize(ZOOMED);
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (size) await page.setViewportSize(size);
    if (found.length > 0 || beyond > 0) troubles.push({ address, found, beyond });
  }
  return troubles;
}

describe('every page of the desk is without serious barriers and fits 320 pixels', () => {
  it(
    'for an administrator, in French',
    async () => {
      const page = await site.visit('fr');
      await signInAtDesk(page, 'admin', signInWords(t));
      const id = await caseOfKanazawa(page);
      const lists = ['', 'caseStudies', 'imports', 'collectivities', 'twinnings', 'searchLog', 'translations'];
      const rooms = ['concepts', 'concepts/create', 'concepts/overtourism', 'users', 'joinRequests', 'introductions'];
      const others = ['auditEvents', 'programme', 'nothing-here', `caseStudies/${id}`, `caseStudies/${id}/history`];
      const all = [...lists, ...rooms, ...others].map((one) => `/admin/${one}`);
      expect(await lookAt(page, all, 'light')).toEqual([]);
    },
    ROUND_MS,
  );

  it(
    'for a manager, in Japanese and in the dark; and the pages of the portal that are theirs alone',
    async () => {
      const page = await site.visit('ja');
      await signInAtDesk(page, 'kanazawa-manager', signInWords(ja));
      const id = await caseOfKanazawa(page);
      const written = ['caseStudies', 'caseStudies/create', `caseStudies/${id}`, `translations/${id}/fr`];
      const own = ['imports', 'translations', 'members', 'profiles', 'twinningProposals', 'joinRequests'];
      const talks = ['introductions', 'introductions/create', 'programme'];
      const desk = ['', ...written, ...own, ...talks].map((one) => `/admin/${one}`);
      const portal = ['/ja/account', '/ja/notifications', '/ja/still-true', '/ja/sign-in/refused'];
      expect(await lookAt(page, [...desk, ...portal], 'dark')).toEqual([]);
    },
    ROUND_MS,
  );
});

describe('before the program of the desk is there', () => {
  it('its page says that it is on its way, in the reader’s language', async () => {
    const page = await site.visit('ja');
    await page.route('**/*.js', () => undefined);
    await page.goto('/admin', { waitUntil: 'commit' });
    await page.getByText('読み込んでいます…').waitFor();
    expect(await page.getByText('Chargement du bureau…').isVisible()).toBe(false);
  });

  it('and without scripts, what it needs', async () => {
    const page = await site.visit('ja', { javaScriptEnabled: false });
    await page.goto('/admin');
    // Selectors of tests pass over what stands there for who has no scripts.
    const said = await page.locator('body').innerText();
    expect(said).toContain('JavaScriptが必要です');
    expect(said).not.toContain('読み込んでいます…');
  });
});

it('calls no text of a withdrawn case published', async () => {
  const page = await site.visit('fr');
  await signInAtDesk(page, 'admin', signInWords(t));
  const ask = asksOf(page);
  const found = await ask<{ editorCaseStudies: { items: { id: string; version: number }[] } }>(
    '{ editorCaseStudies(state: PUBLISHED, page: { size: 1 }) { items { id version } } }',
  );
  const [one] = found.editorCaseStudies.items;
  await ask(
    'mutation ($id: ID!, $version: Int!) { withdrawCaseStudy(id: $id, version: $version, reason: "x") { __typename } }',
    { id: one?.id, version: one?.version },
  );
  await page.goto(`/admin/caseStudies/${one?.id}`);
  await page.getByRole('tab').getByText(t('status.PAST')).first().waitFor();
  expect(await page.getByRole('tab').getByText(t('status.PUBLISHED'), { exact: true }).count()).toBe(0);
});
