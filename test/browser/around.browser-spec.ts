import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '#shared';
import { barriers } from '../support/axe.js';
import { startSite, type Site } from '../support/browser.js';
import { plain, results } from '../support/pages.js';
import { portalWords } from '../support/words.js';

/** What is typed for Kyoto, and how its name begins in the list. */
const KYOTO: Readonly<Record<Locale, { typed: string; name: RegExp }>> = {
  fr: { typed: 'kyoto', name: /^Kyoto 京都市/ },
  ja: { typed: 'きょうとし', name: /^京都市/ },
  en: { typed: 'kyoto', name: /^Kyoto 京都市/ },
};

describe('searching around a place', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
  }, 60_000);
  afterAll(() => site.close());
  afterEach(async () => {
    await site.leave();
    expect(site.faults.splice(0)).toEqual([]);
  });

  it.each(['fr', 'ja'] as const)('by keyboard, in %s: choose, sort, take back', async (locale) => {
    const t = portalWords[locale];
    const page = await site.visit(locale);
    await page.goto(`/${locale}/search`);
    await results(page, locale).first().waitFor();
    await page.getByRole('combobox', { name: t('box.label') }).waitFor();
    await page
      .locator('summary', { hasText: t('search.around.legend') })
      .first()
      .press('Enter');
    const field = page.getByRole('combobox', { name: t('search.around.name') });
    await field.focus();
    await page.keyboard.type(KYOTO[locale].typed);
    await page.getByRole('option', { name: KYOTO[locale].name }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/around=\d+&km=50/);
    const chip = page.getByRole('list', { name: t('search.filtersActive') }).getByRole('link');
    await chip.waitFor();
    expect(await field.and(page.locator(':focus')).count()).toBe(1);
    expect(await field.inputValue()).toBe('');
    await page.getByLabel(t('search.sort'), { exact: true }).selectOption('NEAREST');
    await page.waitForURL(/sort=NEAREST/);
    const first = plain((await results(page, locale).first().textContent()) ?? '');
    expect(first).toContain(plain(t('search.around.distance', { km: 0 })));
    await page.getByLabel(t('search.around.km')).selectOption('200');
    await page.waitForURL(/km=200/);
    expect(await barriers(page)).toEqual([]);
    await chip.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('around'));
    await page.getByText(t('search.around.orderLost')).waitFor();
  });

  it('offers those that a typed name may mean, and goes on from there', async () => {
    const t = portalWords.fr;
    const page = await site.visit('fr');
    await page.goto('/fr/search?place=saint&km=100&sort=NEAREST');
    const several = page.locator('p', { hasText: t('search.around.several', { name: '«\u202fsaint\u202f»' }) });
    await several.waitFor();
    await page.getByText(t('search.around.orderLost')).waitFor();
    expect(await barriers(page)).toEqual([]);
    await several.locator('..').getByRole('link').first().press('Enter');
    await page.waitForURL(/\?around=\d+&km=100$/);
    await several.waitFor({ state: 'detached' });
    await page.getByRole('list', { name: t('search.filtersActive') }).waitFor();
  });

  it('without JavaScript: a name is settled by the server, which says where it can’t', async () => {
    const t = portalWords.fr;
    const page = await site.visit('fr', { javaScriptEnabled: false });
    await page.goto('/fr/search');
    const ask = async (name: string) => {
      const field = page.getByRole('searchbox', { name: t('search.around.name'), exact: true, includeHidden: true });
      if (!(await field.isVisible())) await page.locator('summary', { hasText: t('search.around.legend') }).click();
      await field.fill(name);
      await page.getByRole('button', { name: t('search.filtersApply') }).click();
      await page.waitForURL((url) => url.searchParams.get('place') === name);
    };
    await ask('Nulle-Part-les-Oies');
    await page
      .getByText(t('search.around.none', { name: '«\u202fNulle-Part-les-Oies\u202f»' }))
      .first()
      .waitFor();
    await ask('saint');
    await page
      .getByText(t('search.around.several', { name: '«\u202fsaint\u202f»' }))
      .first()
      .waitFor();
    await ask('京都市');
    const chosen = page.getByRole('checkbox', { name: /京都市/ });
    expect(await chosen.isChecked()).toBe(true);
    expect(await results(page, 'fr').count()).toBeGreaterThan(0);
    await chosen.uncheck();
    await page.getByRole('button', { name: t('search.filtersApply') }).click();
    await page.waitForURL((url) => !url.searchParams.has('around'));
    expect(await page.getByRole('list', { name: t('search.filtersActive') }).count()).toBe(0);
  });
});
