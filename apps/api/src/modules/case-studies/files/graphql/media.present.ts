import { LOCALES, localTextIn, type Locale } from '#shared';
import { fileUrl } from '../file-url.js';
import type { Attachment, Photo } from '../media.model.js';
import { languagesWithoutAlternative } from '../media.rules.js';
import type { AttachmentType, PhotoType } from './media.types.js';

/** @param locales languages that the case is written in */
export function presentPhoto(photo: Photo, locales: readonly Locale[]): PhotoType {
  const { file, credit, licence, cover } = photo;
  const texts = LOCALES.flatMap((locale) => {
    const text = photo.texts[locale];
    return text ? [{ locale, ...text }] : [];
  });
  const sizes = photo.sizes.map(({ name, width, height }) => ({ url: fileUrl(name), width, height }));
  return {
    file,
    sizes,
    texts,
    credit,
    licence,
    cover,
    withoutAlternative: languagesWithoutAlternative(photo, locales),
  };
}

/** @param original language that a title is shown in where the reader's has none */
export function presentAttachment(attachment: Attachment, reader: Locale, original: Locale): AttachmentType {
  const { name, title, ...rest } = attachment;
  const said = localTextIn(title, reader, original) ?? { text: name, locale: original };
  return { ...rest, title: said.text, titleLocale: said.locale, titles: title, url: fileUrl(name) };
}
