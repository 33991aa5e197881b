import { LOCALES, sameJson, type Locale } from '#shared';
import type {
  CaseStudyDepth,
  CaseStudyTranslationInput,
  Country,
  CreateCaseStudyInput,
  UpdateCaseStudyInput,
} from '../generated/graphql.js';
import type { CaseStudy, CaseStudyChanges } from '../data/desk.js';
import { fromWire, toWire } from '../data/locales.js';
import { detailsInput, detailValues, noDetailValues, type DetailValues } from './details/values.js';
import { localInput, localValues, type LocalValues } from './details/local.js';
import { FACT_FIELDS, TEXT_FIELDS, type FactField } from './fields.js';
import { emptyTexts, mapTexts, textInput, textsOf, type TextValues } from './texts.js';
import {
  attachmentInput,
  attachmentValue,
  photoInput,
  photoValue,
  type AttachmentValue,
  type PhotoValue,
} from './media/values.js';

/** A collectivity as the form shows and keeps it. */
export interface OwnerChoice {
  id: string;
  name: string;
  country: Country;
}

export interface LinkValue {
  /** Of the stored link; empty for a new one. */
  entry: string;
  url: string;
  label: LocalValues;
}

/** The form's values: texts are never null, years are what was typed. */
export interface CaseStudyForm extends DetailValues {
  owner: OwnerChoice | null;
  originalLocale: Locale;
  depth: CaseStudyDepth;
  partners: OwnerChoice[];
  topics: string[];
  /** Themes beyond those that come with the topics. */
  themes: string[];
  sdgs: number[];
  factors: string[];
  challenges: string[];
  startYear: string;
  endYear: string;
  ongoing: boolean;
  links: LinkValue[];
  photos: PhotoValue[];
  attachments: AttachmentValue[];
  translations: Record<Locale, TextValues>;
}

/** The values that a new case study starts from. */
export function newForm(owner: OwnerChoice | null, originalLocale: Locale): CaseStudyForm {
  return {
    ...noDetailValues(),
    owner,
    originalLocale,
    depth: 'FULL',
    partners: [],
    topics: [],
    themes: [],
    sdgs: [],
    factors: [],
    challenges: [],
    startYear: '',
    endYear: '',
    ongoing: false,
    links: [],
    photos: [],
    attachments: [],
    translations: emptyTexts(),
  };
}

const choice = ({ id, name, country }: OwnerChoice): OwnerChoice => ({ id, name, country });
const codes = (terms: readonly { code: string }[]) => terms.map(({ code }) => code);
const year = (value: number | null) => (value === null ? '' : String(value));

/** A case study as the form shows it. */
export function toForm(record: CaseStudy): CaseStudyForm {
  const ofTopics = new Set(record.topics.map((topic) => topic.theme?.code));
  return {
    ...detailValues(record),
    owner: choice(record.owner),
    originalLocale: fromWire(record.originalLocale),
    depth: record.depth,
    partners: record.partners.map(choice),
    topics: codes(record.topics),
    themes: codes(record.themes).filter((code) => !ofTopics.has(code)),
    sdgs: record.sdgs.map(({ number }) => number),
    factors: codes(record.factors),
    challenges: codes(record.challenges),
    startYear: year(record.startYear),
    endYear: year(record.endYear),
    ongoing: record.ongoing,
    links: record.links.map(({ id, url, labels }) => ({ entry: id, url, label: localValues(labels) })),
    photos: record.photos.map(photoValue),
    attachments: record.attachments.map(attachmentValue),
    translations: textsOf(record),
  };
}

const yearInput = (typed: string) => (typed.trim() === '' ? null : Number(typed));
const linkInputs = (links: readonly LinkValue[]) =>
  links
    .filter(({ url }) => url.trim() !== '')
    .map(({ entry, url, label }) => ({ id: entry || null, url: url.trim(), labels: localInput(label) }));

/** The facts as the contract takes them. */
function factsInput(form: CaseStudyForm): UpdateCaseStudyInput {
  return {
    ...detailsInput(form),
    depth: form.depth,
    partnerIds: form.partners.map(({ id }) => id),
    topics: form.topics,
    themes: form.themes,
    sdgs: form.sdgs,
    factors: form.factors,
    challenges: form.challenges,
    startYear: yearInput(form.startYear),
    endYear: form.ongoing ? null : yearInput(form.endYear),
    ongoing: form.ongoing,
    links: linkInputs(form.links),
    photos: form.photos.map(photoInput),
    attachments: form.attachments.map(attachmentInput),
  };
}

