import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as uuid } from 'uuid';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { clearSessionCookie, setSessionCookie, type Viewer, ViewerSource } from '../../core/auth/index.js';
import { SessionsRepository } from './sessions.repository.js';

const HOUR = 3_600_000;
/** How old the recorded last use may get before it is written again: a write a minute, not a write a request. */
const TOUCH_AFTER = 60_000;

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sessions on the server; the cookie holds a random value that means nothing outside. */
@Injectable()
export class SessionsService extends ViewerSource {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly sessions: SessionsRepository,
  ) {
    super();
  }

  async load(cookie: string): Promise<Viewer | null> {
    const row = await this.sessions.findViewer(hashToken(cookie), this.env.SESSION_IDLE_HOURS);
    if (!row) return null;
    const { usedAt, ...viewer } = row;
    if (Date.now() - usedAt.getTime() > TOUCH_AFTER) await this.sessions.touchSession(row.sessionId);
    return viewer;
  }

  /** Opens a new session (the old one, if any, is ended: no fixation) and sets its cookie. */
  async open(userId: string, previous: Viewer | null, reply: FastifyReply): Promise<Viewer> {
    if (previous) await this.sessions.deleteSession(previous.sessionId);
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + this.env.SESSION_MAX_HOURS * HOUR);
    await this.sessions.insertSession({ id: uuid(), tokenHash: hashToken(token), userId, expiresAt });
    setSessionCookie(reply, this.env, token, expiresAt);
    const viewer = await this.load(token);
    if (!viewer) throw new Error('A session that was just opened must load');
    return viewer;
  }

  async close(viewer: Viewer, reply: FastifyReply): Promise<void> {
    await this.sessions.deleteSession(viewer.sessionId);
    clearSessionCookie(reply, this.env);
  }
}
