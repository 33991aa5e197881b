import type { GetListParams } from 'react-admin';
import type { Locale } from '#shared';
import type {
  AnswerIntroductionMutationVariables,
  IntroductionContactInput,
  IntroductionDetailFragment,
  IntroductionOutcome,
  IntroductionPreviewQuery,
  IntroductionRowFragment,
  IntroductionState,
  IntroductionThemeInput,
  Locale as WireLocale,
  ProposeIntroductionInput,
} from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import * as moves from './introductionMoves.operations.js';
import {
  IntroductionDocument,
  IntroductionPreviewDocument,
  IntroductionsDocument,
  PrepareIntroductionDocument,
  ProposeIntroductionDocument,
  SendIntroductionDocument,
} from './introductions.operations.js';
import { toWire } from './locales.js';
import { done, type Done } from './people.js';
import type { Reader } from './readers.js';

/** An introduction as a line of a list. */
export type IntroductionRow = IntroductionRowFragment;
/** An introduction with all that the viewer may see of it. */
export type Introduction = IntroductionDetailFragment;
export type IntroductionPreview = IntroductionPreviewQuery['introductionPreview'];

/** A refused field's sentence belongs to it; a refusal of the whole says why. */
export type Written =
  | { kind: 'done'; id: string }
  | { kind: 'refused'; message: string; problems: readonly { field: string; message: string }[] };

/** An introduction in the version that was shown. */
type Seen = Pick<Introduction, 'id' | 'version'>;

/** The use cases of introductions, in the words of the contract. */
export interface IntroductionDesk {
  load(id: string): Promise<Introduction | null>;
  preview(theme: IntroductionThemeInput, letterLocale: WireLocale): Promise<IntroductionPreview>;
  propose(input: ProposeIntroductionInput): Promise<Written>;
  prepare(input: ProposeIntroductionInput, seen: Seen | null): Promise<Written>;
  send(seen: Seen): Promise<Written>;
  discard(seen: Seen): Promise<Done>;
  withdraw(seen: Seen): Promise<Done>;
  answer(answer: AnswerIntroductionMutationVariables): Promise<Done>;
  veto(id: string): Promise<Done>;
  conclude(seen: Seen, outcome: IntroductionOutcome, note: string): Promise<Done>;
  write(id: string, body: string): Promise<Done>;
  reveal(id: string, input: IntroductionContactInput): Promise<Done>;
  hide(id: string): Promise<Done>;
  proposeCall(id: string, times: readonly string[], place: string): Promise<Done>;
  agreeCall(id: string, time: string): Promise<Done>;
  addNote(id: string, body: string): Promise<Done>;
  removeNote(noteId: string): Promise<Done>;
}

interface Outcome {
  introduction?: { id: string };
  message?: string;
  problems?: readonly { field: string; message: string }[];
}

function written({ introduction, message = '', problems = [] }: Outcome): Written {
  return introduction ? { kind: 'done', id: introduction.id } : { kind: 'refused', message, problems };
}

const CALL_MINUTES = 45;
const seenOf = ({ id, version }: Seen): Seen => ({ id, version });

/** @param locale language of names */
export function createIntroductionDesk(client: GraphQLClient, locale: () => Locale): IntroductionDesk {
  return {
    load: async (id) => (await client(IntroductionDocument, { id, locale: toWire(locale()) })).introduction ?? null,
    preview: async (theme, letterLocale) =>
      (await client(IntroductionPreviewDocument, { theme, letterLocale })).introductionPreview,
    propose: async (input) => written((await client(ProposeIntroductionDocument, { input })).outcome),
    prepare: async (input, seen) =>
      written((await client(PrepareIntroductionDocument, { input, ...(seen ? seenOf(seen) : {}) })).outcome),
    send: async (seen) => written((await client(SendIntroductionDocument, seenOf(seen))).outcome),
    discard: async (seen) => done((await client(moves.DiscardIntroductionDocument, seenOf(seen))).outcome),
    withdraw: async (seen) => done((await client(moves.WithdrawIntroductionDocument, seenOf(seen))).outcome),
    answer: async (answer) => done((await client(moves.AnswerIntroductionDocument, answer)).outcome),
    veto: async (id) => done((await client(moves.VetoIntroductionDocument, { id })).outcome),
    conclude: async (seen, outcome, note) =>
      done((await client(moves.ConcludeIntroductionDocument, { ...seenOf(seen), outcome, note })).outcome),
    write: async (id, body) => done((await client(moves.SendIntroductionMessageDocument, { id, body })).outcome),
    reveal: async (id, input) => done((await client(moves.RevealContactDocument, { id, input })).outcome),
    hide: async (id) => done((await client(moves.WithdrawContactDocument, { id })).outcome),
    proposeCall: async (id, times, place) => {
      const call = { id, times: [...times], minutes: CALL_MINUTES, place };
      return done((await client(moves.ProposeIntroductionCallDocument, call)).outcome);
    },
    agreeCall: async (id, time) => done((await client(moves.AgreeIntroductionCallDocument, { id, time })).outcome),
    addNote: async (id, body) => done((await client(moves.AddIntroductionNoteDocument, { id, body })).outcome),
    removeNote: async (id) => done((await client(moves.RemoveIntroductionNoteDocument, { id })).outcome),
  };
}

interface Filters {
  state?: IntroductionState;
  side?: IntroductionRow['side'];
}

/** Introductions of the viewer's collectivities. */
export function introductionReader(client: GraphQLClient, locale: () => Locale): Reader<IntroductionRow> {
  return {
    async getList({ filter, pagination, signal }: GetListParams) {
      const { state, side } = (filter ?? {}) as Filters;
      const page = { page: pagination?.page ?? 1, size: pagination?.perPage ?? 20 };
      const variables = { states: state ? [state] : undefined, side, page, locale: toWire(locale()) };
      const { introductions } = await client(IntroductionsDocument, variables, signal);
      return { data: introductions.items, total: introductions.total };
    },
    getOne: async (id, signal) =>
      (await client(IntroductionDocument, { id: String(id), locale: toWire(locale()) }, signal)).introduction,
  };
}
