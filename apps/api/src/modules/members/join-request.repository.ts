import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import { JoinRequest } from './join-request.entity.js';
import type { JoinRequestState } from './join-request.state.js';

/** Which requests, seen from whom. */
export interface JoinRequestQuery {
  /** Null: of all collectivities. */
  collectivityIds: readonly number[] | null;
  /** Nobody judges their own. */
  exceptUserId: string;
  state: JoinRequestState | null;
  offset: number;
  limit: number;
}

/** Every statement on requests to join. */
@Injectable()
export class JoinRequestRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<JoinRequest | null> {
    return this.database.manager.findOneBy(JoinRequest, { id });
  }

  openOf(userId: string): Promise<JoinRequest[]> {
    return this.database.manager.findBy(JoinRequest, { userId, state: 'asked' });
  }

  /** A person's own, the newest first. */
  ofPerson(userId: string): Promise<JoinRequest[]> {
    return this.database.manager.find(JoinRequest, {
      where: { userId },
      order: { askedAt: 'DESC', id: 'DESC' },
      take: 50,
    });
  }

  /** Those that wait longest first; answered ones by what was answered last. */
  async list(query: JoinRequestQuery): Promise<{ items: JoinRequest[]; total: number }> {
    const { collectivityIds, exceptUserId, state, offset, limit } = query;
    const builder = this.database.manager
      .createQueryBuilder(JoinRequest, 'request')
      .where('request.userId <> :exceptUserId', { exceptUserId });
    if (collectivityIds) builder.andWhere('request.collectivityId = any(:collectivityIds)', { collectivityIds });
    if (state) builder.andWhere('request.state = :state', { state });
    builder.orderBy('request.answeredAt', 'DESC', 'NULLS FIRST').addOrderBy('request.askedAt').addOrderBy('request.id');
    const [items, total] = await builder.skip(offset).take(limit).getManyAndCount();
    return { items, total };
  }

  async insert(request: Pick<JoinRequest, 'id' | 'userId' | 'collectivityId' | 'message' | 'askedAt'>): Promise<void> {
    await this.database.manager.insert(JoinRequest, { ...request, state: 'asked' });
  }

  /** Whether it was still open: of two who answer at once one comes too late. */
  async close(
    id: string,
    answer: Pick<JoinRequest, 'state' | 'answeredAt' | 'answeredBy' | 'words'>,
  ): Promise<boolean> {
    const { affected } = await this.database.manager.update(JoinRequest, { id, state: 'asked' }, answer);
    return affected === 1;
  }
}
