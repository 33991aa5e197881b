import { LOCALES, type Locale } from '#shared';
import type { AttachmentInput, CaseStudyDetailFragment, PhotoInput } from '../../generated/graphql.js';
import type { Uploaded } from '../../data/uploads.js';
import { fromWire, toWire } from '../../data/locales.js';
import { localInput, localValues, noLocal, type LocalValues } from '../details/local.js';

/** A photo as the form keeps it. */
export interface PhotoValue {
  file: string;
  preview: string;
  width: number;
  height: number;
  alternative: Record<Locale, string>;
  caption: Record<Locale, string>;
  credit: string;
  licence: string;
  cover: boolean;
}

/** A document as the form keeps it; no locale: several, or none. */
export interface AttachmentValue {
  file: string;
  title: LocalValues;
  locale: Locale | '';
  credit: string;
  licence: string;
}

type StoredPhoto = CaseStudyDetailFragment['photos'][number];
type StoredAttachment = CaseStudyDetailFragment['attachments'][number];

function preview(sizes: readonly { url: string; width: number; height: number }[]) {
  const [first] = sizes;
  return { preview: first?.url ?? '', width: first?.width ?? 0, height: first?.height ?? 0 };
}

export function photoValue({ file, sizes, texts, credit, licence, cover }: StoredPhoto): PhotoValue {
  const alternative = noLocal();
  const caption = noLocal();
  for (const text of texts) {
    alternative[fromWire(text.locale)] = text.alternative ?? '';
    caption[fromWire(text.locale)] = text.caption ?? '';
  }
  return { file, ...preview(sizes), alternative, caption, credit: credit ?? '', licence: licence ?? '', cover };
}

export function attachmentValue({ file, titles, locale, credit, licence }: StoredAttachment): AttachmentValue {
  const title = localValues(titles);
  return { file, title, locale: locale ? fromWire(locale) : '', credit: credit ?? '', licence: licence ?? '' };
}

/** A photo that has just been uploaded: the first of a case is its cover. */
export function newPhoto({ file, sizes }: Uploaded, isFirst: boolean): PhotoValue {
  const texts = { alternative: noLocal(), caption: noLocal() };
  return { file, ...preview(sizes), ...texts, credit: '', licence: '', cover: isFirst };
}

/** Another file in a photo's place: what is said of it stays, to be looked over. */
export const replacedPhoto = (photo: PhotoValue, { file, sizes }: Uploaded): PhotoValue => ({
  ...photo,
  file,
  ...preview(sizes),
});

/** A document that has just been uploaded, called by its name in the language of the case. */
export const newAttachment = ({ file, title }: Uploaded, original: Locale): AttachmentValue => ({
  file,
  title: { ...noLocal(), [original]: title },
  locale: '',
  credit: '',
  licence: '',
});

const orNull = (typed: string) => typed.trim() || null;

export function photoInput({ file, alternative, caption, credit, licence, cover }: PhotoValue): PhotoInput {
  const texts = LOCALES.filter((locale) => alternative[locale].trim() || caption[locale].trim()).map((locale) => ({
    locale: toWire(locale),
    alternative: orNull(alternative[locale]),
    caption: orNull(caption[locale]),
  }));
  return { file, texts, credit: orNull(credit), licence: orNull(licence), cover };
}

export function attachmentInput({ file, title, locale, credit, licence }: AttachmentValue): AttachmentInput {
  return {
    file,
    titles: localInput(title),
    locale: locale ? toWire(locale) : null,
    credit: orNull(credit),
    licence: orNull(licence),
  };
}

/** The list with one entry moved by a step; the same list where it is at the end already. */
export function moved<T>(list: readonly T[], index: number, step: 1 | -1): T[] {
  const target = index + step;
  const next = [...list];
  const [one] = target >= 0 && target < list.length ? next.splice(index, 1) : [];
  if (one !== undefined) next.splice(target, 0, one);
  return next;
}

/** The list without one entry; where that was the cover, the first becomes it. */
export function withoutPhoto(photos: readonly PhotoValue[], index: number): PhotoValue[] {
  const rest = photos.filter((_, at) => at !== index);
  if (rest.some(({ cover }) => cover)) return rest;
  return rest.map((photo, at) => ({ ...photo, cover: at === 0 }));
}
