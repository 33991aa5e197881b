import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { AuditAction, AuditDetails } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { notFound, type Problem } from '../../core/errors/index.js';
import type { Page } from '../../core/graphql/index.js';
import { Audit } from '../audit/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { CollectivitiesService } from '../territories/index.js';
import { partnerOf, type TwinningFacts, type TwinningProposal } from './twinning.model.js';
import { TwinningNotices } from './twinning.notices.js';
import { canAnswer, canSpeakFor, canWithdraw } from './twinning.policy.js';
import { TwinningRepository } from './twinning.repository.js';
import { cleanFacts, factsProblems, type TwinningInput } from './twinning.rules.js';

export interface ProposalRequest {
  /** Who proposes, and to whom. */
  collectivityId: number;
  partnerId: number;
  /** Of the tie that stands and shall change; null for a new one. */
  version: number | null;
}

export type ProposeOutcome =
  | { kind: 'proposed' | 'pending'; proposal: TwinningProposal }
  | { kind: 'exists'; twinningId: number; version: number }
  | { kind: 'invalid'; problems: Problem[] };
export type AnswerOutcome =
  { kind: 'confirmed'; twinningId: number } | { kind: 'settled' | 'late'; proposal: TwinningProposal };

const factsOf = ({ kind, state, since, themes, source, note }: TwinningFacts): TwinningFacts => ({
  kind,
  state,
  since,
  themes,
  source,
  note,
});

/** The register of twinnings: one side proposes, the other confirms; the pair has no order and is never there twice. */
@Injectable()
export class TwinningsService {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly repository: TwinningRepository,
    private readonly collectivities: CollectivitiesService,
    private readonly taxonomy: TaxonomyService,
    private readonly notices: TwinningNotices,
    private readonly audit: Audit,
  ) {}

  list(viewer: Viewer, collectivityId: number, page: Page): Promise<{ items: TwinningProposal[]; total: number }> {
    if (!canSpeakFor(viewer, collectivityId)) throw notFound();
    return this.repository.proposals(collectivityId, page);
  }

  async propose(viewer: Viewer, request: ProposalRequest, input: TwinningInput): Promise<ProposeOutcome> {
    const { collectivityId, partnerId, version } = request;
    if (!canSpeakFor(viewer, collectivityId)) throw notFound();
    const facts = cleanFacts(input);
    const problems = await this.problems(request, facts);
    if (problems.length > 0) return { kind: 'invalid', problems };
    const [oneId, otherId] = [Math.min(collectivityId, partnerId), Math.max(collectivityId, partnerId)];
    return this.database.transaction(async () => {
      const stands = await this.repository.lockPair(oneId, otherId);
      if (stands && stands.version !== version)
        return { kind: 'exists', twinningId: stands.id, version: stands.version };
      const waits = await this.repository.open(oneId, otherId);
      if (waits) return { kind: 'pending', proposal: waits };
      const proposal: TwinningProposal = {
        ...facts,
        id: uuid(),
        twinningId: stands?.id ?? null,
        oneId,
        otherId,
        proposerId: collectivityId,
        status: 'proposed',
        proposedAt: this.clock.now(),
        answeredAt: null,
      };
      await this.repository.propose(proposal, viewer.id);
      await this.record(viewer, 'twinning.proposed', proposal, { ...factsOf(proposal) });
      await this.notices.tell(viewer, proposal, 'twinning.proposed', partnerOf(proposal));
      return { kind: 'proposed', proposal };
    });
  }

  async answer(viewer: Viewer, id: string, accept: boolean): Promise<AnswerOutcome> {
    const proposal = await this.demand(id, (found) => canAnswer(viewer, found));
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const { oneId, otherId, proposerId } = proposal;
      const before = await this.repository.lockPair(oneId, otherId);
      if (!(await this.repository.settle(id, accept ? 'confirmed' : 'refused', { id: viewer.id, now })))
        return this.late(id);
      await this.notices.tell(viewer, proposal, accept ? 'twinning.confirmed' : 'twinning.refused', proposerId);
      if (!accept) {
        await this.record(viewer, 'twinning.refused', proposal, {});
        return { kind: 'settled', proposal: await this.demand(id, () => true) };
      }
      const twinningId = await this.repository.register(proposal, now);
      const [old, young] = [before ? factsOf(before) : null, factsOf(proposal)];
      await this.repository.recordChange({ twinningId, changedAt: now, before: old, after: young });
      await this.record(viewer, 'twinning.confirmed', proposal, { twinningId, before: old ?? {}, after: young });
      return { kind: 'confirmed', twinningId };
    });
  }

  async withdraw(viewer: Viewer, id: string): Promise<AnswerOutcome> {
    const proposal = await this.demand(id, (found) => canWithdraw(viewer, found));
    return this.database.transaction(async () => {
      if (!(await this.repository.settle(id, 'withdrawn', { id: viewer.id, now: this.clock.now() })))
        return this.late(id);
      await this.record(viewer, 'twinning.withdrawn', proposal, {});
      return { kind: 'settled', proposal: await this.demand(id, () => true) };
    });
  }

  private async problems({ collectivityId, partnerId }: ProposalRequest, facts: TwinningFacts): Promise<Problem[]> {
    const { themes } = await this.taxonomy.vocabulary();
    const known = await this.collectivities.byIds([collectivityId, partnerId]);
    const here = factsProblems(facts, new Set(themes.map(({ code }) => code)), this.clock.now().getUTCFullYear());
    if (!known.has(collectivityId)) throw notFound();
    if (!known.has(partnerId)) return [{ field: 'partnerId', code: 'input.unknownCollectivity' }, ...here];
    return partnerId === collectivityId ? [{ field: 'partnerId', code: 'twinning.self' }, ...here] : here;
  }

  private async demand(id: string, may: (proposal: TwinningProposal) => boolean): Promise<TwinningProposal> {
    const proposal = await this.repository.find(id);
    if (!proposal || !may(proposal)) throw notFound();
    return proposal;
  }

  private async late(id: string): Promise<AnswerOutcome> {
    return { kind: 'late', proposal: await this.demand(id, () => true) };
  }

  private record(viewer: Viewer, action: AuditAction, { id, oneId, otherId }: TwinningProposal, details: AuditDetails) {
    const subject = { subjectType: 'twinning-proposal', subjectId: id };
    return this.audit.record({ actorId: viewer.id, action, ...subject, details: { oneId, otherId, ...details } });
  }
}
