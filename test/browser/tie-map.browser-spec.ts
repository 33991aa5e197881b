import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { barriers } from '../support/axe.js';
import { NARROW, WIDE } from '../support/browser.js';
import { siteOfFile } from '../support/site-of-file.js';
import { portalWords } from '../support/words.js';

const site = siteOfFile();

const NOT_SIDEWAYS = 'document.documentElement.scrollWidth <= innerWidth';

describe('the map of ties', () => {
  it.each(LOCALES)(
    'stands beside a list of the same ties, without barriers, wide and narrow, in %s',
    async (locale) => {
      const t = portalWords[locale];
      for (const viewport of [WIDE, NARROW]) {
        const page = await site.visit(locale, { viewport });
        await page.goto(`/${locale}/twinnings`);
        const figure = page.getByRole('figure').filter({ hasText: t('map.how') });
        const list = page.getByRole('list', { name: t('map.list') });
        const items = await list.getByRole('listitem').count();
        const arcs = await figure.locator('svg g').count();
        expect(items).toBeGreaterThanOrEqual(arcs);
        expect(arcs).toBeGreaterThan(30);
        expect(await page.evaluate(NOT_SIDEWAYS)).toBe(true);
        expect(await barriers(page)).toEqual([]);
        // What the keyboard reaches in the list stands out on the map, and leads on.
        const link = list.getByRole('link').nth(2);
        await link.focus();
        expect(await figure.locator('svg g[data-lit]').count()).toBe(1);
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/twinnings\/\d+/);
      }
    },
  );

  it('is drawn without JavaScript, and says what is in the list only', async () => {
    const page = await site.visit('fr', { javaScriptEnabled: false });
    const t = portalWords.fr;
    await page.goto('/fr/twinnings');
    const figure = page.getByRole('figure').filter({ hasText: t('map.how') });
    expect(await figure.locator('svg g').count()).toBeGreaterThan(30);
    const unplaced =
      (await page
        .getByRole('list', { name: t('map.list') })
        .getByRole('listitem')
        .count()) - (await figure.locator('svg g').count());
    await figure.getByText(t('map.unplaced', { count: unplaced })).waitFor();
  });

  it('shows on the page of a collectivity its own ties alone', async () => {
    const page = await site.visit('ja');
    await page.goto('/ja/collectivities?q=%E9%87%91%E6%B2%A2%E5%B8%82');
    await page
      .getByRole('link', { name: /金沢市/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /金沢市/ }).waitFor();
    const ties = page.getByRole('region', { name: portalWords.ja('collectivity.ties') });
    expect(await ties.locator('svg g').count()).toBe(await ties.getByRole('listitem').count());
    expect(await barriers(page)).toEqual([]);
  });
});
