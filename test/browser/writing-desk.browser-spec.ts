import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGE_NAMES } from '#shared';
import { barriers } from '../support/axe.js';
import { choose, press, signInAtDesk, toEnd, write } from '../support/desk-page.js';
import { siteOfFile } from '../support/site-of-file.js';
import { plainPhoto } from '../support/uploads.js';
import { deskWords as t, deskWordsInJapanese as ja } from '../support/words.js';

const site = siteOfFile();

const signInWords = (words: typeof t) => ({
  email: words('signIn.email'),
  password: words('signIn.password'),
  submit: words('signIn.submit'),
});
const TITLE = 'Des parcs à vélos gardés par le quartier';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialogButton = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });
const text = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function saved(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByRole('status').getByText(t('editor.saved'), { exact: true }).waitFor();
}

async function begin(page: Page): Promise<string> {
  await page.goto('/admin/caseStudies/create');
  await write(page.getByRole('textbox', { name: t('text.title'), exact: true }), TITLE);
  await choose(page.getByRole('combobox', { name: t('field.topics') }), 'vélos');
  await choose(page.getByRole('combobox', { name: t('field.sdgs') }), '11');
  await press(button(page, t('create.submit')));
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  return page.url().split('/').pop() ?? '';
}

/** A section with everything that it can hold, by keyboard alone. */
async function writeContext(page: Page): Promise<void> {
  const { keyboard } = page;
  const context = text(page, t('text.context'));
  await context.focus();
  await keyboard.press('Alt+F10');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await keyboard.insertText('Le constat');
  await keyboard.press('Enter');
  await keyboard.insertText('Mille vélos sont ');
  await keyboard.press('ControlOrMeta+B');
  await keyboard.type('volés');
  await keyboard.press('ControlOrMeta+B');
  await keyboard.insertText(' par an. Voir ');
  await keyboard.press('ControlOrMeta+K');
  const address = page.getByRole('dialog').getByLabel(t('richText.link.address'));
  await write(address, 'javascript:alert(1)');
  await keyboard.press('Enter');
  await page.getByText(t('richText.link.refused')).waitFor();
  await write(address, 'https://tours.example/plan');
  await keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await context.getByRole('link', { name: 'https://tours.example/plan' }).waitFor();
  await keyboard.press('Enter');
  await keyboard.type('- gare');
  await keyboard.press('Enter');
  await keyboard.type('centre');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Alt+F10');
  await page
    .getByRole('toolbar')
    .filter({ has: page.locator(':focus') })
    .waitFor();
  while ((await page.locator(':focus').getAttribute('data-tool')) !== 'table') await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  for (const cell of ['Année', 'Vols', '2024', '1 000', '2025', '400']) {
    await keyboard.insertText(cell);
    await keyboard.press('Tab');
  }
}

async function addPhoto(page: Page): Promise<void> {
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('Enter');
  const choosing = page.waitForEvent('filechooser');
  await press(button(page, t('media.photos.choose')));
  await (await choosing).setFiles({ name: 'parc.jpg', mimeType: 'image/jpeg', buffer: await plainPhoto(900, 600) });
  const photo = page.getByRole('listitem', { name: t('media.photo', { number: 1, count: 1 }) });
  await write(photo.getByLabel(t('media.alternative', { language: LANGUAGE_NAMES.fr })), 'Vingt vélos sous un préau');
  await write(photo.getByLabel(t('media.credit')), 'Ville de Tours');
}

