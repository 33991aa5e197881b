import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { NARROW } from '../support/browser.js';
import { chooseOne, press, signInAtDesk, write } from '../support/desk-page.js';
import { eventually } from '../support/eventually.js';
import { siteOfFile } from '../support/site-of-file.js';
import { deskWords as t, deskWordsInJapanese as j } from '../support/words.js';

const site = siteOfFile();

const FRENCH = { email: t('signIn.email'), password: t('signIn.password'), submit: t('signIn.submit') };
const JAPANESE = { email: j('signIn.email'), password: j('signIn.password'), submit: j('signIn.submit') };

async function open(page: Page, title: string): Promise<void> {
  await page.goto('/admin/profiles');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

describe("a collectivity's profile at the desk", () => {
  it('takes interests and means by keyboard, refuses with the reason at its field, and keeps what is typed', async () => {
    const page = await site.visit('fr');
    await signInAtDesk(page, 'tours', FRENCH);
    await open(page, t('profile.title', { name: 'Tours' }));
    expect(await barriers(page)).toEqual([]);

    const mailbox = page.getByLabel(t('profile.mailbox'));
    await write(mailbox, 'pas une adresse');
    await press(page.getByRole('button', { name: t('profile.save') }));
    await page.locator('#profile-mailbox[aria-invalid=true]').waitFor();
    expect(await barriers(page)).toEqual([]);
    await write(mailbox, 'international@tours.example');
    await page.getByRole('checkbox', { name: 'Français' }).press(' ');
    await press(page.getByRole('combobox', { name: t('profile.capacity') }));
    await press(page.getByRole('option', { name: '0', exact: true }));
    await page.getByText(t('profile.capacity.closed')).waitFor();

    const seeks = page.getByRole('region', { name: t('stance.SEEKS'), exact: true });
    await press(seeks.getByRole('button', { name: t('stance.SEEKS.add') }));
    await press(page.getByRole('button', { name: t('interests.save') }));
    await seeks.locator('[aria-invalid=true]').waitFor();
    expect(await barriers(page)).toEqual([]);
    await chooseOne(seeks.getByRole('combobox', { name: t('interest.topic') }), 'smart tourism');
    await press(seeks.getByRole('combobox', { name: t('interest.weight') }));
    await press(page.getByRole('option', { name: t('weight.3') }));
    await press(page.getByRole('button', { name: t('interests.save') }));
    await page.getByText(t('profile.saved')).waitFor();
    // What was typed into the other part of the page is still there, and can be saved upon the new version.
    expect(await mailbox.inputValue()).toBe('international@tours.example');
    expect(await page.getByRole('checkbox', { name: 'Français' }).isChecked()).toBe(true);
    const answered = page.waitForResponse(
      (answer) => answer.request().postData()?.includes('international@tours.example') ?? false,
    );
    await press(page.getByRole('button', { name: t('profile.save') }));
    await answered;

    await page.reload();
    await page.getByRole('heading', { level: 1, name: t('profile.title', { name: 'Tours' }) }).waitFor();
    expect(await mailbox.inputValue()).toBe('international@tours.example');
    expect(await seeks.getByRole('combobox', { name: t('interest.weight') }).textContent()).toBe(t('weight.3'));
    await page.getByText(t('profile.capacity.closed')).waitFor();
  });

  it('fits a narrow screen in Japanese, and lets no suggestion count before it is added', async () => {
    const page = await site.visit('ja', { viewport: NARROW });
    await signInAtDesk(page, 'kanazawa-manager', JAPANESE);
    await page.goto('/admin/profiles');
    await page.getByRole('heading', { name: j('interests.title') }).waitFor();
    expect(await barriers(page)).toEqual([]);
    const seeks = page.getByRole('region', { name: j('stance.SEEKS'), exact: true });
    const before = await seeks.getByRole('listitem').count();
    const hints = page.getByRole('region', { name: j('hints.title') });
    await press(hints.getByRole('button').first());
    await seeks.getByRole('listitem').nth(before).waitFor();
    // The next one is at hand: the focus is not lost with the suggestion that was taken.
    await eventually(() =>
      hints
        .locator(':focus')
        .count()
        .then((focused) => focused === 1),
    );
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await press(page.getByRole('button', { name: j('interests.save') }));
    await page.getByText(j('profile.saved')).waitFor();
  });
});
