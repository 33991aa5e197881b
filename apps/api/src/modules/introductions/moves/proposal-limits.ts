import { Injectable } from '@nestjs/common';
import { Clock } from '../../../core/clock/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import { CapacityRepository, VetoesRepository } from '../../matching/index.js';
import { type Load, type ProposalRefusal, refusalOf } from '../introduction.limits.js';
import type { IntroductionPair } from '../introduction.policy.js';
import { IntroductionRepository } from '../introduction.repository.js';

/** Gathers what stands against a proposal. */
@Injectable()
export class ProposalLimits {
  constructor(
    private readonly clock: Clock,
    private readonly introductions: IntroductionRepository,
    private readonly accounts: AccountsRepository,
    private readonly capacities: CapacityRepository,
    private readonly vetoes: VetoesRepository,
  ) {}

  /** Why the pair can't be introduced now; null where it can. In a transaction nobody else proposes to or from them. */
  async refusal({ proposerId, recipientId }: IntroductionPair): Promise<ProposalRefusal | null> {
    await this.introductions.lockSides(proposerId, recipientId);
    const before = await this.introductions.factsBetween(proposerId, recipientId);
    const managers = await this.accounts.userIdsOf(recipientId, ['manager']);
    const veto = await this.vetoes.between(proposerId, recipientId);
    const loads = await this.loads([proposerId, recipientId]);
    const facts = {
      ...before,
      answerable: managers.length > 0,
      vetoed: veto?.kind === 'veto',
      proposer: loads(proposerId),
      recipient: loads(recipientId),
    };
    return refusalOf(facts, this.clock.now());
  }

  private async loads(ids: readonly number[]): Promise<(id: number) => Load> {
    const capacities = await this.capacities.ofMany(ids);
    const open = await this.introductions.openCounts(ids);
    return (id) => ({ capacity: capacities.get(id) ?? null, open: open.get(id) ?? 0 });
  }
}