describe('a case from its first word to its end', () => {
  let id = '';
  let address = '';

  const author = async () => {
    const page = await site.visit('fr');
    await signInAtDesk(page, 'tours', signInWords(t));
    return page;
  };
  const reviewer = async () => {
    const page = await site.visit('ja');
    await signInAtDesk(page, 'relecture', signInWords(ja));
    return page;
  };
  const submit = async (page: Page) => {
    await press(button(page, t('move.submit.ask')));
    await press(dialogButton(page, t('move.submit.submit')));
    await page.getByText(t('move.submit.done')).waitFor();
  };

  it('is written by keyboard with formatting and a photo, previewed and submitted', async () => {
    const page = await author();
    id = await begin(page);
    await write(text(page, t('text.teaser')), 'Les habitants gardent les vélos de leur quartier.');
    await write(text(page, t('text.summary')), 'Dix parcs fermés, gardés par leurs riverains, en deux ans.');
    await writeContext(page);
    await write(text(page, t('text.actions')), 'Dix parcs ouverts.');
    await write(text(page, t('text.results')), 'Moins de vols.');
    await write(text(page, t('text.transferability')), 'Partout où il y a des riverains.');
    await addPhoto(page);
    await saved(page);
    expect(await barriers(page)).toEqual([]);
    await press(button(page, t('preview.open')));
    const preview = page.getByRole('dialog', { name: t('preview.title') });
    await preview.getByRole('columnheader', { name: 'Année' }).waitFor();
    await preview.getByRole('heading', { name: 'Le constat' }).waitFor();
    await preview.getByText(t('preview.complete')).waitFor();
    expect(await barriers(page)).toEqual([]);
    await press(button(page, t('preview.close')));
    await submit(page);
    const reader = await site.visit('fr');
    await reader.goto(`/fr/search?q=${encodeURIComponent(`"${TITLE}"`)}`);
    expect(await reader.getByRole('article').filter({ hasText: TITLE }).count()).toBe(0);
  }, 60_000);

  it('comes back with what to change, is amended and published with an opinion; readers see all of it', async () => {
    const judge = await reviewer();
    await judge.goto(`/admin/caseStudies/${id}`);
    await press(button(judge, ja('move.requestChanges.ask')));
    await write(judge.getByRole('dialog').getByRole('textbox'), '盗難件数の出典を足してください。');
    await press(dialogButton(judge, ja('move.requestChanges.submit')));
    await judge.getByText(ja('move.requestChanges.done')).waitFor();

    const page = await author();
    await page.goto(`/admin/caseStudies/${id}`);
    await page.getByRole('note').getByText('盗難件数の出典を足してください。').waitFor();
    const results = text(page, t('text.results'));
    await toEnd(results);
    await page.keyboard.insertText(' Source : police municipale.');
    await saved(page);
    await submit(page);

    await judge.goto(`/admin/caseStudies/${id}`);
    await press(button(judge, ja('move.publish.ask')));
    await press(judge.getByRole('dialog').getByRole('button', { name: ja('publish.review') }));
    await write(judge.getByRole('dialog').getByLabel(ja('review.opinion')), '規模の小さい町でも試せます。');
    expect(await barriers(judge)).toEqual([]);
    await press(dialogButton(judge, ja('publish.submit')));
    const link = judge.getByRole('dialog').getByRole('link', { name: LANGUAGE_NAMES.fr });
    address = (await link.getAttribute('href')) ?? '';

    const reader = await site.visit('fr');
    await reader.goto(address);
    await reader.getByRole('heading', { name: 'Le constat', level: 3 }).waitFor();
    await reader.getByRole('columnheader', { name: 'Vols' }).waitFor();
    expect(
      await reader
        .getByRole('listitem')
        .filter({ hasText: /^gare$/ })
        .count(),
    ).toBe(1);
    expect(await reader.getByRole('link', { name: 'https://tours.example/plan' }).getAttribute('rel')).toContain(
      'nofollow',
    );
    await reader.getByRole('img', { name: 'Vingt vélos sous un préau' }).waitFor();
    await reader.getByText('Ville de Tours').first().waitFor();
    await reader.getByText('規模の小さい町でも試せます。').waitFor();
  }, 60_000);

  it('is answered, changed, compared, brought back and withdrawn with its reason', async () => {
    const page = await author();
    await page.goto(`/admin/caseStudies/${id}/history`);
    // The latest review comes first: the one that readers see.
    await write(page.getByLabel(t('review.reply')).first(), 'Merci, Amboise essaie déjà.');
    await press(button(page, t('review.replySend')).first());
    await page.getByRole('paragraph').filter({ hasText: 'Merci, Amboise essaie déjà.' }).waitFor();
    const reader = await site.visit('fr');
    await reader.goto(address);
    await reader.getByText('Merci, Amboise essaie déjà.').waitFor();

    await page.goto(`/admin/caseStudies/${id}`);
    await write(text(page, t('text.title')), `${TITLE} voisin`);
    await page.getByRole('tab').first().focus();
    await page.keyboard.press('Enter');
    await choose(page.getByRole('combobox', { name: t('field.sdgs') }), '13');
    await page.getByText('changements climatiques').waitFor();
    await saved(page);
    await page.goto(`/admin/caseStudies/${id}/history`);
    await page.locator('ins', { hasText: 'voisin' }).waitFor();
    await page.locator('ins', { hasText: 'climat' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await press(button(page, t('history.restore', { number: 1 })));
    await page.getByRole('heading', { level: 1, name: TITLE, exact: true }).waitFor();
    await text(page, t('text.context')).getByRole('columnheader', { name: 'Année' }).waitFor();

    await press(button(page, t('move.more')));
    await press(page.getByRole('menuitem', { name: t('move.withdraw.ask') }));
    await write(page.getByRole('dialog').getByRole('textbox'), 'Une donnée personnelle y figurait.');
    await press(dialogButton(page, t('move.withdraw.submit')));
    await page.getByText(t('move.withdraw.done')).waitFor();
    await reader.goto(address);
    await reader.getByText('Une donnée personnelle y figurait.').waitFor();
    // The answer 410 is what this step is about.
    const gone = site.faults.splice(0).filter((fault) => !fault.includes('410'));
    expect(gone).toEqual([]);
  }, 60_000);
});