/** A value without what depends on the reader: a collectivity is the same by its id, whatever the language of its name. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const isPlace = 'country' in value;
  const kept = Object.entries(value).filter(([key]) => !(isPlace && (key === 'name' || key === 'country')));
  return Object.fromEntries(kept.map(([key, one]) => [key, bare(one)]));
}
const same = (one: unknown, other: unknown) => sameJson(bare(one), bare(other));

function changedEntries<Input extends object>(before: Input, after: Input): Partial<Input> | undefined {
  const keys = (Object.keys(after) as (keyof Input)[]).filter((key) => !same(before[key], after[key]));
  return keys.length > 0 ? (Object.fromEntries(keys.map((key) => [key, after[key]])) as Partial<Input>) : undefined;
}

/** Topics and further themes go together: the server makes the case's themes of both. */
function changedFacts(before: CaseStudyForm, form: CaseStudyForm): UpdateCaseStudyInput | undefined {
  const facts = changedEntries(factsInput(before), factsInput(form));
  return facts && ('topics' in facts || 'themes' in facts)
    ? { ...facts, topics: form.topics, themes: form.themes }
    : facts;
}

const asShown = new WeakMap<CaseStudy, CaseStudyForm>();

/** A record as the form showed it first: made once, since every key that is pressed is compared with it. */
function shownFirst(base: CaseStudy): CaseStudyForm {
  const known = asShown.get(base) ?? toForm(base);
  asShown.set(base, known);
  return known;
}

/** What was changed since `base` and is to be stored, the original's text first. */
export function changesOf(base: CaseStudy, form: CaseStudyForm): CaseStudyChanges {
  const before = shownFirst(base);
  const facts = changedFacts(before, form);
  const original = before.originalLocale;
  const texts = [original, ...LOCALES.filter((locale) => locale !== original)].flatMap((locale) => {
    const input: CaseStudyTranslationInput | undefined = changedEntries(
      textInput(before.translations[locale]),
      textInput(form.translations[locale]),
    );
    return input ? [{ locale, input }] : [];
  });
  return facts ? { facts, texts } : { texts };
}

/** Whether anything is left to store. */
export function hasChanges(base: CaseStudy, form: CaseStudyForm): boolean {
  const { facts, texts } = changesOf(base, form);
  return facts !== undefined || texts.length > 0;
}

/** A new case study as the contract takes it; the form's rules have made sure of owner and title. */
export function createInput(form: CaseStudyForm): CreateCaseStudyInput {
  return {
    ...factsInput(form),
    ownerId: form.owner?.id ?? '',
    originalLocale: toWire(form.originalLocale),
    title: form.translations[form.originalLocale].title.trim(),
  };
}

/**
 * The typed values on a newer ground: what was changed since `before` stays as typed, all else is as
 * `onto` has it. Nothing typed is lost, whoever else saved.
 */
export function rebase(before: CaseStudyForm, typed: CaseStudyForm, onto: CaseStudyForm): CaseStudyForm {
  const keep = <Key extends keyof CaseStudyForm>(key: Key): CaseStudyForm[Key] =>
    same(before[key], typed[key]) ? onto[key] : typed[key];
  const text = (locale: Locale) =>
    mapTexts((field) => {
      const mine = typed.translations[locale][field];
      return same(mine, before.translations[locale][field]) ? onto.translations[locale][field] : mine;
    });
  const facts = Object.fromEntries(FACT_FIELDS.map((field) => [field, keep(field)])) as Pick<CaseStudyForm, FactField>;
  return {
    ...facts,
    owner: onto.owner,
    originalLocale: onto.originalLocale,
    translations: { fr: text('fr'), ja: text('ja'), en: text('en') },
  };
}

/** Paths of the fields that differ between two states of the form, in the order of the screen. */
export function differences(one: CaseStudyForm, other: CaseStudyForm): string[] {
  const facts = FACT_FIELDS.filter((field) => !same(one[field], other[field]));
  const texts = LOCALES.flatMap((locale) =>
    TEXT_FIELDS.filter((field) => !same(one.translations[locale][field], other.translations[locale][field])).map(
      (field) => `translations.${locale}.${field}`,
    ),
  );
  return [...facts, ...texts];
}

type Branch = Record<string, unknown>;

/** The value of the form at a path: `topics`, `translations.fr.title`. */
export function valueAt(form: CaseStudyForm, path: string): unknown {
  return path.split('.').reduce<unknown>((branch, key) => (branch as Branch)[key], form);
}

/** What was typed, without the fields at `paths`: they are as they were before. */
export function giveUp(typed: CaseStudyForm, before: CaseStudyForm, paths: readonly string[]): CaseStudyForm {
  const kept = structuredClone(typed);
  for (const path of paths) {
    const keys = path.split('.');
    const last = keys.pop() ?? path;
    const parent = keys.reduce<unknown>((branch, key) => (branch as Branch)[key], kept) as Branch;
    parent[last] = valueAt(before, path);
  }
  return kept;
}
