import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { mutualScore, type PairScore } from '#matching';
import { MarketService } from '../../matching/index.js';
import { DelegationRepository } from '../delegation.repository.js';
import { GatheringRepository } from '../gathering.repository.js';
import type { Delegation, ProgrammeVersion } from '../programme.model.js';
import { type ProgrammeFacts, sideOf } from '../programme.problem.js';
import { ProgrammeRepository } from '../programme.repository.js';

/** Reads what a version is computed from: as things are now, not as they were when it was asked for. */
@Injectable()
export class ProgrammeFactsReader {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly delegations: DelegationRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly markets: MarketService,
  ) {}

  async read({ editionCode, baseId, heldThrough }: ProgrammeVersion): Promise<ProgrammeFacts> {
    const delegations = await this.delegations.of(editionCode);
    return {
      gathering: await this.gatherings.of(editionCode),
      delegations,
      rules: await this.delegations.rules(editionCode),
      ...(await this.between(delegations)),
      before: baseId === null ? [] : await this.programmes.meetings(baseId),
      heldThrough,
    };
  }

  /** Scores and vetoes of all pairs across; other work gets its turn after each delegation. */
  private async between(delegations: readonly Delegation[]): Promise<Pick<ProgrammeFacts, 'scores' | 'vetoes'>> {
    const { market } = await this.markets.get();
    const scores: PairScore[] = [];
    const vetoes: [number, number][] = [];
    const right = delegations.filter((one) => sideOf(one) === 'right');
    for (const one of delegations.filter((delegation) => sideOf(delegation) === 'left')) {
      const a = market.profiles.get(one.collectivityId);
      for (const other of right) {
        const b = market.profiles.get(other.collectivityId);
        if (!a || !b) continue;
        scores.push({ pair: [one.id, other.id], score: mutualScore(a, b, market) });
        if (a.vetoes.includes(b.collectivityId) || b.vetoes.includes(a.collectivityId)) vetoes.push([one.id, other.id]);
      }
      await setImmediate();
    }
    return { scores, vetoes };
  }
}
