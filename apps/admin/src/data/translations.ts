import type { GetListParams } from 'react-admin';
import type { Locale } from '#shared';
import type {
  AskMachineMutation,
  LookalikesQuery,
  MySuggestionsQuery,
  SetTranslationReadyMutation,
  SheetSavedFragment,
  SuggestTranslationMutation,
  TranslationSheetQuery,
  TranslationWorkQuery,
  TranslationWorkStatus,
} from '../generated/graphql.js';
import type { Done } from './people.js';
import type { GraphQLClient } from './client.js';
import { toWire } from './locales.js';
import type { Reader } from './readers.js';
import {
  DeclineSuggestionDocument,
  MySuggestionsDocument,
  SuggestTranslationDocument,
  TakeSuggestionDocument,
  WithdrawSuggestionDocument,
} from './suggestions.operations.js';
import {
  AskMachineDocument,
  ConfirmCaseDocument,
  ConfirmFieldsDocument,
  LookalikesDocument,
  SaveFactTextsDocument,
  SaveSheetDocument,
  SetTranslationReadyDocument,
  TranslationSheetDocument,
  TranslationWorkDocument,
} from './translations.operations.js';

export type TranslationWork = TranslationWorkQuery['translationWork']['items'][number];
type Answered = NonNullable<TranslationSheetQuery['translationSheet']>;
export type Sheet = Omit<Answered, 'fields'> & { fields: SheetField[] };
type FactText = Sheet['factTexts'][number];
/** What a text inside a fact belongs to. */
export type Fact = Pick<FactText, 'group' | 'number' | 'part' | 'limit'>;
/** A field of the sheet: a text of the case, or one inside a fact, which is named by its path. */
export type SheetField = Answered['fields'][number] & { fact?: Fact };

export type Suggestion = Sheet['suggestions'][number];
export type MySuggestion = MySuggestionsQuery['myTranslationSuggestions'][number];

export type Lookalike = LookalikesQuery['lookalikeCaseStudies'][number];

/** What came of a save at the translation desk. */
export type SheetOutcome =
  | { kind: 'saved'; version?: number }
  | { kind: 'asked' }
  | { kind: 'stale'; changedBy: string | null; changedAt: string }
  | {
      kind: 'refused';
      message: string;
      problems: readonly { field: string; message: string }[];
      /** What stands before the texts inside facts was stored. */
      partly?: boolean;
    };

type Answer =
  | SheetSavedFragment
  | SetTranslationReadyMutation['answer']
  | AskMachineMutation['answer']
  | SuggestTranslationMutation['answer'];

function outcomeOf(answer: Answer): SheetOutcome {
  switch (answer.__typename) {
    case 'CaseStudySaved':
      return { kind: 'saved', version: answer.caseStudy.version };
    case 'TranslationSuggestion':
      return { kind: 'saved' };
    case 'MachineTranslationAsked':
      return { kind: 'asked' };
    case 'StaleVersion':
      return { kind: 'stale', changedBy: answer.changedBy, changedAt: answer.changedAt };
    case 'InvalidInput':
      return { kind: 'refused', message: answer.message, problems: answer.problems };
    case 'IncompleteCaseStudy':
      return { kind: 'refused', message: answer.message, problems: answer.missing };
    case 'MachineTranslationNotOffered':
    case 'MachineTranslationTooOften':
    case 'SuggestedTooOften':
    case 'WrongState':
      return { kind: 'refused', message: answer.message, problems: [] };
  }
}

/** A text inside a fact as a field of the sheet. */
const factField = ({ path, group, number, part, limit, ...text }: FactText): SheetField => ({
  ...text,
  name: path,
  fact: { group, number, part, limit },
  ...{ sourceDocument: null, document: null, madeFromVersion: null },
  ...{ changedVersion: null, changedAt: null, changedBy: null },
});

/** Whether a field of the sheet is a text inside a fact. */
const isFact = (name: string): boolean => name.includes('.');

type Entries = [string, unknown][];

/** What is given for texts of the case, and for texts inside facts. */
function parted(input: Readonly<Record<string, unknown>>): [Entries, Entries] {
  const entries = Object.entries(input);
  return [entries.filter(([name]) => !isFact(name)), entries.filter(([name]) => isFact(name))];
}

const factTextsOf = (facts: Entries) => facts.map(([path, text]) => ({ path, text: String(text) }));

/** What a change names: the case, the version that was seen, and the language. */
const seen = ({ caseStudy, locale: textLocale }: Sheet) => ({
  id: caseStudy.id,
  version: caseStudy.version,
  textLocale,
});

