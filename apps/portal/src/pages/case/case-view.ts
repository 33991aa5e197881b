import {
  checkRichText,
  chooseLocale,
  documentOf,
  isLocale,
  LOCALES,
  readableAddress,
  type LocalText,
  type Locale,
  type RichTextDocument,
} from '#shared';
import { fromGraphqlLocale } from '../../app/graphql.js';
import type { CaseStudyQuery, CaseTextFragment, TextByLocaleFragment } from '../../generated/graphql.js';

export type Case = NonNullable<CaseStudyQuery['caseStudy']>;

/** Whether anything is said of where the facts come from: a heading with nothing under it says less than none. */
export const hasSources = ({ links, sourceNote, depth }: Case): boolean =>
  links.length > 0 || Boolean(sourceNote) || depth === 'SNAPSHOT';

/** The sections of a story, in the order told. */
export const SECTIONS = [
  'summary',
  'context',
  'objectives',
  'actions',
  'stakeholders',
  'results',
  'lessons',
  'transferability',
] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** What a reader has to know of a version: that theirs is missing, that nobody has read it, that the original moved on. */
export type Notice = 'absent' | 'machine' | 'unreviewed' | 'outdated';

/** The text to show: one language version of the case, and what has to be said of it. */
export interface Reading {
  locale: Locale;
  original: Locale;
  /** Versions that exist, the original first. */
  available: readonly Locale[];
  text: CaseTextFragment;
  sections: readonly { key: SectionKey; document: RichTextDocument }[];
  /** What has to be said of this version, the gravest first. */
  notices: readonly Notice[];
}

function noticesOf(text: CaseTextFragment, isOriginal: boolean, absent: boolean): Notice[] {
  const notices: Notice[] = absent ? ['absent'] : [];
  if (isOriginal) return notices;
  if (!text.reviewed) notices.push(text.provenance === 'MACHINE' ? 'machine' : 'unreviewed');
  if (text.outdated) notices.push('outdated');
  return notices;
}

/** The section as it was written with an editor; the summary is plain. */
function writtenDocument(text: CaseTextFragment, key: SectionKey): RichTextDocument | null {
  const written: unknown = key === 'summary' ? null : text[`${key}Document`];
  const result = written ? checkRichText(written) : null;
  return result && 'document' in result ? result.document : null;
}

/**
 * Chooses the version of a case: the one asked for in the address, else the page's language, else the
 * original. Undefined where a case has no text at all.
 */
export function readingOf(caseStudy: Case, page: Locale, asked: string | null): Reading | undefined {
  const original = fromGraphqlLocale(caseStudy.originalLocale);
  const versions = caseStudy.translations.map((text) => ({ text, locale: fromGraphqlLocale(text.locale) }));
  const available = versions
    .map(({ locale }) => locale)
    .sort((a, b) => Number(b === original) - Number(a === original));
  const wanted = isLocale(asked) && available.includes(asked) ? asked : page;
  const locale = chooseLocale(wanted, available, original);
  const text = versions.find((version) => version.locale === locale)?.text;
  if (!locale || !text) return undefined;
  const sections = SECTIONS.flatMap((key) => {
    const plain = text[key]?.trim();
    return plain ? [{ key, document: writtenDocument(text, key) ?? documentOf(plain) }] : [];
  });
  const notices = noticesOf(text, locale === original, !available.includes(page) && !isLocale(asked));
  return { locale, original, available, text, sections, notices };
}

/** A text's paragraphs: blank lines part them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** The languages in which a short text is written, without the empty ones. */
export function writtenIn(text: TextByLocaleFragment): LocalText {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const written = text[locale];
      return written ? [[locale, written]] : [];
    }),
  );
}

/** « francebleu.fr » of a long address: what a reader recognises. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** An address as people read it, cut where it is very long. */
export function readableUrl(url: string): string {
  const text = readableAddress(url);
  return text.length > 110 ? `${text.slice(0, 107)}…` : text;
}
