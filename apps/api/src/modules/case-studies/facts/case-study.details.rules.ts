import {
  BLOCK_TEXTS,
  CERTAINTIES,
  COST_KINDS,
  CURRENCIES,
  DETAIL_ENTRIES,
  DETAIL_LENGTHS,
  EVIDENCE_LEVELS,
  isIsoDate,
  isMailbox,
  LOCALES,
  PLACE_PRECISIONS,
  SECTORS,
  SUPPORT_LEVELS,
  TEXT_LICENCE_CODES,
  YEAR_MAX,
  YEAR_MIN,
} from '#shared';
import type { Problem } from '../../../core/errors/index.js';
import type { ContactInput, DetailsInput, IndicatorInput } from './case-study.details.js';
import type { LocalTextInput } from './local-text.js';
import { cleanText, lengthOf } from '../case-study.text.js';

/** Above what any local government ever spent in yen; what is greater is a slip of the keyboard. */
const AMOUNT_MAX = 1e15;

const problem = (field: string, code: Problem['code'], values?: Problem['values']): Problem =>
  values ? { field, code, values } : { field, code };

/** Why a text of a fact can't be stored: it is too long. */
export function lengthProblem(field: string, text: string | null | undefined, max: number): Problem[] {
  const length = lengthOf(cleanText(text) ?? '');
  return length > max ? [problem(field, 'input.tooLong', { length, max })] : [];
}

/** The same in each of its languages. */
export const localProblems = (field: string, text: LocalTextInput | null | undefined, max: number): Problem[] =>
  LOCALES.flatMap((locale) => lengthProblem(`${field}.${locale}`, text?.[locale], max));

const isEmpty = (text: LocalTextInput | null | undefined): boolean =>
  LOCALES.every((locale) => cleanText(text?.[locale]) === null);

/** A code that comes from an import rather than from the API, which knows its own values. */
function codeProblem(field: string, value: string | null | undefined, known: readonly string[]): Problem[] {
  if (value === null || value === undefined || known.includes(value)) return [];
  return [problem(field, 'input.unknownCode', { value })];
}

function yearProblem(field: string, year: number | null | undefined): Problem[] {
  if (year === null || year === undefined || (Number.isInteger(year) && year >= YEAR_MIN && year <= YEAR_MAX)) {
    return [];
  }
  return [problem(field, 'input.year', { min: YEAR_MIN, max: YEAR_MAX })];
}

function costProblems(costs: NonNullable<DetailsInput['costs']>): Problem[] {
  return costs.flatMap(({ kind, amount, currency, year, certainty }, index) => {
    const at = `costs.${index}`;
    const counts = Number.isFinite(amount) && amount >= 0 && amount <= AMOUNT_MAX;
    return [
      ...codeProblem(`${at}.kind`, kind, COST_KINDS),
      ...(counts ? [] : [problem(`${at}.amount`, 'input.amount')]),
      ...codeProblem(`${at}.currency`, currency, CURRENCIES),
      ...yearProblem(`${at}.year`, year),
      ...codeProblem(`${at}.certainty`, certainty, CERTAINTIES),
    ];
  });
}

function fundingProblems(funding: NonNullable<DetailsInput['funding']>): Problem[] {
  const each = funding.flatMap(({ source, share, programme }, index) => {
    const at = `funding.${index}`;
    const fits = share === null || share === undefined || (share >= 0 && share <= 100);
    return [
      ...(cleanText(source) === null ? [problem(`${at}.source`, 'input.required')] : []),
      ...lengthProblem(`${at}.source`, source, DETAIL_LENGTHS.source),
      ...(fits ? [] : [problem(`${at}.share`, 'input.share')]),
      ...lengthProblem(`${at}.programme`, programme, DETAIL_LENGTHS.programme),
    ];
  });
  // In thousandths: thirds given with two digits may add up to a hundredth more.
  const sum = Math.round(funding.reduce((total, { share }) => total + (share ?? 0), 0) * 1_000);
  return sum > 100_050 ? [...each, problem('funding', 'input.shares', { length: Math.round(sum / 100) / 10 })] : each;
}

