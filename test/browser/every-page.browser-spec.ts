import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import axe, { type Result } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { LOCALES, type Locale } from '#shared';
import { NARROW, startSite, type Site } from '../support/browser.js';
import { results } from '../support/pages.js';
import { portalWords } from '../support/words.js';

const QUESTION = { fr: 'régulation des flux touristiques', ja: '宿泊税', en: 'cycling route' } as const;
const PAGES = ['home', 'search', 'case', 'collectivity', 'partners'] as const;
const OTHER_PAGES = ['/search', '/collectivities', '/collectivities?q=Kanaz', '/twinnings', '/about'] as const;

let site: Site;
let kanazawa: string;
let slugs: Record<Locale, string>;

async function askApi<Data>(query: string): Promise<Data> {
  const body = JSON.stringify({ query });
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return ((await response.json()) as { data: Data }).data;
}

beforeAll(async () => {
  site = await startSite();
  const data = await askApi<{
    collectivity: { id: string };
    caseStudies: { items: { caseStudy: { translations: { locale: string; slug: string }[] } }[] };
  }>(`{
    collectivity(country: JP, code: "172014") { id }
    caseStudies(filter: { topics: ["soft-mobility"], languages: [JA] }) { items { caseStudy { translations { locale slug } } } }
  }`);
  kanazawa = data.collectivity.id;
  const translations = data.caseStudies.items[0]?.caseStudy.translations ?? [];
  slugs = Object.fromEntries(translations.map(({ locale, slug }) => [locale.toLowerCase(), slug])) as typeof slugs;
}, 60_000);
afterAll(() => site.close());
afterEach(async () => {
  await site.leave();
  expect(site.faults.splice(0)).toEqual([]);
});

function addressOf(page: (typeof PAGES)[number], locale: Locale): string {
  const rest = {
    home: '',
    search: `/search?q=${encodeURIComponent(QUESTION[locale])}`,
    case: `/cases/${encodeURIComponent(slugs[locale])}`,
    collectivity: `/collectivities/${kanazawa}`,
    partners: `/collectivities/${kanazawa}/partners`,
  }[page];
  return `/${locale}${rest}`;
}

/** What axe calls serious or critical, as lines to be read. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // Touch targets belong to WCAG 2.2 AA, but axe leaves that rule off.
  const violations: Result[] = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations)",
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
    );
}

const widthBeyondWindow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - innerWidth');

/** Waits until nothing is asked for any more, so that what comes late is checked as well. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
}

describe.each(LOCALES)('in %s', (locale) => {
  it.each(PAGES)('the page %s has no serious barrier, wide or narrow, and fits a telephone', async (name) => {
    const page = await site.visit(locale);
    await open(page, addressOf(name, locale));
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.title()).toMatch(/Kakehashi/);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(NARROW);
    expect(await widthBeyondWindow(page)).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
    // 1,280 pixels at 400 % (WCAG 1.4.10).
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await widthBeyondWindow(page)).toBeLessThanOrEqual(0);
  });

  it('every other page opens without a fault or a serious barrier and fits a telephone', async () => {
    const page = await site.visit(locale, { viewport: NARROW });
    for (const rest of OTHER_PAGES) {
      await open(page, `/${locale}${rest}`);
      expect({ rest, beyond: await widthBeyondWindow(page) }).toEqual({ rest, beyond: 0 });
      expect({ rest, barriers: await barriers(page) }).toEqual({ rest, barriers: [] });
    }
  });
});

/** Presses Tab until `target` has the focus; fails after `most` presses. */
async function tabTo(page: Page, target: Locator, most: number): Promise<void> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').and(target).count()) === 1) return;
  }
  const focused = await page.evaluate('document.activeElement?.outerHTML.slice(0, 200)');
  throw new Error(`Not reached by ${most} presses of Tab; the focus is on ${String(focused)}`);
}

/** What is seen around an element. */
async function picture(page: Page, target: Locator): Promise<Buffer> {
  const box = await target.boundingBox();
  if (!box) throw new Error('The element is not shown');
  const margin = 8;
  const clip = {
    x: Math.max(0, box.x - margin),
    y: Math.max(0, box.y - margin),
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  return page.screenshot({ clip, animations: 'disabled' });
}

/** The focus is seen where the element looks otherwise without it. */
async function expectVisibleFocus(page: Page, target: Locator): Promise<void> {
  const focused = await picture(page, target);
  await target.blur();
  const blurred = await picture(page, target);
  expect(focused.equals(blurred)).toBe(false);
  await target.focus();
}

describe('with the keyboard alone', () => {
  it.each(LOCALES)('a reader of %s asks, and opens the first result', async (locale) => {
    const t = portalWords[locale];
    const page = await site.visit(locale);
    await open(page, `/${locale}`);
    await tabTo(page, page.getByRole('link', { name: t('site.skip') }), 1);
    const box = page.getByRole('combobox', { name: t('box.label') });
    await tabTo(page, box, 15);
    await expectVisibleFocus(page, box);
    await page.keyboard.type(QUESTION[locale]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?*');
    const first = results(page, locale).first().getByRole('link').first();
    await first.waitFor();
    await tabTo(page, first, 60);
    await expectVisibleFocus(page, first);
    const title = await first.innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/*');
    await page.getByRole('article').getByText(title).first().waitFor();
  });

  it('leaps over the header by the skip link', async () => {
    const page = await site.visit('fr');
    await open(page, '/fr/collectivities');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('main:focus').waitFor();
    await tabTo(page, page.getByRole('combobox', { name: portalWords.fr('finder.name') }), 1);
  });
});

describe('on a telephone', () => {
  it('the menu unfolds and the filters open as a sheet', async () => {
    const t = portalWords.fr;
    const page = await site.visit('fr', { viewport: NARROW, hasTouch: true });
    await open(page, '/fr');
    await page.getByText(t('nav.menu'), { exact: true }).tap();
    await page
      .getByRole('navigation', { name: t('nav.label') })
      .getByRole('link', { name: t('nav.search') })
      .tap();
    await page.getByRole('button', { name: t('search.filtersOpen', { count: 0 }) }).tap();
    const sheet = page.getByRole('dialog', { name: t('search.filters') });
    const choice = sheet
      .getByRole('group', { name: t('search.facet.country') })
      .getByRole('checkbox', { name: /Japon/ });
    await choice.tap();
    await page.waitForURL('**/search?country=JP');
    await sheet.getByRole('button', { name: /^Voir \d+ résultats$/ }).tap();
    await page
      .getByRole('list', { name: t('search.filtersActive') })
      .getByRole('link', { name: /Japon/ })
      .waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it.each(LOCALES)('a reader of %s still asks, filters and reads', async (locale) => {
    const t = portalWords[locale];
    const page = await site.visit(locale, { javaScriptEnabled: false });
    await page.goto(`/${locale}`);
    await page.getByLabel(t('box.label')).fill(QUESTION[locale]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?*');
    const hits = results(page, locale);
    const all = await hits.count();
    await page
      .getByRole('group', { name: t('search.facet.country') })
      .getByRole('checkbox')
      .first()
      .check();
    await page.getByRole('button', { name: t('search.filtersApply') }).click();
    await page.waitForURL('**country=*');
    expect(await hits.count()).toBeLessThanOrEqual(all);
    await hits.first().getByRole('link').first().click();
    await page.waitForURL('**/cases/*');
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(300);
  });
});
