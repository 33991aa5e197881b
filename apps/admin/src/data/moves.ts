import type { Locale } from '#shared';
import type { MoveAnswerFragment, ReviewInput } from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import type { CaseStudy, Conflict, MissingField } from './desk.js';
import { toWire } from './locales.js';
import {
  ApproveDocument,
  ArchiveDocument,
  PublishDocument,
  ReopenDocument,
  RequestChangesDocument,
  SubmitDocument,
  WithdrawDocument,
} from './moves.operations.js';

/** A move of a case through its workflow, with what it takes. */
export type Move =
  | { name: 'submit' | 'archive' | 'reopen' }
  | { name: 'approve'; review: ReviewInput }
  | { name: 'requestChanges' | 'withdraw'; words: string }
  | { name: 'publish'; locales: readonly Locale[]; review: ReviewInput | null };
export type MoveName = Move['name'];

/** What a move brought: the case as it stands now, or why it was refused. */
export type MoveOutcome =
  | { kind: 'saved'; record: CaseStudy }
  | { kind: 'stale'; conflict: Conflict }
  | { kind: 'incomplete'; message: string; missing: readonly MissingField[] }
  | { kind: 'refused'; message: string };

function outcomeOf(answer: MoveAnswerFragment): MoveOutcome {
  switch (answer.__typename) {
    case 'CaseStudySaved':
      return { kind: 'saved', record: answer.caseStudy };
    case 'StaleVersion':
      return { kind: 'stale', conflict: answer };
    case 'IncompleteCaseStudy':
      return { kind: 'incomplete', message: answer.message, missing: answer.missing };
    case 'InvalidInput':
      return { kind: 'refused', message: answer.problems.map(({ message }) => message).join(' ') };
    case 'WrongState':
      return { kind: 'refused', message: answer.message };
  }
}

/** Makes moves on the version that is on screen. @param locale language of labels and refusals */
export function createMoves(client: GraphQLClient, locale: () => Locale) {
  const send = (record: CaseStudy, move: Move) => {
    const seen = { id: record.id, version: record.version, locale: toWire(locale()) };
    switch (move.name) {
      case 'submit':
        return client(SubmitDocument, seen);
      case 'approve':
        return client(ApproveDocument, { ...seen, review: move.review });
      case 'archive':
        return client(ArchiveDocument, seen);
      case 'reopen':
        return client(ReopenDocument, seen);
      case 'requestChanges':
        return client(RequestChangesDocument, { ...seen, opinion: move.words });
      case 'withdraw':
        return client(WithdrawDocument, { ...seen, reason: move.words });
      case 'publish':
        return client(PublishDocument, { ...seen, locales: move.locales.map(toWire), review: move.review });
    }
  };
  return { make: async (record: CaseStudy, move: Move): Promise<MoveOutcome> => outcomeOf((await send(record, move)).answer) };
}

export type Moves = ReturnType<typeof createMoves>;