function indicatorProblems(indicators: readonly IndicatorInput[]): Problem[] {
  const isNumber = (value: number | null | undefined) =>
    value === null || value === undefined || Number.isFinite(value);
  return indicators.flatMap((one, index) => {
    const at = `indicators.${index}`;
    const date = cleanText(one.date);
    return [
      ...(isEmpty(one.name) ? [problem(`${at}.name`, 'input.required')] : []),
      ...localProblems(`${at}.name`, one.name, DETAIL_LENGTHS.name),
      ...lengthProblem(`${at}.unit`, one.unit, DETAIL_LENGTHS.unit),
      ...(['baseline', 'value'] as const)
        .filter((name) => !isNumber(one[name]))
        .map((name) => problem(`${at}.${name}`, 'input.number')),
      ...(date === null || isIsoDate(date) ? [] : [problem(`${at}.date`, 'input.isoDate')]),
      ...lengthProblem(`${at}.method`, one.method, DETAIL_LENGTHS.method),
      ...localProblems(`${at}.method`, one.methods, DETAIL_LENGTHS.method),
      ...codeProblem(`${at}.evidence`, one.evidence, EVIDENCE_LEVELS),
    ];
  });
}

function blockProblems(blocks: NonNullable<DetailsInput['buildingBlocks']>): Problem[] {
  return blocks.flatMap((block, index) => {
    const at = `buildingBlocks.${index}`;
    return [
      ...(isEmpty(block.title) ? [problem(`${at}.title`, 'input.required')] : []),
      ...BLOCK_TEXTS.flatMap((name) => localProblems(`${at}.${name}`, block[name], DETAIL_LENGTHS[name])),
    ];
  });
}

function placeProblems(place: NonNullable<DetailsInput['place']>): Problem[] {
  const within = (value: number, bound: number) => Number.isFinite(value) && Math.abs(value) <= bound;
  return [
    ...(within(place.latitude, 90) ? [] : [problem('place.latitude', 'input.latitude')]),
    ...(within(place.longitude, 180) ? [] : [problem('place.longitude', 'input.longitude')]),
    ...codeProblem('place.precision', place.precision, PLACE_PRECISIONS),
  ];
}

function contactProblems({ office, mailbox, person }: ContactInput): Problem[] {
  const address = cleanText(mailbox);
  return [
    ...lengthProblem('contact.office', office, DETAIL_LENGTHS.office),
    ...(address === null || isMailbox(address) ? [] : [problem('contact.mailbox', 'input.mailbox')]),
    ...lengthProblem('contact.person.name', person?.name, DETAIL_LENGTHS.person),
    ...(cleanText(person?.name) !== null && person?.consents !== true
      ? [problem('contact.person.consents', 'input.consent')]
      : []),
  ];
}

/**
 * Every reason why these comparable facts can't be stored, field by field.
 * @param sdgTargets codes of the targets that exist
 */
export function detailsProblems(input: DetailsInput, sdgTargets: ReadonlySet<string>): Problem[] {
  const unknown = (input.sdgTargets ?? []).find((code) => !sdgTargets.has(code));
  return [
    ...(Object.keys(DETAIL_ENTRIES) as (keyof typeof DETAIL_ENTRIES)[])
      .filter((field) => (input[field]?.length ?? 0) > DETAIL_ENTRIES[field])
      .map((field) => problem(field, 'input.tooMany', { max: DETAIL_ENTRIES[field] })),
    ...costProblems(input.costs ?? []),
    ...fundingProblems(input.funding ?? []),
    ...indicatorProblems(input.indicators ?? []),
    ...blockProblems(input.buildingBlocks ?? []),
    ...(unknown === undefined ? [] : [problem('sdgTargets', 'input.unknownCode', { value: unknown })]),
    ...codeProblem('sector', input.sector, SECTORS),
    ...(input.place ? placeProblems(input.place) : []),
    ...codeProblem('supportOffered', input.supportOffered, SUPPORT_LEVELS),
    ...codeProblem('licence', input.licence, TEXT_LICENCE_CODES),
    ...(input.contact ? contactProblems(input.contact) : []),
  ];
}
