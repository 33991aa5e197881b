import { YEAR_MAX, YEAR_MIN } from '#shared';
import type { Problem } from '../../core/errors/index.js';
import { detailsProblems } from './facts/case-study.details.rules.js';
import type { DetailsInput } from './facts/case-study.details.js';
import { type LinkInput, linkProblems } from './facts/case-study.links.js';
import type { MediaInput } from './files/media.rules.js';
import { TEXT_LIMITS, type TextName, type Texts } from './case-study.model.js';
import { cleanText, lengthOf } from './case-study.text.js';

const MAX_ENTRIES = {
  partnerIds: 30,
  topics: 10,
  themes: 10,
  sdgs: 17,
  factors: 10,
  challenges: 10,
  links: 30,
} as const;

/** Facts as an input gives them: what is left out isn't changed. */
export interface FactsInput extends DetailsInput, MediaInput {
  depth?: 'snapshot' | 'full' | null;
  partnerIds?: readonly number[] | null;
  topics?: readonly string[] | null;
  themes?: readonly string[] | null;
  sdgs?: readonly number[] | null;
  factors?: readonly string[] | null;
  challenges?: readonly string[] | null;
  startYear?: number | null;
  endYear?: number | null;
  ongoing?: boolean | null;
  links?: readonly LinkInput[] | null;
}

/** Codes that exist: the taxonomy and the collectivities at the moment of the check. */
export interface KnownCodes {
  topics: ReadonlySet<string>;
  themes: ReadonlySet<string>;
  sdgs: ReadonlySet<number>;
  sdgTargets: ReadonlySet<string>;
  factors: ReadonlySet<string>;
  challenges: ReadonlySet<string>;
  collectivities: ReadonlySet<number>;
}

function codeProblems(input: FactsInput, known: KnownCodes): Problem[] {
  const problems: Problem[] = [];
  for (const field of ['topics', 'themes', 'sdgs', 'factors', 'challenges'] as const) {
    const allowed: ReadonlySet<string | number> = known[field];
    const unknown = (input[field] ?? []).find((code) => !allowed.has(code));
    if (unknown !== undefined) problems.push({ field, code: 'input.unknownCode', values: { value: String(unknown) } });
  }
  if ((input.partnerIds ?? []).some((id) => !known.collectivities.has(id))) {
    problems.push({ field: 'partnerIds', code: 'input.unknownCollectivity' });
  }
  return problems;
}

function sizeProblems(input: FactsInput): Problem[] {
  return (Object.keys(MAX_ENTRIES) as (keyof typeof MAX_ENTRIES)[])
    .filter((field) => (input[field]?.length ?? 0) > MAX_ENTRIES[field])
    .map((field) => ({ field, code: 'input.tooMany', values: { max: MAX_ENTRIES[field] } }));
}

function yearProblems({ startYear, endYear }: FactsInput): Problem[] {
  const problems: Problem[] = [];
  for (const [field, year] of [['startYear', startYear] as const, ['endYear', endYear] as const]) {
    if (year !== null && year !== undefined && (year < YEAR_MIN || year > YEAR_MAX)) {
      problems.push({ field, code: 'input.year', values: { min: YEAR_MIN, max: YEAR_MAX } });
    }
  }
  if (startYear && endYear && endYear < startYear) problems.push({ field: 'endYear', code: 'input.yearOrder' });
  return problems;
}

/** Every reason why these facts can't be stored. */
export function factsProblems(input: FactsInput, known: KnownCodes): Problem[] {
  return [
    ...sizeProblems(input),
    ...codeProblems(input, known),
    ...yearProblems(input),
    ...linkProblems(input.links ?? []),
    ...detailsProblems(input, known.sdgTargets),
  ];
}

/** Every reason why these texts can't be stored. */
export function textProblems(texts: Partial<Record<TextName, string | null>>): Problem[] {
  const problems: Problem[] = [];
  for (const [name, max] of Object.entries(TEXT_LIMITS) as [TextName, number][]) {
    const length = lengthOf(texts[name] ?? '');
    if (length > max) problems.push({ field: name, code: 'input.tooLong', values: { length, max } });
  }
  return problems;
}

/** The given texts cleaned; names that the input leaves out are left out. */
export function cleanTexts(input: Partial<Record<TextName, string | null>>): Partial<Texts> {
  const given = (Object.keys(TEXT_LIMITS) as TextName[]).filter((name) => input[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, cleanText(input[name])]));
}

/** Longest opinion, reason, note or reply. */
export const SENTENCE_MAX = 5_000;

/** A text that must be given: cleaned, or the reason why it can't be taken. */
export function sentenceOf(field: string, given: string): { text: string | null; problems: Problem[] } {
  const text = cleanText(given);
  if (text === null) return { text: null, problems: [{ field, code: 'input.required' }] };
  const length = lengthOf(text);
  if (length <= SENTENCE_MAX) return { text, problems: [] };
  return { text: null, problems: [{ field, code: 'input.tooLong', values: { length, max: SENTENCE_MAX } }] };
}
