import {
  BLOCK_TEXTS,
  DETAIL_LENGTHS,
  LOCALES,
  MEDIA_LIMITS,
  type BuildingBlock,
  type Indicator,
  type Locale,
  type LocalText,
} from '#shared';
import type { Problem } from '../../../core/errors/index.js';
import { cleanText, lengthOf } from '../case-study.text.js';
import type { CaseStudyLink } from '../case-study.model.js';
import type { Attachment, Photo } from '../files/media.model.js';
import { type DifferencePart, wordDifference } from '../revisions/word-difference.js';
import type { FieldStatus } from './translation.books.js';

/** Facts that hold texts in several languages. */
export interface FactsWithTexts {
  indicators: Indicator[];
  buildingBlocks: BuildingBlock[];
  links: CaseStudyLink[];
  photos: Photo[];
  attachments: Attachment[];
}

/** What an original said; with the suggestion that the words were taken over from, until they are written anew. */
export type FactSource = string | { text: string; suggestion: string };

const saidIn = (source: FactSource): string => (typeof source === 'string' ? source : source.text);
const suggestionIn = (source: FactSource | undefined): string | null =>
  source === undefined || typeof source === 'string' ? null : source.suggestion;

/** By language and path: what the original said when the text was written, or last said to be right. */
export type FactBooks = Partial<Record<Locale, Record<string, FactSource>>>;

export const FACT_GROUPS = ['indicators', 'buildingBlocks', 'links', 'photos', 'attachments'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** One text inside a fact, in all its languages. */
export interface FactText {
  /** `indicators.<id>.name`, `buildingBlocks.<id>.how`, `links.<id>.label`, `photos.<file>.caption`. */
  path: string;
  group: FactGroup;
  /** Place of the fact in its list, from 1. */
  number: number;
  /** `name`, `method`, `title`, `purpose`, `how`, `lesson`, `label`, `alternative`, `caption`. */
  part: string;
  limit: number;
  texts: LocalText;
}

const INDICATOR_TEXTS = ['name', 'method'] as const;
const PHOTO_TEXTS = ['alternative', 'caption'] as const;

const photoText = ({ texts }: Photo, part: (typeof PHOTO_TEXTS)[number]): LocalText =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = texts[locale]?.[part];
      return text ? [[locale, text]] : [];
    }),
  );

/** Every text inside the facts of a case, in the order in which they are shown. */
export function factTexts({ indicators, buildingBlocks, links, photos, attachments }: FactsWithTexts): FactText[] {
  return [
    ...indicators.flatMap((one, index) =>
      INDICATOR_TEXTS.map((part): FactText => {
        const place = { path: `indicators.${one.id}.${part}`, group: 'indicators', number: index + 1 } as const;
        return { ...place, part, limit: DETAIL_LENGTHS[part], texts: one[part] };
      }),
    ),
    ...buildingBlocks.flatMap((block, index) =>
      BLOCK_TEXTS.map((part): FactText => {
        const place = {
          path: `buildingBlocks.${block.id}.${part}`,
          group: 'buildingBlocks',
          number: index + 1,
        } as const;
        return { ...place, part, limit: DETAIL_LENGTHS[part], texts: block[part] };
      }),
    ),
    ...links.map(({ id, label }, index): FactText => {
      const place = { path: `links.${id}.label`, group: 'links', number: index + 1 } as const;
      return { ...place, part: 'label', limit: DETAIL_LENGTHS.label, texts: label };
    }),
    ...photos.flatMap((photo, index) =>
      PHOTO_TEXTS.map((part): FactText => {
        const place = { path: `photos.${photo.file}.${part}`, group: 'photos', number: index + 1 } as const;
        return { ...place, part, limit: MEDIA_LIMITS[part], texts: photoText(photo, part) };
      }),
    ),
    ...attachments.map(({ file, title }, index): FactText => {
      const place = { path: `attachments.${file}.title`, group: 'attachments', number: index + 1 } as const;
      return { ...place, part: 'title', limit: MEDIA_LIMITS.title, texts: title };
    }),
  ];
}

/**
 * The books after a change of the facts: a text that is written anew was made from the original as it stands now, any
 * other from what it was made from before. What isn't there any more leaves the books.
 * @param confirmed paths of texts that are right as they are, by language
 */
export function factBooksAfter(
  before: FactsWithTexts & { originalLocale: Locale; factTextsMadeFrom: FactBooks },
  after: FactsWithTexts,
  confirmed: { locale: Locale; paths: readonly string[] } | null = null,
): FactBooks {
  const { originalLocale, factTextsMadeFrom } = before;
  const then = new Map(factTexts(before).map(({ path, texts }) => [path, texts]));
  const books: FactBooks = {};
  for (const locale of LOCALES.filter((one) => one !== originalLocale)) {
    const entries = factTexts(after).flatMap(({ path, texts }): [string, FactSource][] => {
      if (!texts[locale]) return [];
      const book = factTextsMadeFrom[locale]?.[path];
      const isWritten = then.get(path)?.[locale] !== texts[locale];
      const isRight = isWritten || (confirmed?.locale === locale && confirmed.paths.includes(path));
      if (!isRight) return [[path, book ?? then.get(path)?.[originalLocale] ?? '']];
      const [text, suggestion] = [texts[originalLocale] ?? '', isWritten ? null : suggestionIn(book)];
      return [[path, suggestion === null ? text : { text, suggestion }]];
    });
    if (entries.length > 0) books[locale] = Object.fromEntries(entries);
  }
  return books;
}

