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
  SaveSheetDocument,
  SetTranslationReadyDocument,
  TranslationSheetDocument,
  TranslationWorkDocument,
} from './translations.operations.js';

export type TranslationWork = TranslationWorkQuery['translationWork']['items'][number];
export type Sheet = NonNullable<TranslationSheetQuery['translationSheet']>;
export type SheetField = Sheet['fields'][number];

export type Suggestion = Sheet['suggestions'][number];
export type MySuggestion = MySuggestionsQuery['myTranslationSuggestions'][number];

export type Lookalike = LookalikesQuery['lookalikeCaseStudies'][number];

/** What came of a save at the translation desk. */
export type SheetOutcome =
  | { kind: 'saved' }
  | { kind: 'asked' }
  | { kind: 'stale'; changedBy: string | null; changedAt: string }
  | { kind: 'refused'; message: string; problems: readonly { field: string; message: string }[] };

type Answer =
  | SheetSavedFragment
  | SetTranslationReadyMutation['answer']
  | AskMachineMutation['answer']
  | SuggestTranslationMutation['answer'];

function outcomeOf(answer: Answer): SheetOutcome {
  switch (answer.__typename) {
    case 'CaseStudySaved':
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
    case 'WrongState':
      return { kind: 'refused', message: answer.message, problems: [] };
  }
}

/** Reading and writing one language of a case beside its original. @param locale language of labels and refusals */
export function createTranslationDesk(client: GraphQLClient, locale: () => Locale) {
  const seen = ({ caseStudy, locale: textLocale }: Sheet) => ({
    id: caseStudy.id,
    version: caseStudy.version,
    textLocale,
  });
  return {
    async sheet(id: string, textLocale: Locale): Promise<Sheet | null> {
      const variables = { id, textLocale: toWire(textLocale), locale: toWire(locale()) };
      return (await client(TranslationSheetDocument, variables)).translationSheet;
    },
    /** @param input only what was changed */
    save: async (sheet: Sheet, input: Readonly<Record<string, unknown>>) =>
      outcomeOf((await client(SaveSheetDocument, { ...seen(sheet), input })).answer),
    confirm: async (sheet: Sheet, fields: readonly string[]) =>
      outcomeOf((await client(ConfirmFieldsDocument, { ...seen(sheet), fields: [...fields] })).answer),
    /** Cases that may be the same as one that is being written. */
    async lookalikes(title: string, textLocale: Locale, exceptId: string | undefined, signal: AbortSignal) {
      const variables = { title, textLocale: toWire(textLocale), exceptId, locale: toWire(locale()) };
      return (await client(LookalikesDocument, variables, signal)).lookalikeCaseStudies;
    },
    /** Says that what is published of a case is still right. */
    confirmCase: async (id: string) => (await client(ConfirmCaseDocument, { id })).confirmCaseStudy.caseStudy.freshness,
    /** Asks a machine for what is missing or outdated: its draft comes a moment later. */
    askMachine: async (sheet: Sheet) => outcomeOf((await client(AskMachineDocument, seen(sheet))).answer),
    /** Suggests to the owner what may not be written. @param input only what is suggested */
    suggest: async (sheet: Sheet, input: Readonly<Record<string, unknown>>) =>
      outcomeOf((await client(SuggestTranslationDocument, { ...seen(sheet), input })).answer),
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
