import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import type { Page } from '../../../core/graphql/index.js';
import { IntroductionMessage } from './introduction-message.entity.js';

/** Every statement on what the two sides write to each other. */
@Injectable()
export class MessageRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether it is new: a mail that came before is not stored again */
  async insert(message: IntroductionMessage): Promise<boolean> {
    const result = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(IntroductionMessage)
      .values(message)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  /** In the order in which they were written. */
  async page(introductionId: string, { offset, size }: Page): Promise<{ items: IntroductionMessage[]; total: number }> {
    const [items, total] = await this.database.manager.findAndCount(IntroductionMessage, {
      where: { introductionId },
      order: { sentAt: 'ASC', id: 'ASC' },
      skip: offset,
      take: size,
    });
    return { items, total };
  }
}
