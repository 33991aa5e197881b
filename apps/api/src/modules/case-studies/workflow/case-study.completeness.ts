import { evidenceOf, type Locale } from '#shared';
import type { CaseStudyContact, CaseStudyDepth, CaseStudyFacts, Texts } from '../case-study.model.js';
import { languagesWithoutAlternative } from '../files/media.rules.js';

type RequiredText = 'title' | 'teaser' | 'summary' | 'context' | 'actions' | 'results' | 'transferability';

/** A field to fill before publication; `locale` where it belongs to one translation. */
export interface Missing {
  field: 'topics' | 'themes' | 'sdgs' | 'translation' | 'locales' | RequiredText;
  locale: Locale | null;
}

/** A field without which a case can be published, and with which it is better. */
export interface Advice {
  field: FactAdvice | TextAdvice | 'alternatives';
  locale: Locale | null;
}

const REQUIRED_TEXTS: Readonly<Record<CaseStudyDepth, readonly RequiredText[]>> = {
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

type Advised = CaseStudyFacts & { contact: CaseStudyContact | null };

/** Whether a case says each of these; a snapshot is asked for the first few only. */
const FACTS_SAID = {
  period: ({ startYear }: Advised) => startYear !== null,
  links: ({ links }: Advised) => links.length > 0,
  contact: ({ contact }: Advised) => Boolean(contact?.mailbox ?? contact?.office),
  costs: ({ costs }: Advised) => costs.length > 0,
  funding: ({ funding }: Advised) => funding.length > 0,
  indicators: ({ indicators }: Advised) => indicators.length > 0,
  evidence: ({ indicators }: Advised) => indicators.length === 0 || evidenceOf(indicators) !== null,
  buildingBlocks: ({ buildingBlocks }: Advised) => buildingBlocks.length > 0,
  sector: ({ sector }: Advised) => sector !== null,
  sdgTargets: ({ sdgTargets }: Advised) => sdgTargets.length > 0,
  supportOffered: ({ supportOffered }: Advised) => supportOffered !== null,
  licence: ({ licence }: Advised) => licence !== null,
};
type FactAdvice = keyof typeof FACTS_SAID;
const SNAPSHOT_ADVICE: readonly FactAdvice[] = ['period', 'links', 'contact'];

const ADVISED_TEXTS = ['objectives', 'stakeholders', 'lessons'] as const;
type TextAdvice = (typeof ADVISED_TEXTS)[number];

/** Languages in which a photo says nothing to those who don't see it: of a snapshot as well. */
const undescribed = ({ photos }: Advised, locales: readonly Locale[]): Advice[] =>
  locales
    .filter((locale) => photos.some((photo) => languagesWithoutAlternative(photo, [locale]).length > 0))
    .map((locale) => ({ field: 'alternatives', locale }));

/** What would make the case better, none of it needed: facts first, then texts of the languages that are begun. */
export function adviceFor(facts: Advised, texts: Partial<Record<Locale, Texts>>, locales: readonly Locale[]): Advice[] {
  const full = facts.depth === 'full';
  const fields = full ? (Object.keys(FACTS_SAID) as FactAdvice[]) : SNAPSHOT_ADVICE;
  const unsaid = fields.filter((field) => !FACTS_SAID[field](facts)).map((field): Advice => ({ field, locale: null }));
  const unwritten = (locale: Locale): Advice[] =>
    ADVISED_TEXTS.filter((field) => full && isBlank(texts[locale]?.[field])).map((field) => ({ field, locale }));
  return [...unsaid, ...locales.flatMap(unwritten), ...undescribed(facts, locales)];
}
