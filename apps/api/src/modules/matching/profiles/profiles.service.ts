import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditDetails, AuditSide } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound } from '../../../core/errors/index.js';
import { Audit } from '../../audit/index.js';
import { TaxonomyService } from '../../taxonomy/index.js';
import { CollectivitiesService } from '../../territories/index.js';
import { InterestRepository } from './interest.repository.js';
import type { Interest, ProfileContent, ProfileOutcome, ProfilePart, ProfileSheet } from './profile.model.js';
import { profileAbilities } from './profile.policy.js';
import { ProfileRepository } from './profile.repository.js';
import {
  cleanInterests,
  cleanProfile,
  interestProblems,
  profileProblems,
  type InterestInput,
  type ProfileInput,
} from './profile.rules.js';

/** Whose profile, as the caller saw it; without a version the last word wins. */
export interface ProfileChange {
  collectivityId: number;
  version: number | null;
}

/** What a change is about, for the trail. */
interface Part<Content> {
  name: ProfilePart;
  content: Content;
  store: (collectivityId: number, content: Content) => Promise<void>;
  details: (before: ProfileSheet) => AuditDetails;
}

/** What collectivities say of themselves: prepared by their contributors, saved by those who manage them. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly profiles: ProfileRepository,
    private readonly interests: InterestRepository,
    private readonly taxonomy: TaxonomyService,
    private readonly collectivities: CollectivitiesService,
    private readonly audit: Audit,
  ) {}

  /** Everything about a profile, for those who prepare or save it; absent and forbidden answer alike. */
  async read(viewer: Viewer, collectivityId: number): Promise<ProfileSheet> {
    await this.demand(viewer, collectivityId, 'prepare');
    return this.sheet(collectivityId);
  }

  async saveInterests(viewer: Viewer, change: ProfileChange, input: readonly InterestInput[]): Promise<ProfileOutcome> {
    await this.demand(viewer, change.collectivityId, 'prepare');
    const { topics } = await this.taxonomy.vocabulary();
    const content = cleanInterests(input);
    const problems = interestProblems(content, new Set(topics.map(({ code }) => code)));
    if (problems.length > 0) return { kind: 'invalid', problems };
    return this.change(viewer, change, {
      name: 'interests',
      content,
      store: (id, interests) => this.interests.replace(id, interests),
      details: ({ interests }) => ({ before: summary(interests), after: summary(content) }),
    });
  }

  async saveProfile(viewer: Viewer, change: ProfileChange, input: ProfileInput): Promise<ProfileOutcome> {
    await this.demand(viewer, change.collectivityId, 'prepare');
    const content = cleanProfile(input, await this.profiles.find(change.collectivityId));
    const problems = profileProblems(content);
    if (problems.length > 0) return { kind: 'invalid', problems };
    return this.change(viewer, change, {
      name: 'profile',
      content,
      store: (id, profile) => this.profiles.save(id, profile),
      details: ({ profile }) => ({ before: plainFacts(profile), after: plainFacts(content) }),
    });
  }

  /** Puts aside what was prepared, without saving it. */
  async discardPreparation(viewer: Viewer, collectivityId: number, part: ProfilePart): Promise<ProfileSheet> {
    await this.demand(viewer, collectivityId, 'save');
    await this.database.transaction(async () => {
      if (await this.profiles.discard(collectivityId, part))
        await this.record(viewer, `profile.${part}-discarded`, collectivityId);
    });
    return this.sheet(collectivityId);
  }

  private change<Content>(
    viewer: Viewer,
    { collectivityId, version }: ProfileChange,
    part: Part<Content>,
  ): Promise<ProfileOutcome> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const stands = await this.profiles.lock(collectivityId, now);
      const before = await this.sheet(collectivityId);
      if (version !== null && version !== stands) return { kind: 'stale', sheet: before };
      if (!profileAbilities(viewer, collectivityId).save) {
        await this.profiles.prepare(collectivityId, part.name, part.content, { id: viewer.id, now });
        await this.record(viewer, `profile.${part.name}-prepared`, collectivityId);
        return { kind: 'prepared', sheet: await this.sheet(collectivityId) };
      }
      await part.store(collectivityId, part.content);
      await this.profiles.touch(collectivityId, viewer.id, now);
      await this.profiles.discard(collectivityId, part.name);
      await this.record(viewer, `profile.${part.name}-saved`, collectivityId, part.details(before));
      return { kind: 'saved', sheet: await this.sheet(collectivityId) };
    });
  }

  private async sheet(collectivityId: number): Promise<ProfileSheet> {
    return {
      profile: await this.profiles.find(collectivityId),
      interests: await this.interests.of(collectivityId),
      preparations: await this.profiles.preparations(collectivityId),
    };
  }

  private async demand(viewer: Viewer, collectivityId: number, ability: 'prepare' | 'save'): Promise<void> {
    if (!profileAbilities(viewer, collectivityId)[ability]) throw notFound();
    if (!(await this.collectivities.find({ id: collectivityId }))) throw notFound();
  }

  private record(viewer: Viewer, action: AuditAction, collectivityId: number, details: AuditDetails = {}) {
    const subject = { subjectType: 'collectivity', subjectId: String(collectivityId) };
    return this.audit.record({ actorId: viewer.id, action, ...subject, details });
  }
}

/** Interests by stance as a line each: `topic (intent, weight)`. */
function summary(interests: readonly Interest[]): AuditSide {
  const of = (wanted: Interest['stance']) =>
    interests
      .filter(({ stance }) => stance === wanted)
      .map(({ topic, intent, weight }) => `${topic} (${intent ?? '-'}, ${weight})`);
  return { seeks: of('seeks'), offers: of('offers') };
}

/** What the trail keeps of a profile: the office's mailbox stays out of it, for it may name a person all the same. */
function plainFacts({ capacity, languages, hasInterpreter, geographies, presentation, strengths }: ProfileContent) {
  return {
    capacity,
    languages,
    hasInterpreter,
    geographies,
    presentation: Object.keys(presentation),
    strengths: Object.keys(strengths),
  };
}
