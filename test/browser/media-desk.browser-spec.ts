import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGE_NAMES } from '#shared';
import { filesFr } from '../../apps/api/src/core/i18n/messages/files.fr.js';
import { barriers } from '../support/axe.js';
import { asksOf, press, signInAtDesk, write } from '../support/desk-page.js';
import { eventually } from '../support/eventually.js';
import { siteOfFile } from '../support/site-of-file.js';
import { PDF, plainPhoto, zip } from '../support/uploads.js';
import { deskWords as t } from '../support/words.js';

/** Megabytes that a file may have here. */
const MAX = 1;

const site = siteOfFile({ UPLOAD_MAX_MB: String(MAX) });

let page: Page;
let id: string;
const CREATE = `mutation ($owner: ID!) { createCaseStudy(input: { ownerId: $owner, originalLocale: FR, title: "Des photos et des documents",
  topics: ["soft-mobility"], sdgs: [11] }) { ... on CaseStudySaved { caseStudy { id version } } } }`;
const TRANSLATE = `mutation ($id: ID!, $version: Int!) { saveCaseStudyTranslation(id: $id, version: $version, locale: JA,
  input: { title: "写真と資料" }) { __typename } }`;
const MEDIA = `query ($id: ID!) { editorCaseStudy(id: $id) { photos { file cover texts { locale alternative } } attachments { file title } } }`;
interface Media {
  photos: { file: string; cover: boolean; texts: { locale: string; alternative: string }[] }[];
  attachments: { file: string; title: string }[];
}

/** A case in two languages, open at the panel of its facts. */
async function open(): Promise<void> {
  page = await site.visit('fr');
  const words = { email: t('signIn.email'), password: t('signIn.password'), submit: t('signIn.submit') };
  await signInAtDesk(page, 'tours', words);
  const ask = asksOf(page);
  const { collectivity } = await ask<{ collectivity: { id: string } }>(
    '{ collectivity(country: FR, code: "37261") { id } }',
  );
  const { createCaseStudy } = await ask<{ createCaseStudy: { caseStudy: { id: string; version: number } } }>(CREATE, {
    owner: collectivity.id,
  });
  const { version } = createCaseStudy.caseStudy;
  id = createCaseStudy.caseStudy.id;
  await ask(TRANSLATE, { id, version });
  await page.goto(`/admin/caseStudies/${id}`);
  await press(page.getByRole('tab').first());
}

const media = async () => (await asksOf(page)<{ editorCaseStudy: Media }>(MEDIA, { id })).editorCaseStudy;
const photo = (number: number, count: number) =>
  page.getByRole('listitem', { name: t('media.photo', { number, count }) });
const alternative = (number: number, count: number, locale: 'fr' | 'ja') =>
  photo(number, count).getByLabel(t('media.alternative', { language: LANGUAGE_NAMES[locale] }));
/** What the element that has the focus is called. */
const focused = () =>
  page.evaluate<string>('document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent');
const hasFocus = (name: string) => eventually(async () => (await focused()) === name);

