import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import { IntroductionCall } from './introduction-call.entity.js';

/** Every statement on calls. */
@Injectable()
export class CallRepository {
  constructor(private readonly database: Database) {}

  find(introductionId: string): Promise<IntroductionCall | null> {
    return this.database.manager.findOneBy(IntroductionCall, { introductionId });
  }

  async save(call: IntroductionCall): Promise<void> {
    await this.database.manager.save(IntroductionCall, call);
  }
}
