import type { Locale } from '#shared';
import type { DeskSheet, Work } from '../translations/translation-desk.service.js';
import { presentEditor } from './case-study.present.js';
import type { TranslationSheetType, TranslationWorkType } from './translation.types.js';

/** A line of the list of what wants translating. */
export function presentWork(
  { caseStudy, id, locale, status, suggestions }: Work,
  readerLocale: Locale,
): TranslationWorkType {
  const text = caseStudy.translations.find((one) => one.locale === locale);
  return {
    id: `${id}:${locale}`,
    caseStudy: presentEditor(caseStudy, readerLocale),
    locale,
    status,
    missingFields: text?.missingFields ?? [],
    outdatedFields: text?.outdatedFields ?? [],
    missingFacts: text?.missingFacts ?? [],
    outdatedFacts: text?.outdatedFacts ?? [],
    suggestions,
  };
}

/** Both languages side by side. */
export function presentSheet(sheet: DeskSheet, readerLocale: Locale): TranslationSheetType {
  const { caseStudy, locale, status, translation, fields, facts, reviewedBy } = sheet;
  return {
    caseStudy: presentEditor(caseStudy, readerLocale),
    locale,
    work: status,
    status: translation?.status ?? null,
    provenance: translation?.provenance ?? null,
    engine: translation?.engine ?? null,
    reviewedBy,
    reviewedAt: translation?.reviewedAt ?? null,
    factTexts: facts.map((fact) => ({ ...fact, suggested: fact.suggestion !== null })),
    fields: fields.map((field) => ({ ...field, suggested: field.suggestion !== null })),
  };
}
