import { isMediaLicence, LOCALES, MEDIA_LIMITS, type Locale, type LocalText, type UploadKind } from '#shared';
import type { Problem } from '../../../core/errors/index.js';
import { cleanText } from '../case-study.text.js';
import { type LocalTextInput, wordsIn } from '../facts/local-text.js';
import type { Attachment, CaseMedia, Photo, PhotoText, UploadedFile } from './media.model.js';

export interface PhotoInput {
  file: string;
  texts?: readonly { locale: Locale; alternative?: string | null; caption?: string | null }[] | null;
  credit?: string | null;
  licence?: string | null;
  cover?: boolean | null;
}

export interface AttachmentInput {
  file: string;
  /** In the original language of the case; `titles` says it by language. */
  title?: string | null;
  titles?: LocalTextInput | null;
  locale?: Locale | null;
  credit?: string | null;
  licence?: string | null;
}

/** Files as an input gives them, in the order in which they are shown; what is left out isn't changed. */
export interface MediaInput {
  photos?: readonly PhotoInput[] | null;
  attachments?: readonly AttachmentInput[] | null;
}

/** What of a case its files are understood by. */
export interface Holder {
  originalLocale: Locale;
  attachments: readonly Attachment[];
}

export interface MediaChanges {
  problems: Problem[];
  changes: Partial<CaseMedia>;
}

const length = (text: string | null | undefined): number => [...(text ?? '')].length;

function tooLong(field: string, text: string | null | undefined, max: number): Problem[] {
  return length(text) > max ? [{ field, code: 'input.tooLong', values: { length: length(text), max } }] : [];
}

interface Reference {
  file: string;
  credit?: string | null;
  licence?: string | null;
}

/** Whether each is a file of this case and kind, given once, with a licence that is known. */
function referenceProblems(
  list: 'photos' | 'attachments',
  entries: readonly Reference[],
  known: ReadonlyMap<string, UploadedFile>,
): Problem[] {
  const kind: UploadKind = list === 'photos' ? 'photo' : 'attachment';
  const seen = new Set<string>();
  const problems: Problem[] =
    entries.length > MEDIA_LIMITS[list]
      ? [{ field: list, code: 'input.tooMany', values: { max: MEDIA_LIMITS[list] } }]
      : [];
  for (const [index, { file, credit, licence }] of entries.entries()) {
    const at = `${list}.${index}`;
    if (known.get(file)?.kind !== kind) problems.push({ field: `${at}.file`, code: 'input.unknownFile' });
    else if (seen.has(file)) problems.push({ field: `${at}.file`, code: 'input.fileTwice' });
    seen.add(file);
    if (licence && !isMediaLicence(licence))
      problems.push({ field: `${at}.licence`, code: 'input.unknownCode', values: { value: licence.slice(0, 60) } });
    problems.push(...tooLong(`${at}.credit`, credit, MEDIA_LIMITS.credit));
  }
  return problems;
}

function photoProblems(photos: readonly PhotoInput[]): Problem[] {
  const texts = photos.flatMap(({ texts: given }, index) =>
    (given ?? []).flatMap(({ locale, alternative, caption }) => [
      ...tooLong(`photos.${index}.alternative.${locale}`, alternative, MEDIA_LIMITS.alternative),
      ...tooLong(`photos.${index}.caption.${locale}`, caption, MEDIA_LIMITS.caption),
    ]),
  );
  const covers = photos.filter(({ cover }) => cover).length;
  return covers > 1 ? [...texts, { field: 'photos', code: 'input.oneCover' }] : texts;
}

const licenceOf = (licence: string | null | undefined) => (licence && isMediaLicence(licence) ? licence : null);

function photoOf(input: PhotoInput, { objects }: UploadedFile, cover: boolean): Photo {
  const texts: Photo['texts'] = {};
  for (const locale of LOCALES) {
    const given = input.texts?.find((text) => text.locale === locale);
    const text: PhotoText = { alternative: cleanText(given?.alternative), caption: cleanText(given?.caption) };
    if (text.alternative ?? text.caption) texts[locale] = text;
  }
  const sizes = objects.map(({ name, width = 0, height = 0 }) => ({ name, width, height }));
  sizes.sort((a, b) => a.width - b.width);
  return { file: input.file, sizes, texts, credit: cleanText(input.credit), licence: licenceOf(input.licence), cover };
}

/** A document is called something: by the name of its file, where nobody says otherwise. */
function attachmentOf(input: AttachmentInput, file: UploadedFile, { originalLocale, attachments }: Holder): Attachment {
  const before = attachments.find((one) => one.file === file.id)?.title;
  const title = wordsIn(originalLocale, { text: input.title, texts: input.titles }, before);
  return {
    file: file.id,
    name: file.objects[0]?.name ?? file.id,
    title: Object.keys(title).length > 0 ? title : { [originalLocale]: file.title },
    contentType: file.contentType,
    size: file.size,
    locale: input.locale ?? null,
    credit: cleanText(input.credit),
    licence: licenceOf(input.licence),
  };
}

/**
 * What an input makes of a case's files. Where no photo is said to be the cover, the first is.
 * @param known the case's own uploaded files by id
 */
export function mediaChanges(
  input: MediaInput,
  known: ReadonlyMap<string, UploadedFile>,
  holder: Holder,
): MediaChanges {
  const { photos, attachments } = input;
  const problems = [
    ...referenceProblems('photos', photos ?? [], known),
    ...photoProblems(photos ?? []),
    ...referenceProblems('attachments', attachments ?? [], known),
    ...(attachments ?? []).flatMap(({ title, titles }, index) => [
      ...tooLong(`attachments.${index}.title`, title, MEDIA_LIMITS.title),
      ...LOCALES.flatMap((locale) =>
        tooLong(`attachments.${index}.title.${locale}`, titles?.[locale], MEDIA_LIMITS.title),
      ),
    ]),
  ];
  if (problems.length > 0) return { problems, changes: {} };
  const fileOf = (id: string): UploadedFile => known.get(id) as UploadedFile;
  const cover = photos?.find((photo) => photo.cover) ?? photos?.[0];
  return {
    problems,
    changes: {
      ...(photos ? { photos: photos.map((photo) => photoOf(photo, fileOf(photo.file), photo === cover)) } : {}),
      ...(attachments ? { attachments: attachments.map((one) => attachmentOf(one, fileOf(one.file), holder)) } : {}),
    },
  };
}

interface Told {
  file: string;
  title?: string | LocalText | null;
  titles?: LocalTextInput | null;
  texts?: Partial<Record<string, PhotoText>> | readonly object[] | null;
  credit?: string | null;
}

/** Files by what people know them by, so that two states of a case can be compared: their own words, not our ids. */
export function readableFiles(files: readonly Told[]): string[] {
  return files.map(({ file, title, titles, texts, credit }) => {
    const words = Object.values(texts ?? {}).flatMap((text) => {
      const { alternative, caption } = text as Partial<PhotoText>;
      return [alternative, caption];
    });
    const given = titles ?? title;
    const names = typeof given === 'string' || !given ? [given] : LOCALES.map((locale) => given[locale]);
    return [...names, ...words, credit].filter(Boolean).join(' · ') || file.slice(0, 6);
  });
}

/** Languages of the case in which a photo has no alternative text: those who don't see it learn nothing. */
export function languagesWithoutAlternative({ texts }: Photo, locales: readonly Locale[]): Locale[] {
  return locales.filter((locale) => !texts[locale]?.alternative);
}
