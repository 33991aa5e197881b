import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditDetails } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { notFound } from '../../core/errors/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { Audit } from '../audit/index.js';
import { DelegationRepository } from './delegation.repository.js';
import { GatheringRepository } from './gathering.repository.js';
import { changesBetween, type ProgrammeChange } from './programme.changes.js';
import type { Delegation, Gathering, ProgrammeMeeting, ProgrammeVersion } from './programme.model.js';
import { canOrganise, canSeeDelegation } from './programme.policy.js';
import { ProgrammeNotices } from './programme.notices.js';
import { ProgrammeRepository } from './programme.repository.js';
import type { ProgrammeOutcome } from './programme.results.js';
import { PROGRAMME_TASK } from './programme.tasks.js';

/** A version as its reader may see it: whole for administrators, one's own meetings for a delegation. */
export interface ShownProgramme {
  readonly version: ProgrammeVersion;
  readonly whole: boolean;
  readonly meetings: readonly ProgrammeMeeting[];
  readonly changes: readonly ProgrammeChange[];
}

/** What a programme for paper or calendar is made from. */
export interface ProgrammeSheet extends ShownProgramme {
  readonly gathering: Gathering;
  readonly delegations: readonly Delegation[];
}

/** Programmes of meetings: asked for, looked at, published. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringRepository,
    private readonly delegations: DelegationRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly notices: ProgrammeNotices,
  ) {}

  /** The newest first. */
  versions(editionCode: string): Promise<ProgrammeVersion[]> {
    return this.programmes.of(editionCode);
  }

  /**
   * Administrators: the version of that number, or the newest. Delegations: what is published, their own meetings.
   * Null while there is none.
   */
  async show(viewer: Viewer, editionCode: string, number: number | null): Promise<ShownProgramme | null> {
    if (!canOrganise(viewer)) return this.own(viewer, editionCode);
    const versions = await this.programmes.of(editionCode);
    const version = number === null ? versions[0] : versions.find((one) => one.number === number);
    if (!version) return null;
    const meetings = await this.programmes.meetings(version.id);
    const before = version.baseId === null ? null : await this.programmes.meetings(version.baseId);
    return { version, whole: true, meetings, changes: before ? changesBetween(before, meetings) : [] };
  }

  /**
   * A version with all that stands around it; only what its reader may see. An address that a delegation was told
   * earlier gives what is in force now.
   */
  async sheet(viewer: Viewer | null, asked: string): Promise<ProgrammeSheet> {
    const found = viewer ? await this.programmes.byId(asked) : undefined;
    if (!viewer || !found) throw notFound();
    const replaced = found.state === 'replaced' && !canOrganise(viewer);
    const version = (replaced ? await this.programmes.published(found.editionCode) : undefined) ?? found;
    const { id } = version;
    const gathering = await this.gatherings.of(version.editionCode);
    const all = await this.delegations.of(version.editionCode);
    const meetings = await this.programmes.meetings(id);
    if (canOrganise(viewer)) return { version, whole: true, gathering, delegations: all, meetings, changes: [] };
    const own = all.filter((delegation) => canSeeDelegation(viewer, delegation)).map((delegation) => delegation.id);
    if (version.state !== 'published' || own.length === 0) throw notFound();
    return { version, whole: false, gathering, delegations: all, meetings: ofThese(meetings, own), changes: [] };
  }

  /**
   * Asks for a new version. With `keep`, as much as possible of the programme in hand (published, or else the newest)
   * stays, and the meetings of the rounds up to `heldThrough` are not touched.
   */
  async ask(viewer: Viewer, editionCode: string, heldThrough: number, keep: boolean): Promise<ProgrammeOutcome> {
    const { rounds } = await this.gatherings.of(editionCode);
    const delegations = await this.delegations.of(editionCode);
    if (rounds.length === 0) return { kind: 'invalid', problems: [{ field: 'rounds', code: 'programme.noRounds' }] };
    if (delegations.length === 0)
      return { kind: 'invalid', problems: [{ field: 'delegations', code: 'programme.noDelegations' }] };
    if (!(heldThrough >= 0 && heldThrough <= rounds.length))
      return {
        kind: 'invalid',
        problems: [{ field: 'heldThrough', code: 'programme.range', values: { min: 0, max: rounds.length } }],
      };
    return this.database.transaction(async () => {
      const base = keep || heldThrough > 0 ? await this.inHand(editionCode) : undefined;
      const id = await this.programmes.ask(editionCode, base?.id ?? null, heldThrough, viewer.id);
      await this.jobs.enqueue(PROGRAMME_TASK, { id }, { key: `${PROGRAMME_TASK}:${id}` });
      await this.record(viewer, 'programme.asked', id, { edition: editionCode, heldThrough, keep });
      return { kind: 'saved', programme: await this.existing(id) };
    });
  }

  async publish(viewer: Viewer, id: string): Promise<ProgrammeOutcome> {
    return this.database.transaction(async () => {
      const version = await this.existing(id);
      if (version.state !== 'draft')
        return { kind: 'invalid', problems: [{ field: 'id', code: 'programme.notDraft' }] };
      const before = await this.programmes.published(version.editionCode);
      const known = before ? await this.programmes.meetings(before.id) : null;
      await this.programmes.publish(version);
      await this.notices.tell(viewer, version, known, await this.programmes.meetings(id));
      await this.record(viewer, 'programme.published', id, { edition: version.editionCode, number: version.number });
      return { kind: 'saved', programme: await this.existing(id) };
    });
  }

  private async own(viewer: Viewer, editionCode: string): Promise<ShownProgramme | null> {
    const own = (await this.delegations.of(editionCode)).filter((delegation) => canSeeDelegation(viewer, delegation));
    const version = own.length === 0 ? undefined : await this.programmes.published(editionCode);
    if (!version) return null;
    const meetings = ofThese(
      await this.programmes.meetings(version.id),
      own.map(({ id }) => id),
    );
    return { version, whole: false, meetings, changes: [] };
  }

  private async inHand(editionCode: string): Promise<ProgrammeVersion | undefined> {
    const published = await this.programmes.published(editionCode);
    return published ?? (await this.programmes.of(editionCode)).find(({ state }) => state === 'draft');
  }

  private async existing(id: string): Promise<ProgrammeVersion> {
    const version = await this.programmes.byId(id);
    if (!version) throw notFound();
    return version;
  }

  private record(viewer: Viewer, action: AuditAction, subjectId: string, details: AuditDetails): Promise<void> {
    return this.audit.record({ actorId: viewer.id, action, subjectType: 'programme', subjectId, details });
  }
}

function ofThese(meetings: readonly ProgrammeMeeting[], ids: readonly number[]): ProgrammeMeeting[] {
  return meetings.filter(({ leftId, rightId }) => ids.includes(leftId) || ids.includes(rightId));
}