/** A text inside a fact in two languages, and how it stands to its original. */
export interface SideFactText extends Omit<FactText, 'texts'> {
  status: FieldStatus;
  source: string | null;
  text: string | null;
  difference: DifferencePart[];
  /** The suggestion that the text was taken over from; null where it was written. */
  suggestion: string | null;
}

/** Both languages of every text inside the facts that either has. */
export function factsSideBySide(
  facts: FactsWithTexts & { originalLocale: Locale; factTextsMadeFrom: FactBooks },
  locale: Locale,
): SideFactText[] {
  return factTexts(facts).flatMap(({ texts, ...place }): SideFactText[] => {
    const [source, text] = [texts[facts.originalLocale] ?? null, texts[locale] ?? null];
    if (source === null && text === null) return [];
    if (text === null) return [{ ...place, status: 'missing', source, text, difference: [], suggestion: null }];
    const book = facts.factTextsMadeFrom[locale]?.[place.path];
    const [made, suggestion] = [book === undefined ? undefined : saidIn(book), suggestionIn(book)];
    const outdated = made !== undefined && made !== (source ?? '');
    const difference = outdated && made !== '' ? wordDifference(made, source ?? '') : [];
    return [{ ...place, status: outdated ? 'outdated' : 'current', source, text, difference, suggestion }];
  });
}

/** What a language keeps beside its texts of those inside the facts. */
export interface FactWork {
  missingFacts: string[];
  outdatedFacts: string[];
}

/** The texts inside the facts that want work in a language; none in the original's. */
export function factWorkOf(
  facts: FactsWithTexts & { originalLocale: Locale; factTextsMadeFrom: FactBooks },
  locale: Locale,
): FactWork {
  const sides = locale === facts.originalLocale ? [] : factsSideBySide(facts, locale);
  const where = (wanted: FieldStatus) => sides.filter(({ status }) => status === wanted).map(({ path }) => path);
  return { missingFacts: where('missing'), outdatedFacts: where('outdated') };
}

/** What a sheet gives for a text inside a fact; null or empty takes it away. */
export interface FactTextInput {
  path: string;
  text?: string | null;
}

/** The facts that texts stand in: how a change of them is written down. */
export const groupsOf = (texts: readonly { path: string }[]): string[] => [
  ...new Set(texts.map(({ path }) => path.split('.')[0] ?? '')),
];

/** Why texts can't be stored: they lead to no fact, or are too long. */
export function factTextProblems(facts: FactsWithTexts, input: readonly FactTextInput[]): Problem[] {
  const limits = new Map(factTexts(facts).map(({ path, limit }) => [path, limit]));
  return input.flatMap(({ path, text }): Problem[] => {
    const max = limits.get(path);
    if (max === undefined) return [{ field: path.slice(0, 100), code: 'translation.unknownField' }];
    const length = lengthOf(cleanText(text) ?? '');
    return length > max ? [{ field: path, code: 'input.tooLong', values: { length, max } }] : [];
  });
}

/** The facts with texts of one language put into them; they have been found without problems before. */
export function withFactTexts(facts: FactsWithTexts, locale: Locale, input: readonly FactTextInput[]): FactsWithTexts {
  const given = new Map(input.map(({ path, text }) => [path, cleanText(text)]));
  const put = (text: LocalText, path: string): LocalText => {
    const words = given.get(path);
    if (words === undefined) return text;
    const { [locale]: _, ...others } = text;
    return words === null ? others : { ...others, [locale]: words };
  };
  return {
    indicators: facts.indicators.map((one) => ({
      ...one,
      name: put(one.name, `indicators.${one.id}.name`),
      method: put(one.method, `indicators.${one.id}.method`),
    })),
    buildingBlocks: facts.buildingBlocks.map((block) => ({
      ...block,
      ...Object.fromEntries(BLOCK_TEXTS.map((part) => [part, put(block[part], `buildingBlocks.${block.id}.${part}`)])),
    })),
    links: facts.links.map((one) => ({ ...one, label: put(one.label, `links.${one.id}.label`) })),
    photos: facts.photos.map((photo) => ({ ...photo, texts: photoTextsAfter(photo, locale, given) })),
    attachments: facts.attachments.map((one) => ({ ...one, title: put(one.title, `attachments.${one.file}.title`) })),
  };
}

function photoTextsAfter(photo: Photo, locale: Locale, given: ReadonlyMap<string, string | null>): Photo['texts'] {
  const before = photo.texts[locale] ?? { alternative: null, caption: null };
  const now = (part: (typeof PHOTO_TEXTS)[number]) => {
    const words = given.get(`photos.${photo.file}.${part}`);
    return words === undefined ? before[part] : words;
  };
  const text = { alternative: now('alternative'), caption: now('caption') };
  const { [locale]: _, ...others } = photo.texts;
  return (text.alternative ?? text.caption) ? { ...others, [locale]: text } : others;
}
