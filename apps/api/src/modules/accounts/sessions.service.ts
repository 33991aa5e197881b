import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as uuid } from 'uuid';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { clearSessionCookie, setSessionCookie, type Viewer } from '../../core/auth/index.js';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { notFound } from '../../core/errors/index.js';
import { Audit } from '../audit/index.js';
import type { Session } from './session.entity.js';
import { roughDevice, shortAddress } from './session.origin.js';
import { type Liveness, SessionsRepository } from './sessions.repository.js';
import { ApiTokensRepository } from './tokens/api-tokens.repository.js';

const HOUR = 3_600_000;
/** How old the recorded last use may get before it is written again: a write a minute, not a write a request. */
const TOUCH_AFTER = 60_000;

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sessions on the server; the cookie holds a random value that means nothing outside. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly tokens: ApiTokensRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * Who a session is of; null where it has ended.
   * @param cookie value of the session cookie, unverified
   */
  async load(cookie: string): Promise<Viewer | null> {
    const liveness = this.liveness();
    const row = await this.sessions.findViewer(hashToken(cookie), liveness);
    if (!row) return null;
    const { usedAt, ...viewer } = row;
    const { now } = liveness;
    if (now.getTime() - usedAt.getTime() > TOUCH_AFTER) await this.sessions.touch(row.sessionId, now);
    return { ...viewer, scopes: null };
  }

  /**
   * Opens a new session (the old one, if any, is ended: no fixation) and sets its cookie.
   * @param idToken of the issuer that signed the person in, if one did
   */
  async open(
    userId: string,
    previous: Viewer | null,
    reply: FastifyReply,
    idToken: string | null = null,
  ): Promise<Viewer> {
    if (previous?.sessionId) await this.sessions.delete(previous.sessionId, previous.id);
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + this.env.SESSION_MAX_HOURS * HOUR);
    const { headers, ip } = reply.request;
    const origin = { device: roughDevice(headers['user-agent']), address: shortAddress(ip) };
    const times = { createdAt: now, usedAt: now, expiresAt };
    const id = uuid();
    await this.sessions.insert({ id, tokenHash: hashToken(token), userId, idToken, ...origin, ...times });
    const details = { by: idToken === null ? 'platform' : 'issuer' };
    await this.audit.record({
      actorId: userId,
      action: 'account.signed-in',
      subjectType: 'session',
      subjectId: id,
      details,
    });
    setSessionCookie(reply, this.env, token, expiresAt);
    const viewer = await this.load(token);
    if (!viewer) throw new Error('A session that was just opened must load');
    return viewer;
  }

  async close(viewer: Viewer, reply: FastifyReply): Promise<void> {
    if (viewer.sessionId) await this.sessions.delete(viewer.sessionId, viewer.id);
    clearSessionCookie(reply, this.env);
  }

  /** The live sessions of a person, the latest used first. */
  list(userId: string): Promise<Session[]> {
    return this.sessions.listLive(userId, this.liveness());
  }

  /** When a session ends if it is not used any more. */
  endOf({ usedAt, expiresAt }: Pick<Session, 'usedAt' | 'expiresAt'>): Date {
    return new Date(Math.min(expiresAt.getTime(), usedAt.getTime() + this.env.SESSION_IDLE_HOURS * HOUR));
  }

  /** Ends one of the viewer's own sessions; somebody else's doesn't exist for them. */
  async end(viewer: Viewer, id: string): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.sessions.delete(id, viewer.id))) throw notFound();
      await this.recordEnd(viewer.id, 1);
    });
  }

  /** Ends the viewer's sessions but the present one. */
  async endOthers(viewer: Viewer): Promise<number> {
    return this.database.transaction(async () => {
      const ended = await this.sessions.deleteAll(viewer.id, viewer.sessionId);
      await this.recordEnd(viewer.id, ended);
      return ended;
    });
  }

  /**
   * Ends all that acts for a person, sessions and API tokens, at once and in the ambient transaction: at suspension,
   * at a change of password, at erasure.
   * @param exceptSessionId the session that asked for it, where it shall go on
   */
  async endAll(userId: string, exceptSessionId: string | null = null): Promise<void> {
    await this.sessions.deleteAll(userId, exceptSessionId);
    await this.tokens.revokeAll(userId, this.clock.now());
  }

  private liveness(): Liveness {
    const now = this.clock.now();
    return { now, usedAfter: new Date(now.getTime() - this.env.SESSION_IDLE_HOURS * HOUR) };
  }

  private async recordEnd(actorId: string, sessions: number): Promise<void> {
    const entry = { actorId, action: 'session.ended', subjectType: 'user', subjectId: actorId } as const;
    if (sessions > 0) await this.audit.record({ ...entry, details: { sessions } });
  }
}
