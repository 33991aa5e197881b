import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import { plain, results } from '../support/pages.js';
import { siteOfFile } from '../support/site-of-file.js';
import { portalWords } from '../support/words.js';

const DEMONSTRATION_CASES = 44;
const FILTERS = ['theme', 'topic', 'sdg', 'country'] as const;

const site = siteOfFile();

/** Asks the question box as a reader does, and waits for its answer. */
async function ask(page: Page, locale: Locale, question: string): Promise<void> {
  const t = portalWords[locale];
  await page.goto(`/${locale}`);
  await page.getByLabel(t('box.label')).fill(question);
  await page.getByRole('button', { name: t('box.submit') }).click();
  await page.waitForURL(`**/${locale}/search?*`);
  await page.getByRole('heading', { level: 1, name: t('search.heading') }).waitFor();
}

/** A case of the first page: its place, all that its card says, and the words that are marked in it. */
async function found(
  page: Page,
  locale: Locale,
  title: string,
): Promise<{ rank: number; text: string; marks: string[] }> {
  const headings = results(page, locale).getByRole('heading', { level: 2 });
  await headings.first().waitFor();
  const titles = (await headings.allInnerTexts()).map(plain);
  const rank = titles.findIndex((text) => text.includes(title)) + 1;
  if (rank === 0) throw new Error(`"${title}" is not on the first page:\n${titles.join('\n')}`);
  const card = results(page, locale).nth(rank - 1);
  return { rank, text: plain(await card.innerText()), marks: await card.locator('mark').allInnerTexts() };
}

