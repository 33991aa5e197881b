import type { Locale } from '#shared';
import type {
  CaseStudyDetailFragment,
  CaseStudyRowFragment,
  CaseStudyTranslationInput,
  CreateCaseStudyInput,
  DeskQuery,
  Locale as WireLocale,
  UpdateCaseStudyInput,
} from '../generated/graphql.js';
import {
  CreateCaseStudyDocument,
  DeskDocument,
  EditorCaseStudyDocument,
  PublicAddressesDocument,
  SaveCaseStudyTranslationDocument,
  UpdateCaseStudyDocument,
} from './caseStudies.operations.js';
import type { GraphQLClient } from './client.js';
import { fromWire, toWire } from './locales.js';

/** A case study as its editors see it, whole. */
export type CaseStudy = CaseStudyDetailFragment;
/** A case study as a line of a list. */
export type CaseStudyRow = CaseStudyRowFragment;
export type CaseStudyText = CaseStudy['translations'][number];
export type MissingField = Omit<CaseStudy['missing'][number], 'hint'>;

/** A field that the server refused; `textLocale` where the field belongs to one translation. */
export interface Problem {
  field: string;
  textLocale?: Locale;
  message: string;
}

/** Somebody else saved in between. */
export interface Conflict {
  changedBy: string | null;
  changedAt: string;
  current: CaseStudy;
}

export type StepOutcome =
  | { kind: 'saved'; record: CaseStudy }
  | { kind: 'invalid'; message: string; problems: Problem[] }
  | { kind: 'stale'; conflict: Conflict }
  | { kind: 'refused'; message: string };

export type CreateOutcome = Extract<StepOutcome, { kind: 'saved' | 'invalid' }>;

/** What has changed and is to be stored; absent parts are left alone. */
export interface CaseStudyChanges {
  facts?: UpdateCaseStudyInput;
  /** In the order in which they are to be stored: the original first, or its translations would count as outdated. */
  texts: readonly TextChange[];
}

/** What is to be stored of one translation. */
export interface TextChange {
  locale: Locale;
  input: CaseStudyTranslationInput;
}

/** How far a save came: `record` is what stands on the server now, whatever the outcome. */
export interface SaveResult {
  record: CaseStudy;
  outcome: StepOutcome;
}

/** The use cases of a case study, in the words of the contract. */
export interface Desk {
  load(id: string): Promise<CaseStudy | null>;
  summary(): Promise<DeskQuery>;
  create(input: CreateCaseStudyInput): Promise<CreateOutcome>;
  /** Stores part after part, each on the version of the one before, and stops at the first refusal. */
  save(base: CaseStudy, changes: CaseStudyChanges): Promise<SaveResult>;
  /** Where the public reads it, by language; nothing for a case that isn't public. */
  publicAddresses(id: string): Promise<PublicAddress[]>;
}

/** The public page of a case study in one language. */
export interface PublicAddress {
  locale: Locale;
  href: string;
}

interface InvalidAnswer {
  message: string;
  problems: readonly { field: string; message: string }[];
}

function invalid(answer: InvalidAnswer, textLocale?: Locale): Extract<StepOutcome, { kind: 'invalid' }> {
  const problems = answer.problems.map(({ field, message }) => ({ field, message, ...(textLocale ? { textLocale } : {}) }));
  return { kind: 'invalid', message: answer.message, problems };
}

type Refusal =
  | ({ __typename: 'InvalidInput' } & InvalidAnswer)
  | ({ __typename: 'StaleVersion' } & Conflict)
  | { __typename: 'WrongState'; message: string };

function refusal(answer: Refusal, textLocale?: Locale): Exclude<StepOutcome, { kind: 'saved' }> {
  if (answer.__typename === 'InvalidInput') return invalid(answer, textLocale);
  if (answer.__typename === 'StaleVersion') return { kind: 'stale', conflict: answer };
  return { kind: 'refused', message: answer.message };
}

/** One request of the desk: the client, and the language of labels and of what is missing. */
interface Line {
  client: GraphQLClient;
  reader: () => { locale: WireLocale };
}

async function saveFacts({ client, reader }: Line, base: CaseStudy, input: UpdateCaseStudyInput): Promise<StepOutcome> {
  const variables = { id: base.id, version: base.version, input, ...reader() };
  const { updateCaseStudy: answer } = await client(UpdateCaseStudyDocument, variables);
  if (answer.__typename === 'CaseStudySaved') return { kind: 'saved', record: answer.caseStudy };
  return refusal(answer);
}

async function saveText({ client, reader }: Line, base: CaseStudy, text: TextChange): Promise<StepOutcome> {
  const variables = { id: base.id, version: base.version, textLocale: toWire(text.locale), input: text.input, ...reader() };
  const { saveCaseStudyTranslation: answer } = await client(SaveCaseStudyTranslationDocument, variables);
  if (answer.__typename === 'CaseStudySaved') return { kind: 'saved', record: answer.caseStudy };
  return refusal(answer, text.locale);
}

async function saveAll(line: Line, base: CaseStudy, { facts, texts }: CaseStudyChanges): Promise<SaveResult> {
  let record = base;
  const steps = [
    ...(facts ? [() => saveFacts(line, record, facts)] : []),
    ...texts.map((text) => () => saveText(line, record, text)),
  ];
  for (const step of steps) {
    const outcome = await step();
    if (outcome.kind !== 'saved') return { record, outcome };
    record = outcome.record;
  }
  return { record, outcome: { kind: 'saved', record } };
}

/** @param locale language of labels and of what is missing */
export function createDesk(client: GraphQLClient, locale: () => Locale): Desk {
  const reader = () => ({ locale: toWire(locale()) });
  const line = { client, reader };
  return {
    load: async (id) => (await client(EditorCaseStudyDocument, { id, ...reader() })).editorCaseStudy,
    summary: () => client(DeskDocument, reader()),
    async create(input) {
      const { createCaseStudy: answer } = await client(CreateCaseStudyDocument, { input, ...reader() });
      return answer.__typename === 'CaseStudySaved' ? { kind: 'saved', record: answer.caseStudy } : invalid(answer);
    },
    save: (base, changes) => saveAll(line, base, changes),
    async publicAddresses(id) {
      const { caseStudy } = await client(PublicAddressesDocument, { id });
      return (caseStudy?.translations ?? []).flatMap(({ locale: wire, slug }) =>
        slug ? [{ locale: fromWire(wire), href: `/${fromWire(wire)}/cases/${encodeURIComponent(slug)}` }] : [],
      );
    },
  };
}
