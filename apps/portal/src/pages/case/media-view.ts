import type { Locale } from '#shared';
import { fromGraphqlLocale } from '../../app/graphql.js';
import type { CaseMediaFragment } from '../../generated/graphql.js';

export type Photo = CaseMediaFragment['photos'][number];
export type Attachment = CaseMediaFragment['attachments'][number];

/** A text and the language that it is in. */
export interface Said {
  text: string;
  locale: Locale;
}

function said(
  photo: Pick<Photo, 'texts'>,
  part: 'alternative' | 'caption',
  wanted: readonly Locale[],
): Said | undefined {
  const all = photo.texts.flatMap(({ locale, ...texts }) => {
    const text = texts[part];
    return text ? [{ text, locale: fromGraphqlLocale(locale) }] : [];
  });
  return wanted.flatMap((locale) => all.find((one) => one.locale === locale) ?? [])[0] ?? all[0];
}

/** What a photo says to a reader: in the first of `wanted` that is written, else in any language that is. */
export const wordsOf = (photo: Pick<Photo, 'texts'>, wanted: readonly Locale[]) => ({
  alternative: said(photo, 'alternative', wanted),
  caption: said(photo, 'caption', wanted),
});

/** What an image element needs of a photo's sizes. */
export function imageOf({
  sizes,
}: Pick<Photo, 'sizes'>): { src: string; srcSet: string; width: number; height: number } | undefined {
  const widest = sizes.at(-1);
  if (!widest) return undefined;
  const middle = sizes.find(({ width }) => width >= 800) ?? widest;
  const srcSet = sizes.map(({ url, width }) => `${url} ${width}w`).join(', ');
  return { src: middle.url, srcSet, width: widest.width, height: widest.height };
}

/** Where an address is shared, pictures wider than this are cut down anyhow. */
const SHARED_WIDTH = 1_200;

/** The photo that stands for the case where its address is shared; undefined where it has none. */
export function shareImageOf(photos: readonly Photo[], wanted: readonly Locale[]) {
  const [cover] = inOrder(photos);
  const size = cover && (cover.sizes.find(({ width }) => width >= SHARED_WIDTH) ?? cover.sizes.at(-1));
  if (!size) return undefined;
  const { url: path, width, height } = size;
  return { path, width, height, alternative: wordsOf(cover, wanted).alternative?.text };
}

/** The cover first; the others as their editors ordered them. */
export const inOrder = (photos: readonly Photo[]): Photo[] => [
  ...photos.filter(({ cover }) => cover),
  ...photos.filter(({ cover }) => !cover),
];

/** « PDF », « DOCX »: what a reader knows a type by. */
export const typeName = ({ url }: Pick<Attachment, 'url'>): string => (url.split('.').at(-1) ?? '').toUpperCase();
