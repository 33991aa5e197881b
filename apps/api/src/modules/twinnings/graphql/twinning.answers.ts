import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import { invalidInput } from '../../../core/graphql/index.js';
import { CollectivitiesService, presentTwinning } from '../../territories/index.js';
import type { TwinningFacts, TwinningProposal } from '../twinning.model.js';
import type { AnswerOutcome, ProposeOutcome } from '../twinnings.service.js';
import type { ProposeAnswer, SettleAnswer, TwinningFactsType, TwinningProposalType } from './twinning.types.js';

/** What a tie is, without what isn't told. */
export const presentTwinningFacts = ({
  kind,
  state,
  since,
  themes,
  source,
  note,
}: TwinningFacts): TwinningFactsType => ({
  kind,
  state,
  since,
  themes: [...themes],
  source,
  note,
});

/** A proposal as both sides see it. */
export const presentProposal = (row: TwinningProposal): TwinningProposalType => ({
  id: row.id,
  twinningId: row.twinningId === null ? null : String(row.twinningId),
  facts: presentTwinningFacts(row),
  status: row.status,
  proposedAt: row.proposedAt,
  answeredAt: row.answeredAt,
  row,
});

/** The answers of the register, in the reader's language. */
@Injectable()
export class TwinningAnswers {
  constructor(private readonly collectivities: CollectivitiesService) {}

  async proposed(outcome: ProposeOutcome, locale: Locale): Promise<ProposeAnswer> {
    const t = translator(locale);
    switch (outcome.kind) {
      case 'proposed':
        return { proposed: presentProposal(outcome.proposal) };
      case 'pending':
        return { message: t('twinning.pending'), pending: presentProposal(outcome.proposal) };
      case 'exists': {
        const twinning = presentTwinning(await this.collectivities.twinning(outcome.twinningId));
        return { message: t('twinning.exists'), twinning };
      }
      case 'invalid':
        return invalidInput(outcome.problems, locale);
    }
  }

  async settled(outcome: AnswerOutcome, locale: Locale): Promise<SettleAnswer> {
    switch (outcome.kind) {
      case 'confirmed':
        return { confirmed: presentTwinning(await this.collectivities.twinning(outcome.twinningId)) };
      case 'settled':
        return { settled: presentProposal(outcome.proposal) };
      case 'late':
        return { message: translator(locale)('twinning.late'), stands: presentProposal(outcome.proposal) };
    }
  }
}
