import { Injectable } from '@nestjs/common';
import type { AuditActionOn, AuditDetails } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { notFound } from '../../core/errors/index.js';
import { AccountsRepository } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import type { Introduction } from './introduction.entity.js';
import type { IntroductionState } from './introduction.model.js';
import { mayMove } from './introduction.policy.js';
import { IntroductionRepository } from './introduction.repository.js';
import type { Saved, Stale, WrongState } from './introduction.results.js';
import { type Move, stateAfter } from './introduction.state.js';

/** Which introduction, in the version that the caller saw; null where the caller doesn't say which. */
export interface Seen {
  id: string;
  version: number | null;
}

/** The way in and out of every move of an introduction: who may, on which version, from which state; and its trail. */
@Injectable()
export class IntroductionGate {
  constructor(
    private readonly database: Database,
    private readonly introductions: IntroductionRepository,
    private readonly accounts: AccountsRepository,
    private readonly audit: Audit,
  ) {}

  /** Runs `work` in a transaction on the locked row; refuses first what can be refused. */
  pass<Outcome>(
    viewer: Viewer,
    { id, version, move }: Seen & { move: Move },
    work: (current: Introduction, state: IntroductionState) => Promise<Outcome>,
  ): Promise<Outcome | Stale | WrongState> {
    return this.database.transaction(async () => {
      const current = await this.introductions.findForUpdate(id);
      if (!current || !mayMove(viewer, current, move)) throw notFound();
      if (version !== null && version !== current.version) return this.stale(current);
      const state = stateAfter(current.state, move);
      return state === null ? { kind: 'wrongState', state: current.state } : work(current, state);
    });
  }

  /** Leaves the event of a move behind; the stored introduction is the answer. @param actorId null: time itself */
  async saved(
    actorId: string | null,
    id: string,
    action: AuditActionOn<'introduction'>,
    before: IntroductionState | null,
  ): Promise<Saved> {
    const introduction = await this.introductions.find(id);
    if (!introduction) throw new Error(`Introduction ${id} vanished in its own transaction`);
    const { proposerId, recipientId, state: after, version } = introduction;
    await this.record(actorId, id, action, { before, after, proposerId, recipientId, version });
    return { kind: 'saved', introduction };
  }

  /** An event of the trail: never words, addresses or numbers of people. */
  record(
    actorId: string | null,
    id: string,
    action: AuditActionOn<'introduction'>,
    details: AuditDetails,
  ): Promise<void> {
    return this.audit.record({
      actorId,
      action: `introduction.${action}`,
      subjectType: 'introduction',
      subjectId: id,
      details,
    });
  }

  private async stale(current: Introduction): Promise<Stale> {
    const { updatedBy } = current;
    const names = await this.accounts.namesByIds(updatedBy === null ? [] : [updatedBy]);
    return { kind: 'stale', current, changedBy: updatedBy === null ? null : (names.get(updatedBy) ?? null) };
  }
}
