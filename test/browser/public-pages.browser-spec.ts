import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '#shared';
import { startSite, type Site } from '../support/browser.js';
import { portalWords } from '../support/words.js';

let site: Site;
let found: { id: string; originalLocale: string; translations: { locale: string; slug: string }[] };

async function askApi<Data>(query: string, cookie = ''): Promise<Data> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', cookie };
  const response = await fetch(`${site.url}/graphql`, { method: 'POST', headers, body });
  return ((await response.json()) as { data: Data }).data;
}

async function signIn(email: string): Promise<string> {
  const query = `mutation { signIn(email: "${email}", password: "kakehashi-demo") { __typename } }`;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${site.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
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

describe('what is taken away from a case', () => {
  it.each(LOCALES)('is offered as documents that exist, in %s', async (locale) => {
    const page = await site.visit(locale);
    await page.goto(addressIn(locale));
    const links = await page.locator('a[type="application/pdf"], a[type="application/ld+json"]').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(addresses.length).toBe(LOCALES.length + (LOCALES.length - 1) + 1);
    const facing = addresses.find((address) => address?.includes('facing')) ?? '';
    for (const address of [facing, addresses.at(-1) ?? '']) {
      const answer = await fetch(site.url + address);
      expect([address, answer.status]).toEqual([address, 200]);
      await answer.arrayBuffer();
    }
  });

  it('is printed without what only a screen can do, and with the addresses of links', async () => {
    const page = await site.visit('fr');
    await page.goto(addressIn('fr'));
    await page.emulateMedia({ media: 'print' });
    for (const name of ['header nav', 'footer', '#fit', '#similar', 'nav[aria-labelledby="contents-title"]'])
      expect([name, await page.locator(name).first().isVisible()]).toEqual([name, false]);
    for (const name of ['h1', '#cite', '#sources']) expect(await page.locator(name).isVisible()).toBe(true);
    const after = await page.evaluate<string>(`(() => {
      const link = document.createElement('a');
      link.href = 'https://elsewhere.example/';
      document.querySelector('main').append(link);
      return getComputedStyle(link, '::after').content;
    })()`);
    expect(after).toMatch(/https:|attr\(href/);
  });
});

describe('feeds and the sitemap', () => {
  it.each(LOCALES)('are XML, and the search page names its feed, in %s', async (locale) => {
    const page = await site.visit(locale);
    await page.goto(`/${locale}/search?country=JP`);
    const link = page.locator('head link[type="application/atom+xml"]');
    expect(await link.getAttribute('href')).toBe(`${site.url}/${locale}/search.atom?country=JP`);
    for (const path of [
      `/${locale}/search.atom?country=JP`,
      '/sitemap.xml',
      '/sitemap/cases-1.xml',
      '/sitemap/pages.xml',
    ]) {
      const text = await (await fetch(site.url + path)).text();
      const root = await page.evaluate<string>(
        `new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml').documentElement.nodeName`,
      );
      expect([path, root]).toEqual([
        path,
        path.includes('atom') ? 'feed' : path === '/sitemap.xml' ? 'sitemapindex' : 'urlset',
      ]);
    }
  });
});

describe('a case that was withdrawn', () => {
  it('says so in every language, with status 410, and is kept out of search engines', async () => {
    const cookie = await signIn('admin@kakehashi.example');
    const { editorCaseStudy } = await askApi<{ editorCaseStudy: { version: number } }>(
      `{ editorCaseStudy(id: "${found.id}") { version } }`,
      cookie,
    );
    await askApi(
      `mutation { withdrawCaseStudy(id: "${found.id}", version: ${editorCaseStudy.version}, reason: "Chiffres à revoir") { __typename } }`,
      cookie,
    );
    for (const locale of LOCALES) {
      const page = await site.visit(locale);
      const answer = await page.goto(addressIn(locale));
      expect(answer?.status()).toBe(410);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        portalWords[locale]('tombstone.withdrawn.title'),
      );
      await page.getByText('Chiffres à revoir').waitFor();
      await page
        .getByRole('main')
        .getByRole('link', { name: portalWords[locale]('problem.search') })
        .waitFor();
      expect(await page.locator('head meta[name="robots"]').getAttribute('content')).toBe('noindex');
      expect(await page.locator('head link[hreflang]').count()).toBe(0);
      expect((await fetch(`${site.url}/cases/${found.id}.pdf`)).status).toBe(410);
    }
    // A page that is gone is an error to the browser's console, and to nobody else.
    site.faults.splice(0);
  });
});
