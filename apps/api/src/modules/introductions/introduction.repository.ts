import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import { Introduction, IntroductionLetter, IntroductionSide } from './introduction.entity.js';
import { type IntroductionState, type Letter, OPEN_STATES, type Side } from './introduction.model.js';
import type { ProposalFacts } from './introduction.limits.js';

/** A row as it is made. */
export type NewIntroduction = Omit<
  Introduction,
  'letters' | 'version' | 'remindedAt' | 'answeredAt' | 'endedAt' | 'declineReason' | 'outcome' | 'outcomeNote'
>;
type Changes = Partial<Omit<Introduction, 'id' | 'letters' | 'version'>>;

/** Which introductions, seen from whom. */
export interface IntroductionQuery {
  /** Those of the viewer; null: all, for administrators. */
  ownIds: readonly number[] | null;
  /** Of this one collectivity among them. */
  collectivityId: number | null;
  /** On this side of it. */
  side: Side | null;
  states: readonly IntroductionState[] | null;
  offset: number;
  limit: number;
}

/** Every statement on introductions, their letters and their sides. */
@Injectable()
export class IntroductionRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Introduction | null> {
    return this.database.manager.findOne(Introduction, { where: { id }, relations: { letters: true } });
  }

  /** The row, held until the transaction ends: of two who move at once one comes later and sees what the first did. */
  async findForUpdate(id: string): Promise<Introduction | null> {
    const rows = await this.database.query('select 1 from introduction where id = $1 for update', [id]);
    return rows.length === 0 ? null : this.find(id);
  }

  /** Until the transaction ends nobody else proposes anything to or from one of them: each counts what it has open. */
  lockSides(one: number, other: number): Promise<void> {
    return this.database.lock(`introductions of ${one}`, `introductions of ${other}`);
  }

  async insert(row: NewIntroduction, letters: readonly Letter[], sides: readonly IntroductionSide[]): Promise<void> {
    await this.database.manager.insert(Introduction, { ...row, score: row.score as object | null });
    await this.writeLetters(row.id, letters);
    await this.database.manager.insert(IntroductionSide, [...sides]);
  }

  /** Changes the row and makes it one version younger. */
  async update(id: string, changes: Changes): Promise<void> {
    await this.database.manager
      .createQueryBuilder()
      .update(Introduction)
      .set({ ...changes, version: () => 'version + 1' })
      .where({ id })
      .execute();
  }

  /** Something happened in it that is no move: its version stays. */
  async touch(id: string, now: Date): Promise<void> {
    await this.database.manager.update(Introduction, { id }, { updatedAt: now });
  }

  async replaceLetters(id: string, letters: readonly Letter[]): Promise<void> {
    await this.database.manager.delete(IntroductionLetter, { introductionId: id });
    await this.writeLetters(id, letters);
  }

  async remove(id: string): Promise<void> {
    await this.database.manager.delete(Introduction, { id });
  }

  sides(id: string): Promise<IntroductionSide[]> {
    return this.database.manager.findBy(IntroductionSide, { introductionId: id });
  }

  /** The side that a relay address belongs to. */
  async sideByToken(token: string): Promise<IntroductionSide | null> {
    return this.database.manager.findOneBy(IntroductionSide, { token });
  }

  async setCarer(id: string, side: Side, carerId: string): Promise<void> {
    await this.database.manager.update(IntroductionSide, { introductionId: id, side }, { carerId });
  }

  /** The youngest first. Drafts are there for those who prepare them only. */
  async list(query: IntroductionQuery): Promise<{ items: Introduction[]; total: number }> {
    const { ownIds, collectivityId, side, states, offset, limit } = query;
    const builder = this.database.manager
      .createQueryBuilder(Introduction, 'i')
      .leftJoinAndSelect('i.letters', 'letter')
      .where('1 = 1');
    if (ownIds)
      builder.andWhere(`(i.proposerId = any(:ownIds) or (i.recipientId = any(:ownIds) and i.state <> 'draft'))`, {
        ownIds,
      });
    if (collectivityId !== null && side !== 'recipient') {
      const either = side === null ? ' or i.recipientId = :collectivityId' : '';
      builder.andWhere(`(i.proposerId = :collectivityId${either})`, { collectivityId });
    }
    if (collectivityId !== null && side === 'recipient')
      builder.andWhere('i.recipientId = :collectivityId', { collectivityId });
    if (states) builder.andWhere('i.state = any(:states)', { states });
    builder.orderBy('i.updatedAt', 'DESC').addOrderBy('i.id').skip(offset).take(limit);
    const [items, total] = await builder.getManyAndCount();
    return { items, total };
  }

  /** What earlier introductions say about a new one. */
  async factsBetween(
    proposerId: number,
    recipientId: number,
  ): Promise<Pick<ProposalFacts, 'openBetween' | 'declined' | 'last'>> {
    const rows = await this.database.query<{ proposerId: number; state: IntroductionState; endedAt: Date | null }>(
      `select proposer_id as "proposerId", state, ended_at as "endedAt" from introduction
        where (proposer_id, recipient_id) in (($1::integer, $2::integer), ($2::integer, $1::integer)) and state <> 'draft'
        order by ended_at desc nulls last`,
      [proposerId, recipientId],
    );
    const ours = rows.filter((row) => row.proposerId === proposerId);
    const last = ours.find(({ state }) => state === 'expired' || state === 'withdrawn');
    return {
      openBetween: rows.some(({ state }) => OPEN_STATES.includes(state)),
      declined: ours.some(({ state }) => state === 'declined'),
      last: last?.endedAt ? { state: last.state as 'expired' | 'withdrawn', endedAt: last.endedAt } : null,
    };
  }

  /** How many proposals each of these has sent or been sent that wait for an answer. */
  async openCounts(ids: readonly number[]): Promise<Map<number, number>> {
    const rows = await this.database.query<{ id: number; count: number }>(
      `select c.id, count(*)::integer as count
         from unnest($1::integer[]) as c (id) join introduction i on c.id in (i.proposer_id, i.recipient_id)
        where i.state = 'proposed' group by c.id`,
      [ids],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** Open proposals that time may have something to say about. */
  async dueIds(now: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from introduction where state = 'proposed'
          and (answer_by <= $1 or (reminded_at is null and remind_at <= $1)) order by answer_by, id`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  private async writeLetters(introductionId: string, letters: readonly Letter[]): Promise<void> {
    await this.database.manager.insert(
      IntroductionLetter,
      letters.map((letter) => ({ introductionId, ...letter })),
    );
  }
}
