import type { Locale, RichTextDocument } from '#shared';
import { SECTIONS } from '#shared';
import type { CaseStudy } from '../case-study.entity.js';
import type { CaseStudyTranslation } from '../case-study-translation.entity.js';
import { TEXT_NAMES, type TextName } from '../case-study.model.js';
import { documentIn } from '../facts/case-study.documents.js';
import { type DifferencePart, wordDifference } from '../revisions/word-difference.js';
import { fieldStatus, type FieldStatus } from './translation.books.js';
import { workStatus, type WorkStatus } from './translation.work.js';

/** One field in both languages, and what the original says since. */
export interface SideField {
  name: TextName;
  status: FieldStatus;
  source: string | null;
  /** Of a section: with its formatting. */
  sourceDocument: RichTextDocument | null;
  text: string | null;
  document: RichTextDocument | null;
  /** Version of the source that the text was made from; null where that isn't known. */
  madeFromVersion: number | null;
  /** Version that last changed the source. */
  changedVersion: number | null;
  changedAt: Date | null;
  changedBy: string | null;
  /** The suggestion that the text was taken over from; null where it was written. */
  suggestion: string | null;
  suggestedBy: string | null;
  /** What changed in the source since; empty where nothing did, or nobody kept what it said. */
  difference: DifferencePart[];
}

/** A translation beside its original, field by field. */
export interface SideBySide {
  locale: Locale;
  status: WorkStatus;
  translation: CaseStudyTranslation | null;
  fields: SideField[];
}

const isSection = (name: TextName): name is (typeof SECTIONS)[number] => (SECTIONS as readonly string[]).includes(name);

function sideField(source: CaseStudyTranslation, target: CaseStudyTranslation | undefined, name: TextName): SideField {
  const status = fieldStatus(source, target, name);
  const made = target?.madeFrom[name];
  const known = made?.text ?? null;
  const documentOf = (text: CaseStudyTranslation | undefined): RichTextDocument | null =>
    text && isSection(name) ? documentIn(text, text.documents, name) : null;
  return {
    name,
    status,
    source: source[name],
    sourceDocument: documentOf(source),
    text: target?.[name] ?? null,
    document: documentOf(target),
    madeFromVersion: made && made.version > 0 ? made.version : null,
    changedVersion: source.madeFrom[name]?.version ?? null,
    changedAt: null,
    changedBy: null,
    suggestion: made?.suggestion ?? null,
    suggestedBy: null,
    difference: status === 'outdated' && known !== null ? wordDifference(known, source[name] ?? '') : [],
  };
}

/** Every field that either language has, in the order of reading. */
export function sideBySide({ originalLocale, translations }: CaseStudy, locale: Locale): SideBySide {
  const source = translations.find((one) => one.locale === originalLocale);
  const target = translations.find((one) => one.locale === locale);
  if (!source) throw new Error('A case has its original from the first day');
  return {
    locale,
    status: workStatus(target),
    translation: target ?? null,
    fields: TEXT_NAMES.map((name) => sideField(source, target, name)),
  };
}
