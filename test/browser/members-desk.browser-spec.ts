import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { NARROW } from '../support/browser.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t } from '../support/words.js';

const site = siteOfFile();

async function signIn(page: Page, email: string, to: string): Promise<void> {
  await page.goto(`/admin${to}`);
  await page.getByLabel(t('signIn.email')).fill(`${email}@kakehashi.example`);
  await page.getByLabel(t('signIn.password')).fill('kakehashi-demo');
  await page.getByRole('button', { name: t('signIn.submit'), exact: true }).click();
}

/** Somebody without a place asks to join Tours, by the API. */
async function ask(page: Page): Promise<void> {
  await page.goto('/ja/about');
  const status = await page.evaluate(async () => {
    interface Reply {
      data: { collectivity?: { id: string } };
    }
    const send = async (query: string): Promise<Reply> => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
      return answer.json() as Promise<Reply>;
    };
    await send('mutation { signIn(email: "relecture@kakehashi.example", password: "kakehashi-demo") { __typename } }');
    const found = await send('{ collectivity(country: FR, code: "37261") { id } }');
    const id = found.data.collectivity?.id ?? '';
    return send(
      `mutation { requestToJoin(collectivityId: "${id}", message: "Je rejoins le service.") { __typename } }`,
    );
  });
  expect(JSON.stringify(status)).toContain('JoinRequestSaved');
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
