import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditSide } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { notFound } from '../../core/errors/index.js';
import type { Page } from '../../core/graphql/index.js';
import { KeyHolders, SessionsService } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { cleanWords, wordsProblem } from './join-request.rules.js';
import { canChangeAccess, canSeePeople } from './user-access.policy.js';
import { UsersRepository } from './users.repository.js';
import type { UserOutcome, UserQuery, UserRow } from './users.results.js';

/** Whose access, as the caller saw it. */
export interface Seen {
  id: string;
  version: number;
}

/** What a change of access does: the trail's action, and before and after. */
interface Change {
  action: AuditAction;
  before: AuditSide;
  after: AuditSide;
}

/** People for administrators: who there is, and what each may do on the platform. */
@Injectable()
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly users: UsersRepository,
    private readonly keyHolders: KeyHolders,
    private readonly sessions: SessionsService,
    private readonly taxonomy: TaxonomyService,
    private readonly audit: Audit,
  ) {}

  list(viewer: Viewer, filter: UserQuery, page: Page): Promise<{ items: UserRow[]; total: number }> {
    if (!canSeePeople(viewer)) throw notFound();
    return this.users.list(filter, page.offset, page.size);
  }

  async read(viewer: Viewer, id: string): Promise<UserRow> {
    const user = canSeePeople(viewer) ? await this.users.find(id) : undefined;
    if (!user) throw notFound();
    return user;
  }

  setAdministrator(viewer: Viewer, seen: Seen, administrator: boolean): Promise<UserOutcome> {
    return this.changing(viewer, seen, async (user) => {
      if (user.administrator === administrator) return null;
      if (!administrator && !(await this.keyHolders.administratorMayGo(user.id))) return 'lastAdministrator';
      await this.users.setAdministrator(user.id, administrator);
      return { action: 'user.administrator-set', before: user.administrator, after: administrator };
    });
  }

  /** @param themes codes; none: all themes */
  async setReviewer(viewer: Viewer, seen: Seen, reviewer: boolean, themes: readonly string[]): Promise<UserOutcome> {
    const known = new Set((await this.taxonomy.vocabulary()).themes.map(({ code }) => code));
    const unknown = themes.find((code) => !known.has(code));
    if (unknown !== undefined) {
      const values = { value: unknown.slice(0, 60) };
      return { kind: 'invalid', problems: [{ field: 'themes', code: 'input.unknownCode', values }] };
    }
    const after = { reviewer, themes: reviewer ? [...new Set(themes)].sort() : [] };
    return this.changing(viewer, seen, async (user) => {
      await this.users.setReviewer(user.id, reviewer, after.themes);
      return { action: 'user.reviewer-set', before: { reviewer: user.reviewer, themes: user.reviewerThemes }, after };
    });
  }

  /** Ends every sign-in of the person at once, and keeps them out until it is lifted. */
  async suspend(viewer: Viewer, seen: Seen, written: string): Promise<UserOutcome> {
    const reason = cleanWords(written);
    const problem = wordsProblem('reason', reason, true);
    if (problem) return { kind: 'invalid', problems: [problem] };
    return this.changing(viewer, seen, async (user) => {
      if (user.suspendedAt) return null;
      if (user.administrator && !(await this.keyHolders.administratorMayGo(user.id))) return 'lastAdministrator';
      await this.users.setSuspension(user.id, this.clock.now(), reason);
      await this.sessions.endAll(user.id);
      return { action: 'user.suspended', before: false, after: true };
    });
  }

  lift(viewer: Viewer, seen: Seen): Promise<UserOutcome> {
    return this.changing(viewer, seen, async (user) => {
      if (!user.suspendedAt) return null;
      await this.users.setSuspension(user.id, null, null);
      return { action: 'user.suspension-lifted', before: true, after: false };
    });
  }

  /** One change of access after another, each on the version that its caller saw. */
  private changing(
    viewer: Viewer,
    { id, version }: Seen,
    work: (user: UserRow) => Promise<Change | 'lastAdministrator' | null>,
  ): Promise<UserOutcome> {
    if (!canChangeAccess(viewer, { id })) throw notFound();
    return this.database.transaction(async () => {
      await this.keyHolders.lockPlatform();
      const current = await this.read(viewer, id);
      if (current.version !== version) return { kind: 'stale', current };
      const change = await work(current);
      if (change === 'lastAdministrator') return { kind: 'lastAdministrator' };
      if (change) await this.record(viewer, id, change);
      return { kind: 'saved', user: await this.read(viewer, id) };
    });
  }

  private record(viewer: Viewer, id: string, { action, before, after }: Change): Promise<void> {
    return this.audit.record({
      actorId: viewer.id,
      action,
      subjectType: 'user',
      subjectId: id,
      details: { before, after },
    });
  }
}
