import { z } from 'zod';
import {
  BLOCK_TEXTS,
  CERTAINTIES,
  COST_KINDS,
  CURRENCIES,
  EVIDENCE_LEVELS,
  LOCALES,
  PLACE_PRECISIONS,
  SECTIONS,
  SECTORS,
  SUPPORT_LEVELS,
  TEXT_LICENCE_CODES,
  TEXT_NAMES,
} from '#shared';
import type { MessageValues } from '#shared';
import type { MessageKey } from '../../../core/i18n/index.js';
import type { CaseRecord } from './case-record.js';

const text = z.string();
const maybe = text.nullable().default(null);
const number = z.number();
const maybeNumber = number.nullable().default(null);
const codes = z.array(text).max(1_000);
const byLocale = <Inner extends z.ZodType>(inner: Inner) =>
  z.strictObject({ fr: inner.optional(), ja: inner.optional(), en: inner.optional() });
/** A text by language; a language without a word isn't there. */
const local = byLocale(text.nullable()).transform((texts) =>
  Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => Boolean(entry[1]))),
);
/** The same, or words without a language as files had them before: they are in the original's. */
const words = z
  .union([text, local])
  .nullable()
  .default(null)
  .transform((given) => (typeof given === 'string' ? { original: given } : (given ?? {})));
const list = <Inner extends z.ZodType>(inner: Inner) => z.array(inner).max(1_000).optional();

const TEXTS = z.strictObject({
  ...Object.fromEntries(TEXT_NAMES.map((name) => [name, text.nullable().optional()])),
  provenance: z.enum(['author', 'human', 'machine']).optional(),
  documents: z.partialRecord(z.enum(SECTIONS), z.unknown()).optional(),
});

const RECORD = z.strictObject({
  source: text.nullable().optional(),
  externalId: text.nullable().optional(),
  owner: text.nullable().optional(),
  partners: codes.optional(),
  originalLocale: z.enum(LOCALES).optional(),
  depth: z.enum(['snapshot', 'full']).optional(),
  topics: codes.optional(),
  themes: codes.optional(),
  sdgs: z.array(number).max(1_000).optional(),
  sdgTargets: codes.optional(),
  factors: codes.optional(),
  challenges: codes.optional(),
  sector: z.enum(SECTORS).nullable().optional(),
  startYear: z.int().nullable().optional(),
  endYear: z.int().nullable().optional(),
  ongoing: z.boolean().optional(),
  place: z
    .strictObject({ latitude: number, longitude: number, precision: z.enum(PLACE_PRECISIONS) })
    .nullable()
    .optional(),
  supportOffered: z.enum(SUPPORT_LEVELS).nullable().optional(),
  licence: z.enum(TEXT_LICENCE_CODES).nullable().optional(),
  contact: z.strictObject({ office: maybe, mailbox: maybe }).nullable().optional(),
  sourceNote: text.nullable().optional(),
  links: list(z.strictObject({ url: text, label: words })),
  costs: list(
    z.strictObject({
      kind: z.enum(COST_KINDS),
      amount: number,
      currency: z.enum(CURRENCIES),
      year: z.int().nullable().default(null),
      certainty: z.enum(CERTAINTIES).nullable().default(null),
    }),
  ),
  funding: list(z.strictObject({ source: text, share: maybeNumber, programme: maybe })),
  indicators: list(
    z.strictObject({
      name: local,
      unit: maybe,
      baseline: maybeNumber,
      value: maybeNumber,
      date: maybe,
      method: words,
      evidence: z.enum(EVIDENCE_LEVELS).nullable().default(null),
    }),
  ),
  buildingBlocks: list(z.strictObject(Object.fromEntries(BLOCK_TEXTS.map((name) => [name, local.default({})])))),
  translations: byLocale(TEXTS).optional(),
});

/** What of a record is not as it should be, by its path. */
export interface RecordProblem {
  path: string;
  code: MessageKey;
  values?: MessageValues;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step], value);

function problemOf(issue: z.core.$ZodIssue, given: unknown): RecordProblem {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { path: [...issue.path, key].join('.'), code: 'import.unknownField', values: { value: key.slice(0, 80) } };
  }
  const path = issue.path.join('.');
  const value = valueAt(given, issue.path);
  if (value === undefined || value === null) return { path, code: 'input.required' };
  return { path, code: 'import.shape', values: { value: (JSON.stringify(value) ?? '').slice(0, 80) } };
}

/** A value as a record with all its types, or everything that keeps it from being one. Nothing unknown is kept. */
export function checkRecord(given: unknown): { record: CaseRecord } | { problems: RecordProblem[] } {
  const result = RECORD.safeParse(given);
  if (result.success) return { record: result.data as CaseRecord };
  return { problems: result.error.issues.slice(0, 50).map((issue) => problemOf(issue, given)) };
}