describe.each(LOCALES)('1. a reader of %s', (locale) => {
  const t = portalWords[locale];

  it('is met in their language, with the question box and the demonstration cases', async () => {
    const page = await site.visit(locale);
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe(`/${locale}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await page.getByRole('heading', { level: 1, name: t('home.headline') }).waitFor();
    expect(await page.getByLabel(t('box.label')).isVisible()).toBe(true);
    expect(
      await page
        .getByRole('region', { name: t('home.newest') })
        .getByRole('article')
        .count(),
    ).toBeGreaterThan(2);
    await page.getByRole('link', { name: t('home.allCases') }).click();
    await page.getByText(t('search.total', { count: DEMONSTRATION_CASES }), { exact: true }).waitFor();
  });

  it('filters by theme, topic, goal and country, and takes each filter back', async () => {
    const page = await site.visit(locale);
    await page.goto(`/${locale}/search`);
    for (const facet of FILTERS) {
      const group = page.getByRole('group', { name: t(`search.facet.${facet}`), exact: true });
      const label = await group.getByRole('listitem').first().innerText();
      const count = Number(/\d+$/.exec(label.trim())?.[0]);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(DEMONSTRATION_CASES);
      await group.getByRole('checkbox').first().check();
      await page.getByText(t('search.total', { count }), { exact: true }).waitFor();
      expect(await results(page, locale).count()).toBe(Math.min(count, 20));
      expect(page.url()).toContain(`?${facet}=`);
      await page
        .getByRole('list', { name: t('search.filtersActive') })
        .getByRole('link')
        .click();
      await page.getByText(t('search.total', { count: DEMONSTRATION_CASES }), { exact: true }).waitFor();
    }
  });

  it('opens a case, reads it in another language, and goes on in that language', async () => {
    const other = locale === 'ja' ? 'fr' : 'ja';
    const page = await site.visit(locale);
    await page.goto(`/${locale}/search?topic=soft-mobility`);
    const card = results(page, locale).filter({ hasText: /Centre-Val de Loire|サントル/ });
    await card.getByRole('heading', { level: 2 }).getByRole('link').click();
    await page.waitForURL(`**/${locale}/cases/*`);
    const heading = page.getByRole('heading', { level: 1 });
    const title = await heading.innerText();
    expect(await heading.getAttribute('lang')).toBeNull();
    // The list stands under the title and again beside the text, where it stays in reach.
    await page
      .getByRole('list', { name: t('case.read') })
      .getByRole('link', { name: LANGUAGE_NAMES[other] })
      .first()
      .click();
    await page.waitForURL(`**/cases/*?lang=${other}`);
    await page.locator(`h1[lang=${other}]`).waitFor();
    const otherTitle = await heading.innerText();
    expect(otherTitle).not.toBe(title);
    await page
      .getByRole('navigation', { name: t('language.label') })
      .getByRole('link', { name: LANGUAGE_NAMES[other] })
      .click();
    await page.waitForURL(`**/${other}/cases/*`);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
    expect(await heading.innerText()).toBe(otherTitle);
  });
});

describe('2. a question', () => {
  it('in French brings French and Japanese cases of the topic side by side, with the reason', async () => {
    const page = await site.visit('fr');
    await ask(page, 'fr', 'régulation des flux touristiques');
    const sameTopic = [
      { title: 'Réservation obligatoire pour la calanque de Sugiton', language: 'Français' },
      { title: 'Jauge quotidienne de 6 000 visiteurs', language: 'Français' },
      { title: '宿泊税を財源とする観光特急バスと税率の見直し', language: '日本語' },
      { title: '2％定率の宿泊税', language: '日本語' },
      { title: '宮島訪問税', language: '日本語' },
    ];
    for (const { title, language } of sameTopic) {
      const { text } = await found(page, 'fr', title);
      expect(text).toMatch(new RegExp(`^\\S+ ${language} `));
      expect(text).toContain('Régulation des flux touristiques (quotas');
      expect(text).toMatch(/(correspond à|classé sous) régulation des flux touristiques/);
    }
    await page.getByText('cherché aussi comme').filter({ hasText: '観光客の分散' }).waitFor();
  });

  it.each(['ja', 'fr'] as const)(
    'of 宿泊税 on the page in %s brings both accommodation taxes first, with the word marked',
    async (locale) => {
      const page = await site.visit(locale);
      await ask(page, locale, '宿泊税');
      for (const title of ['2％定率の宿泊税', '宿泊税を財源とする観光特急バス']) {
        const { rank, marks } = await found(page, locale, title);
        expect(rank).toBeLessThanOrEqual(2);
        expect(marks).toContain('宿泊税');
      }
      const recognised = page
        .getByText(portalWords[locale]('search.recognised'))
        .locator('xpath=following-sibling::ul');
      const text = await recognised.innerText();
      for (const word of ['taxe de séjour', '宿泊税']) expect(text).toContain(word);
    },
  );

  it('in English brings the French cycling route, in English, its words marked', async () => {
    const page = await site.visit('en');
    await ask(page, 'en', 'cycling route');
    const { rank, text, marks } = await found(page, 'en', 'La Loire à vélo');
    expect(rank).toBe(1);
    expect(text).toContain('the Loire cycle route');
    expect(marks).toContain('route');
  });

  it('is suggested while it is typed, in the other script too', async () => {
    const page = await site.visit('fr');
    await page.goto('/fr');
    const box = page.getByRole('combobox', { name: portalWords.fr('box.label') });
    const options = page.getByRole('listbox', { name: portalWords.fr('box.suggestions') }).getByRole('option');
    await box.fill('taxe de sé');
    await options.filter({ hasText: 'taxe de séjour' }).first().waitFor();
    await box.fill('かなざわ');
    await options.filter({ hasText: '金沢市' }).first().waitFor();
  });
});

describe('3. a collectivity', () => {
  it.each([
    ['Kanaz', 'fr'],
    ['金沢', 'ja'],
    ['かなざわ', 'ja'],
    ['かなざわ', 'en'],
  ] as const)('is chosen by "%s" on the page in %s', async (name, locale) => {
    const t = portalWords[locale];
    const page = await site.visit(locale);
    await page.goto(`/${locale}/collectivities`);
    const field = page.getByRole('combobox', { name: t('finder.name') });
    await field.fill(name);
    const first = page
      .getByRole('listbox', { name: t('finder.choices') })
      .getByRole('option')
      .first();
    await first.filter({ hasText: '金沢市' }).waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL(new RegExp(`/${locale}/collectivities/\\d+$`));
    await page.getByRole('heading', { level: 1, name: locale === 'ja' ? /金沢市/ : /Kanazawa\s+金沢市/ }).waitFor();
  });

  it('shows its twinnings, and its partner suggestions from the best on, each with its reasons', async () => {
    const t = portalWords.fr;
    const page = await site.visit('fr');
    await page.goto('/fr/collectivities?q=Kanazawa&country=JP');
    await page
      .getByRole('link', { name: /Kanazawa.*金沢市/ })
      .first()
      .click();
    const nancy = page
      .getByRole('region', { name: t('collectivity.ties') })
      .getByRole('listitem')
      .filter({ hasText: 'Nancy' });
    expect(await nancy.innerText()).toContain('1973');
    const previews = page.getByRole('region', { name: t('partners.title') }).getByRole('article');
    await previews.nth(2).waitFor();
    await page.getByRole('link', { name: t('partners.all') }).click();
    await page.waitForURL('**/partners');
    const suggestions = page.getByRole('region', { name: /suggestions/ }).getByRole('article');
    await suggestions.first().waitFor();
    const scores: number[] = [];
    for (const suggestion of await suggestions.all()) {
      const summary = await suggestion
        .getByText(/^Score\s*:/)
        .first()
        .innerText();
      scores.push(Number(/(\d+) sur 100/.exec(summary)?.[1]));
      expect(await suggestion.getByText(/^(\d+ points?|moins d’un point)$/).count()).toBeGreaterThan(0);
    }
    expect(scores.length).toBeGreaterThanOrEqual(5);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 100)).toBe(true);
  });
});
