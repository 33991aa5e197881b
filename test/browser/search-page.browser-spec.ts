import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '#shared';
import { StandIn } from '../../libs/search/meilisearch/stand-in/server.js';
import { barriers } from '../support/axe.js';
import { startSite, type Site } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/free-port.js';
import { plain, results } from '../support/pages.js';
import { portalWords } from '../support/words.js';

const QUESTIONS: Readonly<Record<Locale, string>> = { fr: 'tourisme', ja: '観光', en: 'tourism' };
const READERS = ['fr', 'ja'] as const;

describe('filters by keyboard', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
  }, 60_000);
  afterAll(() => site.close());
  afterEach(async () => {
    await site.leave();
    expect(site.faults.splice(0)).toEqual([]);
  });

  it.each(READERS)('open, choose and take back, with the focus where it was, in %s', async (locale) => {
    const t = portalWords[locale];
    const page = await site.visit(locale);
    await page.goto(`/${locale}/search?q=${encodeURIComponent(QUESTIONS[locale])}`);
    await results(page, locale).first().waitFor();
    const total = page.getByRole('status').filter({ hasText: QUESTIONS[locale] });
    const told = async (): Promise<string> => plain((await total.textContent()) ?? '');
    const before = await told();
    const heading = page.locator('summary', { hasText: t('search.facet.country') }).first();
    const group = page.getByRole('group', { name: t('search.facet.country') }).first();
    await heading.focus();
    await page.keyboard.press('Enter');
    await group.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await group.waitFor();
    await page.keyboard.press('Tab');
    const first = group.getByRole('checkbox').first();
    expect(await first.and(page.locator(':focus')).count()).toBe(1);
    await page.keyboard.press('Space');
    await page.waitForURL(/country=/);
    const active = page.getByRole('list', { name: t('search.filtersActive') });
    await active.waitFor();
    expect(await first.isChecked()).toBe(true);
    expect(await first.and(page.locator(':focus')).count()).toBe(1);
    await eventually(async () => (await told()) !== before);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Space');
    await active.waitFor({ state: 'detached' });
    await eventually(async () => (await told()) === before);
  });
});

describe('with the search engine away', () => {
  let site: Site;
  let engine: StandIn | undefined;
  let port: number;
  const key = 'a-key-of-the-test';

  beforeAll(async () => {
    port = await freePort();
    site = await startSite({
      SEARCH_ENGINE: 'meilisearch',
      MEILI_URL: `http://127.0.0.1:${port}`,
      MEILI_API_KEY: key,
    });
  }, 60_000);
  afterAll(async () => {
    await site.close();
    await engine?.stop();
  });
  afterEach(() => site.leave());

  it('a search that recovers before the page is taken over is shown as the server made it, then with its results', async () => {
    const t = portalWords.fr;
    const page = await site.visit('fr');
    const live = Promise.withResolvers<undefined>();
    await page.route('**/*.js', async (route) => {
      await live.promise;
      await route.continue();
    });
    await page.goto(`/fr/search?q=${encodeURIComponent(QUESTIONS.fr)}`, { waitUntil: 'commit' });
    const alert = page.getByRole('alert').filter({ hasText: t('search.error.title') });
    await alert.waitFor();
    engine = await StandIn.start(key, port);
    live.resolve(undefined);
    await alert.waitFor({ state: 'detached' });
    await page.getByRole('status').filter({ hasText: QUESTIONS.fr }).waitFor();
    await engine.stop();
    engine = undefined;
    // React says so on the console where what it takes over differs from what the server made.
    expect(site.faults.splice(0).filter((fault) => !fault.includes('503'))).toEqual([]);
  });

  it.each(READERS)('the page says so in %s, can be used and recovers; the rest works', async (locale) => {
    const t = portalWords[locale];
    const page = await site.visit(locale);
    await page.goto(`/${locale}/search?q=${encodeURIComponent(QUESTIONS[locale])}`);
    const alert = page.getByRole('alert').filter({ hasText: t('search.error.title') });
    await alert.waitFor();
    expect(plain((await alert.textContent()) ?? '')).toContain(plain(t('search.error.text')));
    expect(await page.locator('#q').inputValue()).toBe(QUESTIONS[locale]);
    expect(await barriers(page)).toEqual([]);
    const elsewhere = await site.visit(locale);
    expect((await elsewhere.goto(`/${locale}/collectivities?q=kanazawa`))?.status()).toBe(200);
    await elsewhere
      .getByRole('link', { name: /Kanazawa|金沢/ })
      .first()
      .waitFor();
    // The page has asked once more by itself while it took over, and knows that the search is away.
    await page.waitForLoadState('networkidle');
    engine = await StandIn.start(key, port);
    await alert.getByRole('button', { name: t('search.retry') }).press('Enter');
    await alert.waitFor({ state: 'detached' });
    await page.getByRole('status').filter({ hasText: QUESTIONS[locale] }).waitFor();
    await engine.stop();
    engine = undefined;
    // The failing search alone was refused.
    expect(site.faults.splice(0).filter((fault) => !/503|search/.test(fault))).toEqual([]);
  });
});
