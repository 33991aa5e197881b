import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { NARROW } from '../support/browser.js';
import { choose, press, signInAtDesk } from '../support/desk-page.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t, portalWords } from '../support/words.js';

const site = siteOfFile();

/** Takes an entry of a list that is open, and lets the list give the focus back. */
async function take(page: Page, name: string): Promise<void> {
  await press(page.getByRole('option', { name }));
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

describe('themes and history of a tie', () => {
  it('are chosen at the desk, confirmed by the other side, and read on the portal in every language', async () => {
    const words = { email: t('signIn.email'), password: t('signIn.password'), submit: t('signIn.submit') };
    const tours = await site.visit('fr');
    await signInAtDesk(tours, 'tours', words);
    await tours.goto('/admin/twinningProposals');
    const form = tours.getByRole('form', { name: t('register.propose') });
    await press(form.getByRole('combobox', { name: t('register.existing') }));
    await take(tours, 'Takamatsu');
    await choose(form.getByRole('combobox', { name: t('register.themes') }), 'Environnement');
    await press(form.getByRole('combobox', { name: t('field.state') }));
    await take(tours, t('twinning.sleeping'));
    expect(await barriers(tours)).toEqual([]);
    await press(form.getByRole('button', { name: t('register.send') }));
    await tours.getByText(t('register.sent')).waitFor();
    await tours
      .getByText(/Environnement/)
      .first()
      .waitFor();

    const admin = await site.visit('fr', { viewport: NARROW });
    await signInAtDesk(admin, 'admin', words);
    const { pathname } = new URL(tours.url());
    await admin.goto(pathname);
    const confirm = admin.getByRole('button', {
      name: t('register.actOn', { act: t('register.confirm'), partner: 'Tours' }),
      exact: true,
    });
    await press(confirm);
    await confirm.waitFor({ state: 'detached' });
    expect(await barriers(admin)).toEqual([]);

    for (const [locale, before, after, theme] of [
      ['fr', 'actif', 'en sommeil', 'Environnement'],
      ['ja', portalWords.ja('tie.state.active'), portalWords.ja('tie.state.sleeping'), '環境'],
      ['en', 'active', portalWords.en('tie.state.sleeping'), 'Environment'],
    ] as const) {
      const p = portalWords[locale];
      const page = await site.visit(locale, { viewport: NARROW });
      await page.goto(`/${locale}/twinnings?q=${encodeURIComponent(locale === 'ja' ? 'トゥール' : 'Tours')}`);
      await page
        .getByRole('list', { name: p('map.list') })
        .getByRole('link')
        .first()
        .click();
      const history = page.getByRole('region', { name: p('history.title') });
      await history.getByText(p('history.changed', { name: p('history.state'), a: before, b: after })).waitFor();
      await history
        .getByText(p('history.changed', { name: p('history.themes'), a: p('history.notSaid'), b: theme }))
        .waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await barriers(page)).toEqual([]);
    }
  });
});
