import type { Locale } from '#shared';
import type { CaseStudyDepth, CaseStudyFacts, TextName, Texts } from './case-study.model.js';

/** A field to fill before publication; `locale` where it belongs to one translation. */
export interface Missing {
  field: 'topics' | 'themes' | 'sdgs' | 'translation' | 'locales' | TextName;
  locale: Locale | null;
}

const REQUIRED_TEXTS: Readonly<Record<CaseStudyDepth, readonly TextName[]>> = {
  snapshot: ['title', 'teaser', 'summary'],
  full: ['title', 'teaser', 'summary', 'context', 'actions', 'results', 'transferability'],
};

const isBlank = (text: string | null | undefined): boolean => text === null || text === undefined || text.trim() === '';

function missingTexts(depth: CaseStudyDepth, locale: Locale, texts: Texts | undefined): Missing[] {
  if (!texts) return [{ field: 'translation', locale }];
  return REQUIRED_TEXTS[depth].filter((name) => isBlank(texts[name])).map((field) => ({ field, locale }));
}

/** What is missing before the case can be published in `locales`: the list, field by field. */
export function missingFor(
  facts: Pick<CaseStudyFacts, 'themes' | 'topics' | 'sdgs' | 'depth'>,
  texts: Partial<Record<Locale, Texts>>,
  locales: readonly Locale[],
): Missing[] {
  const missing: Missing[] = [];
  for (const field of ['themes', 'topics', 'sdgs'] as const) {
    if (facts[field].length === 0) missing.push({ field, locale: null });
  }
  if (locales.length === 0) missing.push({ field: 'locales', locale: null });
  return [...missing, ...locales.flatMap((locale) => missingTexts(facts.depth, locale, texts[locale]))];
}
