import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import type { Side } from '../introduction.model.js';
import { IntroductionNote } from './introduction-note.entity.js';

/** Notes of one side of one introduction: more than anybody writes, and an answer that stays short. */
const MOST = 200;

/** Every statement on notes. */
@Injectable()
export class NoteRepository {
  constructor(private readonly database: Database) {}

  async insert(note: IntroductionNote): Promise<void> {
    await this.database.manager.insert(IntroductionNote, note);
  }

  find(id: string): Promise<IntroductionNote | null> {
    return this.database.manager.findOneBy(IntroductionNote, { id });
  }

  async remove(id: string): Promise<void> {
    await this.database.manager.delete(IntroductionNote, { id });
  }

  /** One side's own, the youngest first. */
  of(introductionId: string, side: Side): Promise<IntroductionNote[]> {
    return this.database.manager.find(IntroductionNote, {
      where: { introductionId, side },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
  }
}
