import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditDetails } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { notFound } from '../../core/errors/index.js';
import { Audit } from '../audit/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { CollectivitiesService } from '../territories/index.js';
import { DelegationRepository } from './delegation.repository.js';
import { GatheringRepository } from './gathering.repository.js';
import type {
  Delegation,
  DelegationInput,
  DelegationRule,
  Gathering,
  GatheringRound,
  OwnWishes,
  RuleKind,
} from './programme.model.js';
import { canOrganise, canSeeDelegation, delegationAbilities } from './programme.policy.js';
import { ProgrammeRepository } from './programme.repository.js';
import type { DelegationOutcome, GatheringOutcome, Invalid } from './programme.results.js';
import { delegationProblems, gatheringProblems, wishProblems } from './programme.rules.js';
import { sideOf } from './programme.problem.js';

/** What an edition's programme is made from: rounds, delegations, who must meet and must not. */
@Injectable()
export class GatheringsService {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringRepository,
    private readonly rows: DelegationRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly taxonomy: TaxonomyService,
    private readonly collectivities: CollectivitiesService,
    private readonly audit: Audit,
  ) {}

  /** Rounds are no secret to those who come; others learn nothing of an edition's gathering. */
  async gathering(viewer: Viewer, editionCode: string): Promise<Gathering> {
    await this.existing(editionCode);
    if (!canOrganise(viewer) && (await this.delegations(viewer, editionCode)).length === 0) throw notFound();
    return this.gatherings.of(editionCode);
  }

  async save(
    viewer: Viewer,
    gathering: Omit<Gathering, 'rounds'>,
    rounds: readonly Omit<GatheringRound, 'number'>[],
  ): Promise<GatheringOutcome> {
    await this.existing(gathering.editionCode);
    const problems = gatheringProblems(gathering.timeZone, rounds);
    if (problems.length > 0) return { kind: 'invalid', problems };
    return this.database.transaction(async () => {
      const saved = await this.gatherings.save(gathering, rounds, viewer.id);
      const now = await this.gatherings.of(gathering.editionCode);
      if (!saved) return { kind: 'stale', gathering: now };
      await this.record(viewer, 'gathering.saved', 'gathering', gathering.editionCode, { rounds: rounds.length });
      return { kind: 'saved', gathering: now };
    });
  }

  /** Administrators see all, members those of their collectivities. */
  async delegations(viewer: Viewer, editionCode: string): Promise<Delegation[]> {
    await this.existing(editionCode);
    return (await this.rows.of(editionCode)).filter((delegation) => canSeeDelegation(viewer, delegation));
  }

  async add(viewer: Viewer, editionCode: string, input: DelegationInput): Promise<DelegationOutcome> {
    await this.existing(editionCode);
    const problems = delegationProblems(input);
    const collectivity = await this.collectivities.find({ id: input.collectivityId });
    if (!collectivity) problems.push({ field: 'collectivityId', code: 'programme.collectivity' });
    if (problems.length > 0) return { kind: 'invalid', problems };
    return this.database.transaction(async () => {
      const id = await this.rows.add(editionCode, input, viewer.id);
      if (id === undefined)
        return { kind: 'invalid', problems: [{ field: 'collectivityId', code: 'programme.twice' }] };
      await this.record(viewer, 'delegation.added', 'delegation', String(id), { after: input });
      return { kind: 'saved', delegation: await this.delegation(id) };
    });
  }

  async update(
    viewer: Viewer,
    id: number,
    version: number,
    input: Omit<DelegationInput, 'collectivityId'>,
  ): Promise<DelegationOutcome> {
    const before = await this.delegation(id);
    const problems = delegationProblems({ ...input, collectivityId: before.collectivityId });
    if (problems.length > 0) return { kind: 'invalid', problems };
    return this.change(viewer, before, version, input);
  }

  /** What a delegation says of itself; how many meetings it has is agreed with the administrators. */
  async updateWishes(viewer: Viewer, id: number, version: number, wishes: OwnWishes): Promise<DelegationOutcome> {
    const before = await this.delegation(id);
    if (!delegationAbilities(viewer, before).editWishes) throw notFound();
    const problems = wishProblems(wishes);
    if (problems.length > 0) return { kind: 'invalid', problems };
    return this.change(viewer, before, version, { ...before, ...wishes });
  }

  /** Only one that has never met anybody in a programme: otherwise it has left, and its meetings are history. */
  async remove(viewer: Viewer, id: number): Promise<Invalid | null> {
    const before = await this.delegation(id);
    if (await this.programmes.mentions(id))
      return { kind: 'invalid', problems: [{ field: 'id', code: 'programme.inUse' }] };
    await this.database.transaction(async () => {
      await this.rows.remove(id);
      await this.record(viewer, 'delegation.removed', 'delegation', String(id), { before });
    });
    return null;
  }

  async rules(editionCode: string): Promise<DelegationRule[]> {
    await this.existing(editionCode);
    return this.rows.rules(editionCode);
  }

  async setRule(
    viewer: Viewer,
    oneId: number,
    otherId: number,
    kind: RuleKind | null,
  ): Promise<Invalid | DelegationRule[]> {
    const [one, other] = [await this.delegation(oneId), await this.delegation(otherId)];
    if (one.editionCode !== other.editionCode || sideOf(one) === sideOf(other))
      return { kind: 'invalid', problems: [{ field: 'otherId', code: 'programme.sameSide' }] };
    return this.database.transaction(async () => {
      await this.rows.setRule(oneId, otherId, kind);
      await this.record(viewer, 'delegation.rule-set', 'delegation', String(oneId), { other: otherId, kind });
      return this.rows.rules(one.editionCode);
    });
  }

  private async change(
    viewer: Viewer,
    before: Delegation,
    version: number,
    input: Omit<DelegationInput, 'collectivityId'>,
  ): Promise<DelegationOutcome> {
    return this.database.transaction(async () => {
      if (!(await this.rows.update(before.id, version, input, viewer.id)))
        return { kind: 'stale', delegation: await this.delegation(before.id) };
      const delegation = await this.delegation(before.id);
      await this.record(viewer, 'delegation.saved', 'delegation', String(before.id), { before, after: delegation });
      return { kind: 'saved', delegation };
    });
  }

  private async delegation(id: number): Promise<Delegation> {
    const row = await this.rows.byId(id);
    if (!row) throw notFound();
    return row;
  }

  private async existing(editionCode: string): Promise<void> {
    const { editions } = await this.taxonomy.vocabulary();
    if (!editions.some(({ code }) => code === editionCode)) throw notFound();
  }

  private record(
    viewer: Viewer,
    action: AuditAction,
    subjectType: string,
    subjectId: string,
    details: AuditDetails,
  ): Promise<void> {
    return this.audit.record({ actorId: viewer.id, action, subjectType, subjectId, details });
  }
}
