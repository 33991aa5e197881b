import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { LICENCE_NAMES, LOCALES, type Locale } from '#shared';
import { FileStore } from '../../../core/files/index.js';
import { translator } from '../../../core/i18n/index.js';
import type { PublicCaseStudy } from '../case-study.view.js';
import type { Photo } from '../files/media.model.js';
import type { PdfPhoto, PhotoWords } from './case-pdf.content.js';

/** Enough for the width of a page at 180 dots an inch. */
const WIDTH = 1_200;

/** Most photos of a document; a case has but little more. */
const PHOTOS_MAX = 12;

/** What stands under a photo: what it shows, who made it, under which terms. */
function wordsIn(photo: Photo, locale: Locale, original: Locale): PhotoWords {
  const t = translator(locale);
  const texts = photo.texts[locale] ?? photo.texts[original];
  const { credit, licence } = photo;
  const terms = licence && (licence === 'rights-reserved' ? t('document.rightsReserved') : LICENCE_NAMES[licence].name);
  const caption = [texts?.caption, credit && t('document.credit', { name: credit }), terms].filter(Boolean).join(' · ');
  return { alternative: texts?.alternative ?? texts?.caption ?? null, caption: caption || null };
}

/** Photos as documents take them: in JPEG, at the width of a page. */
@Injectable()
export class CasePdfPhotos {
  constructor(private readonly store: FileStore) {}

  /** The cover first, as on the page; a photo that the store has no longer is left out. */
  async of({ photos, locale, originalLocale, title }: PublicCaseStudy): Promise<PdfPhoto[]> {
    const inOrder = [...photos].sort((a, b) => Number(b.cover) - Number(a.cover)).slice(0, PHOTOS_MAX);
    const printed: PdfPhoto[] = [];
    for (const photo of inOrder) {
      const picture = await this.picture(photo);
      if (!picture) continue;
      const words = Object.fromEntries(LOCALES.map((one) => [one, wordsIn(photo, one, originalLocale)]));
      printed.push({ ...picture, words, fallback: translator(locale)('document.photo', { title }) });
    }
    return printed;
  }

  private async picture({ sizes }: Photo): Promise<Pick<PdfPhoto, 'jpeg' | 'width' | 'height'> | null> {
    const size = sizes.find(({ width }) => width >= WIDTH) ?? sizes.at(-1);
    const content = size && (await this.store.read(size.name));
    if (!content) return null;
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(chunk as Buffer);
    const { data, info } = await sharp(Buffer.concat(chunks))
      .resize({ width: WIDTH, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { jpeg: data, width: info.width, height: info.height };
  }
}
