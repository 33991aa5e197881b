import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { NARROW } from '../support/browser.js';
import { chooseOne, press, signInAtDesk, write } from '../support/desk-page.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t, deskWordsInJapanese as j } from '../support/words.js';

const site = siteOfFile();

const FRENCH = { email: t('signIn.email'), password: t('signIn.password'), submit: t('signIn.submit') };
const JAPANESE = { email: j('signIn.email'), password: j('signIn.password'), submit: j('signIn.submit') };

/** Whether the page, or a dialog on it, is wider than the screen. */
const sideways = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(
    "[document.documentElement, ...document.querySelectorAll('[role=dialog] .MuiDialogContent-root')].some((box) => box.scrollWidth > box.clientWidth)",
  );

const tab = (page: Page, name: 'meetings' | 'delegations' | 'rounds' | 'rules') =>
  page.getByRole('tab', { name: t(`programme.tab.${name}`) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Confirms the dialog that is open, and waits until it has gone. */
async function confirm(page: Page, verb: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await press(dialog.getByRole('button', { name: verb, exact: true }));
  await dialog.waitFor({ state: 'detached' });
}

async function add(page: Page, name: string): Promise<void> {
  await press(button(page, t('programme.add')));
  const dialog = page.getByRole('dialog');
  await chooseOne(dialog.getByRole('combobox', { name: t('field.collectivity') }), name);
  await write(dialog.getByLabel(t('programme.min')), '1');
  await confirm(page, t('programme.add'));
  await page.getByRole('button', { name, exact: true }).waitFor();
}

async function addRule(page: Page, one: string, other: string): Promise<void> {
  await press(button(page, t('programme.rule.add')));
  const dialog = page.getByRole('dialog');
  await chooseOne(dialog.getByRole('combobox', { name: t('programme.rule.one') }), one);
  await chooseOne(dialog.getByRole('combobox', { name: t('programme.rule.other') }), other);
  await confirm(page, t('programme.rule.add'));
}

describe('the programme of an edition at the desk', () => {
  it('is planned, refused with its reason, computed, published and printed, by keyboard and without barriers', async () => {
    const page = await site.visit('fr');
    await signInAtDesk(page, 'admin', FRENCH);
    await page.goto('/admin/programme');
    await page.getByText(t('programme.none'), { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);

    await press(tab(page, 'rounds'));
    await press(button(page, t('programme.plan')));
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('programme.plan.start')).fill('2026-11-23T09:00');
    const zone = dialog.getByLabel(t('programme.plan.zone'));
    await write(zone, 'Mars/Olympus');
    await write(dialog.getByLabel(t('programme.plan.rounds')), '4');
    await press(dialog.getByRole('button', { name: t('programme.save') }));
    await dialog.getByRole('alert').getByText('Mars/Olympus').waitFor();
    expect(await barriers(page)).toEqual([]);
    await write(zone, 'Asia/Tokyo');
    await confirm(page, t('programme.save'));
    await page.getByText('09:00').first().waitFor();

    await press(tab(page, 'delegations'));
    for (const name of ['Tours', 'Cannes', 'Kanazawa', 'Kamakura']) await add(page, name);
    expect(await barriers(page)).toEqual([]);
    await press(page.getByRole('button', { name: 'Cannes' }));
    await write(dialog.getByLabel(t('programme.min')), '9');
    await press(dialog.getByRole('button', { name: t('programme.save') }));
    await dialog.getByText('Le maximum est inférieur au minimum', { exact: false }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await write(dialog.getByLabel(t('programme.min')), '1');
    await confirm(page, t('programme.save'));

    await press(tab(page, 'rules'));
    await addRule(page, 'Cannes', 'Kamakura');
    await page.getByRole('cell', { name: t('programme.rule.MUST') }).waitFor();
    expect(await barriers(page)).toEqual([]);

    await press(tab(page, 'meetings'));
    await press(button(page, t('programme.compute')));
    await confirm(page, t('programme.compute'));
    await press(button(page, t('programme.publish')));
    expect(await barriers(page)).toEqual([]);
    await confirm(page, t('programme.publish'));
    await button(page, t('programme.publish')).waitFor({ state: 'detached' });
    const versions = page.getByRole('combobox', { name: t('programme.version') });
    await versions.filter({ hasText: t('programme.state.PUBLISHED') }).waitFor();

    await press(page.getByRole('button', { name: t('programme.view.delegations') }));
    await press(page.getByRole('button', { name: 'Cannes' }));
    await dialog.getByText('lundi 23 novembre 2026').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#root').isVisible()).toBe(false);
    expect(await dialog.getByText('Kamakura').isVisible()).toBe(true);
    expect(await dialog.getByRole('button', { name: t('programme.print') }).isVisible()).toBe(false);
  });

  it('shows a delegation its own day, and takes what it says of itself, in Japanese', async () => {
    const page = await site.visit('ja', { viewport: NARROW });
    await signInAtDesk(page, 'kanazawa-manager', JAPANESE);
    await page.goto('/admin/programme');
    await page.getByText('2026年11月23日').waitFor();
    expect(await barriers(page)).toEqual([]);
    await press(page.getByRole('button', { name: j('programme.own.change') }));
    const dialog = page.getByRole('dialog');
    await write(dialog.getByLabel(j('programme.size')), '900');
    await press(dialog.getByRole('button', { name: j('programme.save') }));
    await dialog.getByRole('alert').locator('.MuiAlert-message').waitFor();
    await write(dialog.getByLabel(j('programme.size')), '4');
    await write(dialog.getByLabel(j('programme.wishes')), '静かな席をお願いします。');
    expect(await sideways(page)).toBe(false);
    await press(dialog.getByRole('button', { name: j('programme.save') }));
    await dialog.waitFor({ state: 'detached' });
  });

  it('is made anew when a delegation leaves, with what was held kept, on a narrow screen', async () => {
    const page = await site.visit('fr', { viewport: NARROW });
    await signInAtDesk(page, 'admin', FRENCH);
    await page.goto('/admin/programme');
    await press(tab(page, 'delegations'));
    await press(page.getByRole('button', { name: 'Kanazawa', exact: true }));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: t('programme.leftEarly') }).press(' ');
    expect(await sideways(page)).toBe(false);
    await confirm(page, t('programme.save'));
    await page.getByText(t('programme.left'), { exact: true }).waitFor();
    expect(await sideways(page)).toBe(false);

    await press(tab(page, 'meetings'));
    await press(button(page, t('programme.compute')));
    await press(dialog.getByRole('combobox', { name: t('programme.heldThrough') }));
    await press(page.getByRole('option').nth(1));
    expect(await dialog.getByRole('checkbox', { name: t('programme.keep') }).isDisabled()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await confirm(page, t('programme.compute'));
    await button(page, t('programme.publish')).waitFor();
    await page
      .getByRole('region', { name: t('programme.view.rounds') })
      .getByText(t('programme.held'))
      .first()
      .waitFor();
    expect(await sideways(page)).toBe(false);
    await press(page.getByRole('button', { name: t('programme.view.delegations') }));
    await page
      .getByRole('cell', { name: t('programme.away') })
      .first()
      .waitFor();
    expect(await sideways(page)).toBe(false);
    await press(page.getByRole('button', { name: 'Tours', exact: true }));
    await dialog.waitFor();
    expect(await sideways(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
  });
});
