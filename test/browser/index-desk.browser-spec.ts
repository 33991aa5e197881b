import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { press, signInAtDesk } from '../support/desk-page.js';
import { eventually } from '../support/eventually.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t } from '../support/words.js';

const site = siteOfFile();

const signInWords = { email: t('signIn.email'), password: t('signIn.password'), submit: t('signIn.submit') };
const HALF = { kind: 'REBUILD', origin: 'TERMINAL', state: 'RUNNING', seconds: 75, done: 27, total: 54 };

/** While `work` is set, the server's answers tell of that work: one that lasts as long as the test wants. */
async function tell(page: Page): Promise<{ work: object | null; asked: number }> {
  const told: { work: object | null; asked: number } = { work: null, asked: 0 };
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query SearchIndex')) return route.fallback();
    const response = await route.fetch();
    const body = (await response.json()) as { data: { searchIndex: { work: object | null } } };
    told.asked += 1;
    if (told.work) Object.assign(body.data.searchIndex, { work: { ...body.data.searchIndex.work, ...told.work } });
    await route.fulfill({ response, json: body });
  });
  return told;
}

describe('the search index at the desk', () => {
  it('is rebuilt, and compared, by keyboard, without barriers', async () => {
    const page = await site.visit('fr');
    await signInAtDesk(page, 'admin', signInWords);
    await page.goto('/admin/searchLog');
    const panel = page.getByRole('region', { name: t('searchIndex.title') });
    await panel.getByText(t('searchIndex.answers', { engine: 'PostgreSQL' })).waitFor();
    await panel.getByText(t('searchIndex.driftValue', { drift: 0 })).waitFor();
    for (const [kind, action] of [
      ['REBUILD', 'rebuild'],
      ['VERIFY', 'verify'],
    ] as const) {
      await press(panel.getByRole('button', { name: t(`searchIndex.${action}`) }));
      const dialog = page.getByRole('dialog');
      expect(await barriers(page)).toEqual([]);
      await press(dialog.getByRole('button', { name: t(`searchIndex.${action}`) }));
      await dialog.waitFor({ state: 'hidden' });
      const done = `${t(`searchIndex.kind.${kind}`)} ${t('searchIndex.origin.DESK')}\u202f: terminée`;
      await panel.getByRole('status').filter({ hasText: done }).waitFor();
      expect(await panel.getByRole('progressbar').count()).toBe(0);
    }
    await panel.getByText(t('searchIndex.repaired', { repaired: 0 })).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('shows how far a rebuild is as long as it runs, and that it stopped', async () => {
    const page = await site.visit('fr');
    await signInAtDesk(page, 'admin', signInWords);
    const told = await tell(page);
    told.work = HALF;
    await page.goto('/admin/searchLog');
    const panel = page.getByRole('region', { name: t('searchIndex.title') });
    const bar = panel.getByRole('progressbar', { name: t('searchIndex.progress') });
    await bar.waitFor();
    expect(await bar.getAttribute('aria-valuenow')).toBe('50');
    expect(await bar.getAttribute('aria-valuetext')).toContain(
      '27 retours d’expérience sur 54, depuis 1 minute 15 secondes',
    );
    expect(await barriers(page)).toEqual([]);
    told.work = { ...HALF, done: 54 };
    await panel.getByText(/l’index se termine/).waitFor();
    const { asked } = told;
    expect(asked).toBeGreaterThan(1);
    await eventually(() => Promise.resolve(told.asked > asked), 10);
    told.work = { ...HALF, state: 'STOPPED' };
    await panel.getByRole('status').filter({ hasText: 'interrompue à 27 sur 54' }).waitFor();
    expect(await bar.count()).toBe(0);
  });
});
