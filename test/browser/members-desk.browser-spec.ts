import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createTranslate } from '#shared';
import access from '../../apps/portal/src/access/messages/ja.js';
import { barriers } from '../support/axe.js';
import { NARROW } from '../support/browser.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t, deskWordsInJapanese as j, portalWords } from '../support/words.js';

const site = siteOfFile();

async function signIn(page: Page, email: string, to: string): Promise<void> {
  await page.goto(`/admin${to}`);
  await page.getByLabel(t('signIn.email')).fill(`${email}@kakehashi.example`);
  await page.getByLabel(t('signIn.password')).fill('kakehashi-demo');
  await page.getByRole('button', { name: t('signIn.submit'), exact: true }).click();
}

/** Somebody without a place asks to join Tours, from its page of the portal: signs in on the way, and finds Tours chosen. */
async function ask(page: Page): Promise<void> {
  const words = createTranslate('ja', access);
  await page.goto('/ja/collectivities?q=Tours');
  await page.getByRole('main').getByRole('link', { name: 'トゥール', exact: false }).first().click();
  await page.getByRole('link', { name: portalWords.ja('join.ask') }).click();
  await page.getByLabel(words('field.email')).fill('relecture@kakehashi.example');
  await page.getByLabel(words('field.password'), { exact: true }).fill('kakehashi-demo');
  await page.getByRole('button', { name: words('signIn.title'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: j('ask.title') });
  await dialog.waitFor();
  expect(await dialog.getByRole('combobox', { name: j('field.collectivity') }).inputValue()).toBe('トゥール');
  await dialog.getByLabel(j('ask.message')).fill('Je rejoins le service.');
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: j('ask.send'), exact: true }).click();
  await page.getByText(j('ask.sent')).waitFor();
  await dialog.waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('');
}

describe('people at the desk', () => {
  it('lets a manager answer a request, change a role and hand over, by keyboard, without barriers', async () => {
    await ask(await site.visit('ja'));
    const page = await site.visit('fr');
    await signIn(page, 'tours', '/');
    await page.getByRole('link', { name: t('join.open') }).click();
    await page.getByText('Je rejoins le service.').waitFor();
    expect(await barriers(page)).toEqual([]);
    const accept = page.getByRole('button', { name: t('join.acceptOf', { name: '山本 恵' }) });
    await accept.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: t('member.roleLong.CONTRIBUTOR') }).focus();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(t('join.accepted')).waitFor();
    await page.getByRole('link', { name: t('people.members'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: t('members.title', { name: 'Tours' }) }).waitFor();
    await page.getByText(t('member.lastManager')).waitFor();
    await page.getByRole('button', { name: t('member.removeOf', { name: '山本 恵' }) }).click();
    await dialog.getByText(t('handOver.nothing')).waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: t('member.remove'), exact: true }).click();
    await page.getByText(t('member.remove.done')).waitFor();
    await page.getByText(t('members.count', { count: 1 })).waitFor();
  });

  it('lets an administrator find somebody, suspend them and lift it again, on a narrow screen too', async () => {
    const page = await site.visit('fr', { viewport: NARROW });
    await signIn(page, 'admin', '/users');
    await page.getByLabel(t('filter.users')).fill('中村');
    await page.getByRole('link', { name: '中村 健' }).click();
    await page.getByRole('heading', { level: 1, name: '中村 健' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: t('user.suspend'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: t('user.suspend.reason') }).fill('A quitté le service.');
    await dialog.getByRole('button', { name: t('user.suspend'), exact: true }).click();
    await page.getByText('A quitté le service.').waitFor();
    await page.getByRole('button', { name: t('user.lift'), exact: true }).click();
    await dialog.getByRole('button', { name: t('user.lift'), exact: true }).click();
    await page.getByRole('button', { name: t('user.suspend'), exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});
