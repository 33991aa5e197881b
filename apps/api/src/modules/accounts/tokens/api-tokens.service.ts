import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { AuditAction, AuditDetails } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { DomainError, notFound, type Problem } from '../../../core/errors/index.js';
import { Audit } from '../../audit/index.js';
import type { ApiToken } from './api-token.entity.js';
import { type NewToken, tokenProblems } from './api-token.rules.js';
import { hashSecret, hintOf, isWellFormed, makeSecret } from './api-token.secret.js';
import { ApiTokensRepository } from './api-tokens.repository.js';

const DAY = 86_400_000;
/** How old the recorded last use may get before it is written again. */
const TOUCH_AFTER = 60_000;

export type TokenOutcome =
  { kind: 'created'; token: ApiToken; secret: string } | { kind: 'invalid'; problems: readonly Problem[] };

/** API tokens: made, listed and revoked by their owner, and the person that each of them stands for. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly tokens: ApiTokensRepository,
    private readonly audit: Audit,
  ) {}

  /** Whom a token stands for, with its scopes only. Refused in words where it is unknown, expired or ended. */
  async load(secret: string): Promise<Viewer> {
    const row = isWellFormed(secret) ? await this.tokens.find(hashSecret(secret)) : undefined;
    if (!row) throw new DomainError('TOKEN_UNKNOWN');
    const { tokenId, usedAt, expiresAt, ended, ...owner } = row;
    const now = this.clock.now();
    if (ended) throw new DomainError('TOKEN_REVOKED');
    if (expiresAt <= now) throw new DomainError('TOKEN_EXPIRED');
    if (!usedAt || now.getTime() - usedAt.getTime() > TOUCH_AFTER) await this.tokens.touch(tokenId, now);
    return { ...owner, sessionId: null };
  }

  list(userId: string): Promise<ApiToken[]> {
    return this.tokens.list(userId);
  }

  /** Makes a token; its secret is in the answer and nowhere else. */
  create(viewer: Viewer, input: NewToken): Promise<TokenOutcome> {
    return this.database.transaction(async () => {
      const wanted = { ...input, name: input.name.trim(), scopes: [...new Set(input.scopes)] };
      const now = this.clock.now();
      await this.database.lock(`API tokens of ${viewer.id}`);
      const problems = tokenProblems(wanted, await this.tokens.countLive(viewer.id, now));
      if (problems.length > 0) return { kind: 'invalid', problems };
      const secret = makeSecret();
      const { name, scopes, days } = wanted;
      const kept = { tokenHash: hashSecret(secret), hint: hintOf(secret), usedAt: null, revokedAt: null };
      const times = { createdAt: now, expiresAt: new Date(now.getTime() + days * DAY) };
      const token: ApiToken = { id: uuid(), userId: viewer.id, name, scopes, ...kept, ...times };
      await this.tokens.insert(token);
      await this.record(viewer, 'api-token.created', token.id, { scopes, expiresAt: token.expiresAt });
      return { kind: 'created', token, secret };
    });
  }

  /** Ends one of the viewer's own tokens at once; somebody else's doesn't exist for them. */
  async revoke(viewer: Viewer, id: string): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.tokens.revoke(id, viewer.id, this.clock.now()))) throw notFound();
      await this.record(viewer, 'api-token.revoked', id);
    });
  }

  private record(viewer: Viewer, action: AuditAction, id: string, details?: AuditDetails): Promise<void> {
    return this.audit.record({ actorId: viewer.id, action, subjectType: 'api-token', subjectId: id, details });
  }
}