async function bring(kind: 'photo' | 'attachment', name: string, buffer: Buffer): Promise<void> {
  await page.locator(`[data-upload=${kind}]`).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
async function bringPhotos(): Promise<void> {
  for (const number of [1, 2, 3]) {
    await bring('photo', `photo-${number}.jpg`, await plainPhoto(400 + number * 40, 300));
    await photo(number, number).waitFor();
    await write(alternative(number, number, 'fr'), `Vue ${number}`);
    await write(alternative(number, number, 'ja'), `眺め${number}`);
  }
}
async function save(): Promise<void> {
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByRole('status').getByText(t('editor.saved'), { exact: true }).waitFor();
}

describe('photos and documents at the desk', () => {
  it('are described in each language and put in order by keyboard; the focus follows the row', async () => {
    await open();
    await bringPhotos();
    expect(await barriers(page)).toEqual([]);
    const name = t('media.photo', { number: 3, count: 3 });
    await press(page.getByRole('button', { name: t('media.up', { name }) }));
    await page.getByText(t('media.moved', { name, number: 2, count: 3 })).waitFor();
    await hasFocus(t('media.up', { name: t('media.photo', { number: 2, count: 3 }) }));
    await page.keyboard.press('Enter');
    await eventually(async () => (await alternative(1, 3, 'fr').inputValue()) === 'Vue 3');
    // At the top there is nothing further to do, and nothing happens.
    await page.keyboard.press('Enter');
    await press(page.getByRole('button', { name: t('media.makeCover', { number: 3 }) }));
    await save();
    const { photos } = await media();
    expect(photos.map(({ cover, texts }) => [cover, ...texts.map((text) => text.alternative)])).toEqual([
      [false, 'Vue 3', '眺め3'],
      [false, 'Vue 1', '眺め1'],
      [true, 'Vue 2', '眺め2'],
    ]);
  });

  it('are replaced with what was said of them, and removed; the keyboard stays in the list', async () => {
    await open();
    await bringPhotos();
    await save();
    const before = (await media()).photos.map(({ file }) => file);
    const choosing = page.waitForEvent('filechooser');
    await press(
      page.getByRole('button', { name: t('media.replace', { name: t('media.photo', { number: 2, count: 3 }) }) }),
    );
    const buffer = await plainPhoto(800, 500);
    await (await choosing).setFiles({ name: 'neuve.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByText(t('media.uploaded', { name: 'neuve.jpg' })).waitFor();
    await hasFocus(t('media.replace', { name: t('media.photo', { number: 2, count: 3 }) }));
    await press(
      page.getByRole('button', { name: t('media.remove', { name: t('media.photo', { number: 3, count: 3 }) }) }),
    );
    await hasFocus(t('media.remove', { name: t('media.photo', { number: 2, count: 2 }) }));
    expect(await barriers(page)).toEqual([]);
    await save();
    const { photos } = await media();
    expect(photos).toHaveLength(2);
    expect(photos[0]?.file).toBe(before[0]);
    expect(before).not.toContain(photos[1]?.file);
    expect(photos[1]?.texts.map((text) => text.alternative)).toEqual(['Vue 2', '眺め2']);

    await bring('attachment', 'bilan.pdf', PDF);
    const document = page.getByRole('listitem', { name: t('media.document', { number: 1, count: 1 }) });
    await write(
      document.getByLabel(t('text.ofLanguage', { field: t('media.title'), language: 'Français' }), { exact: true }),
      'Bilan de l’année',
    );
    await save();
    expect((await media()).attachments).toMatchObject([{ title: 'Bilan de l’année' }]);
    const name = t('media.document', { number: 1, count: 1 });
    await press(page.getByRole('button', { name: t('media.remove', { name }) }));
    await hasFocus(t('media.attachments.choose'));
    await save();
    expect((await media()).attachments).toEqual([]);
  });

  it('are refused with what is the matter and what to do, and the others still come', async () => {
    await open();
    const polyglot = Buffer.concat([await plainPhoto(), zip([{ name: 'a.txt', content: Buffer.from('a') }])]);
    const refused: ['photo' | 'attachment', string, Buffer, string][] = [
      ['photo', 'document.jpg', PDF, filesFr['upload.type.photo']],
      ['photo', 'double.jpg', polyglot, filesFr['upload.polyglot']],
      ['photo', 'dessin.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), filesFr['upload.svg']],
      ['attachment', 'image.pdf', await plainPhoto(), filesFr['upload.type.attachment']],
      [
        'photo',
        'grande.jpg',
        Buffer.alloc(MAX * 1_000_000 + 1, 'x'),
        filesFr['upload.tooLarge'].replace('{max}', String(MAX)),
      ],
    ];
    for (const [kind, name, content, sentence] of refused) {
      await bring(kind, name, content);
      const reason = sentence.replaceAll(/[\u00a0\u202f]/g, ' ');
      const alert = page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      expect((await alert.innerText()).replaceAll(/\s/g, ' ')).toContain(reason);
    }
    await bring('photo', 'bonne.jpg', await plainPhoto());
    await photo(1, 1).waitFor();
    expect(await barriers(page)).toEqual([]);
    await press(page.getByRole('button', { name: t('media.dismiss') }).first());
    // Each refusal is an answer that the browser's console tells of; nothing else went wrong.
    const told = site.faults.splice(0).filter((fault) => !fault.includes('/files/case-studies/'));
    expect(told.filter((fault) => !/^console: Failed to load resource: .* 4\d\d /.test(fault))).toEqual([]);
  });
});