/** Suggesting a translation to the owner of a case, and deciding on what is suggested. */
function createSuggesting(client: GraphQLClient) {
  return {
    /** Suggests to the owner what may not be written. @param input only what is suggested */
    async suggest(sheet: Sheet, given: Readonly<Record<string, unknown>>) {
      const [texts, facts] = parted(given);
      const input = { ...Object.fromEntries(texts), factTexts: factTextsOf(facts) };
      return outcomeOf((await client(SuggestTranslationDocument, { ...seen(sheet), input })).answer);
    },
    /** @param fields null: all that are open */
    takeSuggestion: async ({ caseStudy }: Sheet, id: string, fields: readonly string[] | null) => {
      const variables = { id, version: caseStudy.version, fields: fields && [...fields] };
      return outcomeOf((await client(TakeSuggestionDocument, variables)).answer);
    },
    async declineSuggestion(id: string, words: string): Promise<Done> {
      const { answer } = await client(DeclineSuggestionDocument, { id, answer: words });
      return answer.__typename === 'InvalidInput'
        ? { kind: 'refused', message: answer.problems[0]?.message ?? '' }
        : { kind: 'done' };
    },
    async withdrawSuggestion(id: string): Promise<Done> {
      await client(WithdrawSuggestionDocument, { id });
      return { kind: 'done' };
    },
    mySuggestions: async () => (await client(MySuggestionsDocument, {})).myTranslationSuggestions,
  };
}

/** Reading and writing one language of a case beside its original. @param locale language of labels and refusals */
export function createTranslationDesk(client: GraphQLClient, locale: () => Locale) {
  return {
    async sheet(id: string, textLocale: Locale): Promise<Sheet | null> {
      const variables = { id, textLocale: toWire(textLocale), locale: toWire(locale()) };
      const { translationSheet: sheet } = await client(TranslationSheetDocument, variables);
      return sheet && { ...sheet, fields: [...sheet.fields, ...sheet.factTexts.map(factField)] };
    },
    /** @param input only what was changed */
    async save(sheet: Sheet, input: Readonly<Record<string, unknown>>): Promise<SheetOutcome> {
      const [texts, facts] = parted(input);
      let { version } = sheet.caseStudy;
      if (texts.length > 0) {
        const variables = { ...seen(sheet), input: Object.fromEntries(texts) };
        const outcome = outcomeOf((await client(SaveSheetDocument, variables)).answer);
        if (outcome.kind !== 'saved' || facts.length === 0) return outcome;
        version = outcome.version ?? version;
      }
      const sent = { ...seen(sheet), version, texts: factTextsOf(facts) };
      const outcome = outcomeOf((await client(SaveFactTextsDocument, sent)).answer);
      return outcome.kind === 'refused' && version !== sheet.caseStudy.version ? { ...outcome, partly: true } : outcome;
    },
    async confirm(sheet: Sheet, fields: readonly string[]): Promise<SheetOutcome> {
      if (!fields.some(isFact))
        return outcomeOf((await client(ConfirmFieldsDocument, { ...seen(sheet), fields: [...fields] })).answer);
      const variables = { ...seen(sheet), texts: [], confirmed: [...fields] };
      return outcomeOf((await client(SaveFactTextsDocument, variables)).answer);
    },
    /** Cases that may be the same as one that is being written. */
    async lookalikes(title: string, textLocale: Locale, exceptId: string | undefined, signal: AbortSignal) {
      const variables = { title, textLocale: toWire(textLocale), exceptId, locale: toWire(locale()) };
      return (await client(LookalikesDocument, variables, signal)).lookalikeCaseStudies;
    },
    /** Says that what is published of a case is still right. */
    confirmCase: async (id: string) => (await client(ConfirmCaseDocument, { id })).confirmCaseStudy.caseStudy.freshness,
    /** Asks a machine for what is missing or outdated: its draft comes a moment later. */
    askMachine: async (sheet: Sheet) => outcomeOf((await client(AskMachineDocument, seen(sheet))).answer),
    ...createSuggesting(client),
    setReady: async (sheet: Sheet, ready: boolean) =>
      outcomeOf((await client(SetTranslationReadyDocument, { ...seen(sheet), ready })).answer),
  };
}

export type TranslationDesk = ReturnType<typeof createTranslationDesk>;

/** What wants translating, as a list. */
export function translationReader(client: GraphQLClient, locale: () => Locale): Reader<TranslationWork> {
  return {
    async getList({ filter, pagination, signal }: GetListParams) {
      const { language, work } = (filter ?? {}) as { language?: Locale; work?: TranslationWorkStatus };
      const variables = {
        textLocale: language && toWire(language),
        status: work,
        page: { page: pagination?.page ?? 1, size: pagination?.perPage ?? 20 },
        locale: toWire(locale()),
      };
      const { translationWork } = await client(TranslationWorkDocument, variables, signal);
      return { data: translationWork.items, total: translationWork.total };
    },
    // A line opens its sheet, which is read by its case and language.
    getOne: async () => undefined,
  };
}
