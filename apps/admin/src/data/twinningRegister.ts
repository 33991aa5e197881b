import type { Locale } from '#shared';
import type { TwinningInput, TwinningRegisterQuery } from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import { toWire } from './locales.js';
import type { Done } from './people.js';
import {
  AnswerTwinningProposalDocument,
  ProposeTwinningDocument,
  TwinningRegisterDocument,
  WithdrawTwinningProposalDocument,
} from './twinningRegister.operations.js';

export type Register = TwinningRegisterQuery;
export type Proposal = Register['twinningProposals']['items'][number];
export type RegisteredTie = NonNullable<Register['collectivity']>['twinnings'][number];

/** A refusal with its fields, or done. */
export type Proposed = Done | { kind: 'invalid'; message: string; problems: ReadonlyMap<string, string> };

/** Who proposes what to whom; `version` of the tie that shall change. */
export interface ProposalDraft {
  collectivityId: string;
  partnerId: string;
  version: number | null;
  input: TwinningInput;
}

/** The use cases of the register of twinnings. */
export interface RegisterDesk {
  read(collectivityId: string): Promise<Register>;
  propose(draft: ProposalDraft): Promise<Proposed>;
  answer(id: string, accept: boolean): Promise<Done>;
  withdraw(id: string): Promise<Done>;
}

const done = ({ message }: { __typename: string; message?: string }): Done =>
  message === undefined ? { kind: 'done' } : { kind: 'refused', message };

/** @param locale language of names */
export function createRegisterDesk(client: GraphQLClient, locale: () => Locale): RegisterDesk {
  return {
    read: (id) => client(TwinningRegisterDocument, { id, locale: toWire(locale()) }),
    async propose({ collectivityId, partnerId, version, input }) {
      const { outcome } = await client(ProposeTwinningDocument, { id: collectivityId, partner: partnerId, version, input });
      if (outcome.__typename === 'InvalidInput') {
        const problems = new Map(outcome.problems.map(({ field, message }) => [field, message]));
        return { kind: 'invalid', message: outcome.message, problems };
      }
      return outcome.__typename === 'TwinningProposed' ? { kind: 'done' } : { kind: 'refused', message: outcome.message };
    },
    answer: async (id, accept) => done((await client(AnswerTwinningProposalDocument, { id, accept })).outcome),
    withdraw: async (id) => done((await client(WithdrawTwinningProposalDocument, { id })).outcome),
  };
}
