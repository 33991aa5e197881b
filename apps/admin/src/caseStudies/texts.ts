import {
  checkRichText,
  plainTextOf,
  SECTIONS,
  type Locale,
  type RichTextDocument,
  type Section,
  type TextName,
} from '#shared';
import type { CaseStudyTranslationInput } from '../generated/graphql.js';
import type { CaseStudy } from '../data/desk.js';
import { fromWire } from '../data/locales.js';
import { TEXT_FIELDS } from './fields.js';
import { keptDocument, NOTHING } from '../richText/documents.js';

/** Texts that have no formatting. */
export type PlainName = Exclude<TextName, Section>;

/** The texts of one language as the form keeps them: sections with their formatting, the others as typed. */
export type TextValues = Record<PlainName, string> & Record<Section, RichTextDocument>;

/** True for the texts that are written with the editor. */
export const isSection = (field: string): field is Section => (SECTIONS as readonly string[]).includes(field);

const PLAIN = TEXT_FIELDS.filter((field): field is PlainName => !isSection(field));

const emptyText = (): TextValues =>
  Object.fromEntries(TEXT_FIELDS.map((field) => [field, isSection(field) ? NOTHING : ''])) as unknown as TextValues;

/** No text in any language. */
export const emptyTexts = (): Record<Locale, TextValues> => ({ fr: emptyText(), ja: emptyText(), en: emptyText() });

/** Every text of a case as the form keeps it. */
export function textsOf(record: CaseStudy): Record<Locale, TextValues> {
  const texts = emptyTexts();
  for (const translation of record.translations) {
    const text = texts[fromWire(translation.locale)];
    for (const field of PLAIN) text[field] = translation[field] ?? '';
    for (const section of SECTIONS) text[section] = keptDocument(translation[`${section}Document`]);
  }
  return texts;
}

/** A text in words alone: what is counted, and shown where formatting says nothing. */
export const wordsOf = (value: string | RichTextDocument): string =>
  typeof value === 'string' ? value.trim() : plainTextOf(value);

/** Whether the server would take a document. The form changes documents in place: nothing of them is remembered. */
export const isStorable = (document: RichTextDocument): boolean => 'document' in checkRichText(document);

/** Whether anything is written in a language. */
export const isBegun = (text: TextValues): boolean => TEXT_FIELDS.some((field) => wordsOf(text[field]) !== '');

/** The texts of one language as the contract takes them. */
export function textInput(text: TextValues): CaseStudyTranslationInput {
  const plain = PLAIN.map((field) => [field, text[field].trim() || null]);
  const documents = SECTIONS.map((section) => [`${section}Document`, text[section]]);
  return Object.fromEntries([...plain, ...documents]) as CaseStudyTranslationInput;
}

/** The texts of one language, each chosen by its name. */
export const mapTexts = (choose: (field: TextName) => string | RichTextDocument): TextValues =>
  Object.fromEntries(TEXT_FIELDS.map((field) => [field, choose(field)])) as unknown as TextValues;
