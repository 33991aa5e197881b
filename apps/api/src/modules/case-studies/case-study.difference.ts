import { documentOf, isLocale, LOCALES, type Locale, type RichTextDocument, SECTIONS } from '#shared';
import type { Documents } from './facts/case-study.documents.js';
import { TEXT_NAMES, type Texts } from './case-study.model.js';

/** One field of a case; `locale` where it belongs to one translation. */
export interface FieldName {
  field: string;
  locale: Locale | null;
}

export interface Difference extends FieldName {
  yours: string | null;
  current: string | null;
}

/** Facts and texts of one moment: a working copy or a revision. */
export interface CaseContent {
  facts: Readonly<Partial<Record<string, unknown>>>;
  texts: Partial<Record<Locale, Partial<Texts>>>;
  /** Formatting of the texts that were written with an editor; left out where it takes no part. */
  documents?: Partial<Record<Locale, Documents>>;
}

/** The order in which the database keeps the keys of an object. */
const storedOrder = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one.length - other.length || (one < other ? -1 : 1);

/** What an object holds, however it came: a text by language in the house's order, anything else as it is stored. */
function partsOf(value: object): unknown[] {
  const names = Object.keys(value);
  if (names.length === 0 || !names.every(isLocale))
    return Object.entries(value)
      .sort(storedOrder)
      .map(([, one]) => one as unknown);
  return LOCALES.map((locale) => (value as Partial<Record<Locale, unknown>>)[locale]);
}

/** A value of any field as plain text, so that two can be shown side by side; null where there is nothing. */
export function valueText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    const lines = value.map(valueText).filter((line) => line !== null);
    return lines.length > 0 ? lines.join('\n') : null;
  }
  if (typeof value === 'object') return valueText(partsOf(value).map(valueText).filter(Boolean).join(' '));
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `fr.title` of a text, `topics` of a fact: how a change is written down. */
export const fieldPath = ({ field, locale }: FieldName): string => (locale ? `${locale}.${field}` : field);

/** The field that a path names. */
export function fieldOf(path: string): FieldName {
  const [head = '', ...rest] = path.split('.');
  const locale = LOCALES.find((one) => one === head);
  return locale && rest.length > 0 ? { field: rest.join('.'), locale } : { field: path, locale: null };
}

/** Every field of either side, facts first, then the texts by language in the order of reading. */
export function namesOf(one: CaseContent, other: CaseContent): FieldName[] {
  const facts = [...new Set([...Object.keys(one.facts), ...Object.keys(other.facts)])];
  return [
    ...facts.map((field) => ({ field, locale: null })),
    ...LOCALES.flatMap((locale) =>
      TEXT_NAMES.filter(
        (name) => one.texts[locale]?.[name] !== undefined || other.texts[locale]?.[name] !== undefined,
      ).map((field) => ({ field, locale })),
    ),
  ];
}

/** A field's value as plain text. */
export function textAt({ facts, texts }: CaseContent, { field, locale }: FieldName): string | null {
  const source: Partial<Record<string, unknown>> | undefined = locale ? texts[locale] : facts;
  return valueText(source?.[field]);
}

/** A section as it is shown: as it was formatted, else its words in paragraphs; null for what is no formatted text. */
export function documentAt({ texts, documents }: CaseContent, { field, locale }: FieldName): RichTextDocument | null {
  const name = SECTIONS.find((one) => one === field);
  if (!locale || !name) return null;
  return documents?.[locale]?.[name] ?? documentOf(texts[locale]?.[name] ?? '');
}

/** The fields that differ between two moments. New facts and texts take part by themselves. */
export function differingFields(one: CaseContent, other: CaseContent): FieldName[] {
  return namesOf(one, other).filter((name) => textAt(one, name) !== textAt(other, name));
}

/** What a caller wanted to store and what stands now, for the fields that the caller gave. */
export function differencesFrom(yours: CaseContent, current: CaseContent): Difference[] {
  return namesOf(yours, { facts: {}, texts: {} })
    .map((name) => ({ ...name, yours: textAt(yours, name), current: textAt(current, name) }))
    .filter((difference) => difference.yours !== difference.current);
}
