import { LOCALES, type Locale, type Provenance, type TextName } from '#shared';
import type { Problem } from '../../../core/errors/index.js';
import { cleanTexts, factsProblems, textProblems, type FactsInput, type KnownCodes } from '../case-study.rules.js';
import { readDocuments, type DocumentsInput } from '../facts/case-study.documents.js';

/** The text of one language as a file brings it; what is left out isn't changed. */
export type DraftTexts = Partial<Record<TextName, string | null>> & {
  documents?: DocumentsInput;
  provenance?: Provenance;
};

/** A case as a file brings it: everything that an editor may write, and where it is from. Files come by upload alone. */
export interface CaseDraft {
  ownerId: number;
  originalLocale: Locale;
  /** Source and key there, in one text; null where the file gives none. */
  origin: string | null;
  facts: Omit<FactsInput, 'photos' | 'attachments'> & { sourceNote?: string | null };
  translations: Partial<Record<Locale, DraftTexts>>;
}

/** The texts of a language with what its documents say in plain words. */
export function plainTexts({ documents, ...texts }: DraftTexts): Partial<Record<TextName, string | null>> {
  return { ...cleanTexts(texts), ...readDocuments(documents ?? {}).texts };
}

function translationProblems(locale: Locale, texts: DraftTexts, isNew: boolean): Problem[] {
  const plain = plainTexts(texts);
  const problems = [...readDocuments(texts.documents ?? {}).problems, ...textProblems(plain)];
  // A title that is left out stays as it is; a language that is new needs one.
  if (plain.title === null || (isNew && !plain.title)) problems.push({ field: 'title', code: 'input.required' });
  return problems.map((problem) => ({ ...problem, field: `translations.${locale}.${problem.field}` }));
}

/**
 * Every reason why a draft can't be stored; fields are named by their path (`costs.0.amount`, `translations.fr.title`).
 * @param present languages in which the case is written already; null for a new case
 */
export function draftProblems(draft: CaseDraft, known: KnownCodes, present: readonly Locale[] | null): Problem[] {
  const { originalLocale, translations } = draft;
  const given = LOCALES.filter((locale) => translations[locale]);
  const original = `translations.${originalLocale}.title`;
  return [
    ...factsProblems(draft.facts, known),
    ...given.flatMap((locale) => translationProblems(locale, translations[locale] ?? {}, !present?.includes(locale))),
    ...(present === null && !given.includes(originalLocale)
      ? [{ field: original, code: 'input.required' } as const]
      : []),
  ];
}
