import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '#shared';
import { startSite, type Site } from '../support/browser.js';
import { portalWords } from '../support/words.js';

let site: Site;
let found: { id: string; originalLocale: string; translations: { locale: string; slug: string }[] };

async function askApi<Data>(query: string): Promise<Data> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${site.url}/graphql`, { method: 'POST', headers, body });
  return ((await response.json()) as { data: Data }).data;
}

const slugIn = (locale: Locale): string =>
  found.translations.find((one) => one.locale === locale.toUpperCase())?.slug ?? '';
const addressIn = (locale: Locale): string => `${site.url}/${locale}/cases/${encodeURIComponent(slugIn(locale))}`;

beforeAll(async () => {
  site = await startSite();
  const { caseStudies } = await askApi<{ caseStudies: { items: { caseStudy: typeof found }[] } }>(`{
    caseStudies(filter: { topics: ["soft-mobility"], languages: [JA] }) { items { caseStudy { id originalLocale translations { locale slug } } } } }`);
  found = caseStudies.items[0]?.caseStudy ?? found;
}, 60_000);
afterAll(() => site.close());
afterEach(async () => {
  await site.leave();
  expect(site.faults.splice(0)).toEqual([]);
});

describe('the head of a case’s page', () => {
  it.each(LOCALES)('leads to one address for each language, in %s', async (locale) => {
    const page = await site.visit(locale);
    await page.goto(`/${locale}/cases/${found.id}`);
    const alternates = await page.locator('head link[rel="alternate"][hreflang]').all();
    const links = await Promise.all(
      alternates.map(async (one) => [await one.getAttribute('hreflang'), await one.getAttribute('href')]),
    );
    expect(links).toEqual([
      ...LOCALES.map((other) => [other, addressIn(other)]),
      ['x-default', expect.stringContaining(`${site.url}/cases/`)],
    ]);
    expect(await page.locator('head link[rel="canonical"]').getAttribute('href')).toBe(addressIn(locale));
  });

  it.each(LOCALES)('carries what the API says of it as data, in %s', async (locale) => {
    const page = await site.visit(locale);
    await page.goto(addressIn(locale));
    const written = await page.locator('script[type="application/ld+json"]').textContent();
    const answer = await askApi<{ caseStudy: { jsonLd: string; title: string; teaser: string } }>(
      `{ caseStudy(id: "${found.id}", locale: ${locale.toUpperCase()}) { jsonLd title teaser } }`,
    );
    expect(JSON.parse(written ?? '')).toEqual(JSON.parse(answer.caseStudy.jsonLd));
    const meta = (name: string) => page.locator(`head meta[property="${name}"]`).getAttribute('content');
    expect(await meta('og:title')).toBe(answer.caseStudy.title);
    expect(await meta('og:description')).toBe(answer.caseStudy.teaser);
    expect(await meta('og:url')).toBe(addressIn(locale));
    expect(await meta('og:locale')).toBe({ fr: 'fr_FR', ja: 'ja_JP', en: 'en_GB' }[locale]);
  });

  it('follows the reader from page to page', async () => {
    const page = await site.visit('fr');
    await page.goto(addressIn('fr'));
    const data = page.locator('script[type="application/ld+json"]');
    await page
      .getByRole('link', { name: portalWords.fr('case.crumb') })
      .first()
      .click();
    await page.waitForURL('**/fr/search*');
    await data.waitFor({ state: 'detached' });
    await page.goBack();
    await data.waitFor({ state: 'attached' });
    expect(JSON.parse((await data.textContent()) ?? '')).toHaveProperty('@graph');
  });
});

describe('the citation of a case', () => {
  it.each(LOCALES)('is copied by its button, in %s', async (locale) => {
    const page = await site.visit(locale, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(addressIn(locale));
    await page.getByRole('button', { name: portalWords[locale]('case.cite.copy') }).click();
    await page.getByText(portalWords[locale]('case.cite.copied')).waitFor();
    const { caseStudy } = await askApi<{ caseStudy: { citation: { text: string } } }>(
      `{ caseStudy(id: "${found.id}", locale: ${locale.toUpperCase()}) { citation { text } } }`,
    );
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(caseStudy.citation.text);
  });
});
