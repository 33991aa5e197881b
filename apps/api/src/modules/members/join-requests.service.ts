import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { AuditAction } from '#shared';
import type { MembershipRole, Viewer } from '../../core/auth/index.js';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { notFound } from '../../core/errors/index.js';
import type { Page } from '../../core/graphql/index.js';
import { RateLimits, type RateRule } from '../../core/limits/index.js';
import { KeyHolders } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import { CollectivitiesService } from '../territories/index.js';
import type { JoinRequest } from './join-request.entity.js';
import { JoinRequestMails } from './join-request.mails.js';
import { canAnswer, canJudge, canWithdraw } from './join-request.policy.js';
import { JoinRequestRepository } from './join-request.repository.js';
import type { AnswerOutcome, AskOutcome } from './join-request.results.js';
import { cleanWords, wordsProblem } from './join-request.rules.js';
import type { JoinRequestState } from './join-request.state.js';
import { manages } from './membership.policy.js';
import { MembershipsRepository } from './memberships.repository.js';

/** How many requests one person may have open at once. */
const OPEN_MAX = 3;

/** Asking and taking back writes mails to others: not all day long. */
const ASKING: RateRule = { name: 'join.ask', limit: 10, windowSeconds: 24 * 3_600 };

type Close = Pick<JoinRequest, 'state' | 'words'>;

/** Asking to belong to a collectivity, and answering. */
@Injectable()
export class JoinRequestsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly requests: JoinRequestRepository,
    private readonly memberships: MembershipsRepository,
    private readonly collectivities: CollectivitiesService,
    private readonly keyHolders: KeyHolders,
    private readonly limits: RateLimits,
    private readonly mails: JoinRequestMails,
    private readonly audit: Audit,
  ) {}

  /** Requests that the viewer may judge. */
  list(viewer: Viewer, page: Page, filter: { collectivityId: number | null; state: JoinRequestState | null }) {
    const own = viewer.memberships.map(({ collectivityId }) => collectivityId).filter((id) => manages(viewer, id));
    const { collectivityId, state } = filter;
    if (collectivityId !== null && !viewer.administrator && !own.includes(collectivityId)) throw notFound();
    const collectivityIds = collectivityId === null ? (viewer.administrator ? null : own) : [collectivityId];
    return this.requests.list({
      collectivityIds,
      exceptUserId: viewer.id,
      state,
      offset: page.offset,
      limit: page.size,
    });
  }

  ofPerson(viewer: Viewer): Promise<JoinRequest[]> {
    return this.requests.ofPerson(viewer.id);
  }

  /** Asked again while a request is open, it answers that one. */
  async ask(viewer: Viewer, collectivityId: number, written: string | null): Promise<AskOutcome> {
    const message = cleanWords(written);
    const problem = wordsProblem('message', message);
    if (problem) return { kind: 'invalid', problems: [problem] };
    if (!(await this.collectivities.find({ id: collectivityId }))) throw notFound();
    await this.limits.demand(ASKING, viewer.id);
    return this.database.transaction(async () => {
      await this.database.lock(`requests to join of ${viewer.id}`);
      await this.keyHolders.lockMembers(collectivityId);
      if (await this.memberships.find(viewer.id, collectivityId)) return { kind: 'member' };
      const open = await this.requests.openOf(viewer.id);
      const before = open.find((one) => one.collectivityId === collectivityId);
      if (before) return { kind: 'saved', request: before };
      if (open.length >= OPEN_MAX)
        return {
          kind: 'invalid',
          problems: [{ field: 'collectivityId', code: 'join.tooManyOpen', values: { max: OPEN_MAX } }],
        };
      const id = uuid();
      await this.requests.insert({ id, userId: viewer.id, collectivityId, message, askedAt: this.clock.now() });
      const request = await this.existing(id);
      await this.mails.asked(request);
      return this.recorded(viewer, 'join-request.asked', request);
    });
  }

  async withdraw(viewer: Viewer, id: string): Promise<AnswerOutcome> {
    const request = await this.existing(id);
    if (request.userId !== viewer.id) throw notFound();
    if (!canWithdraw(viewer, request)) return { kind: 'answered', request };
    return this.closing(viewer, request, { state: 'withdrawn', words: null }, async () => undefined);
  }

  async accept(viewer: Viewer, id: string, role: MembershipRole): Promise<AnswerOutcome> {
    const request = await this.judged(viewer, id);
    if (!canAnswer(viewer, request)) return { kind: 'answered', request };
    return this.closing(viewer, request, { state: 'accepted', words: null }, async (answered) => {
      const { userId, collectivityId } = answered;
      await this.memberships.add(userId, collectivityId, role, this.clock.now());
      const details = { collectivityId, before: null, after: role, joinRequestId: id };
      await this.audit.record({
        actorId: viewer.id,
        action: 'membership.added',
        subjectType: 'user',
        subjectId: userId,
        details,
      });
      await this.mails.answered(answered);
    });
  }

  async refuse(viewer: Viewer, id: string, written: string): Promise<AnswerOutcome> {
    const request = await this.judged(viewer, id);
    const words = cleanWords(written);
    const problem = wordsProblem('words', words, true);
    if (problem) return { kind: 'invalid', problems: [problem] };
    if (!canAnswer(viewer, request)) return { kind: 'answered', request };
    return this.closing(viewer, request, { state: 'refused', words }, (answered) => this.mails.answered(answered));
  }

  /** Ends a request once; `then` runs in the same transaction. */
  private closing(
    viewer: Viewer,
    { id, collectivityId }: JoinRequest,
    close: Close,
    then: (request: JoinRequest) => Promise<unknown>,
  ): Promise<AnswerOutcome> {
    return this.database.transaction(async () => {
      await this.keyHolders.lockMembers(collectivityId);
      const done = await this.requests.close(id, { ...close, answeredAt: this.clock.now(), answeredBy: viewer.id });
      const request = await this.existing(id);
      if (!done) return { kind: 'answered', request };
      await then(request);
      return this.recorded(viewer, `join-request.${close.state}`, request);
    });
  }

  private async existing(id: string): Promise<JoinRequest> {
    const request = await this.requests.find(id);
    if (!request) throw notFound();
    return request;
  }

  private async judged(viewer: Viewer, id: string): Promise<JoinRequest> {
    const request = await this.existing(id);
    if (!canJudge(viewer, request)) throw notFound();
    return request;
  }

  private async recorded(
    viewer: Viewer,
    action: AuditAction,
    request: JoinRequest,
  ): Promise<{ kind: 'saved'; request: JoinRequest }> {
    const { id, userId, collectivityId, state } = request;
    const before = state === 'asked' ? null : 'asked';
    const details = { userId, collectivityId, before, after: state };
    await this.audit.record({ actorId: viewer.id, action, subjectType: 'join-request', subjectId: id, details });
    return { kind: 'saved', request };
  }
}
