import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound } from '../../../core/errors/index.js';
import type { Introduction } from '../introduction.entity.js';
import { canNote, sideOf } from '../introduction.policy.js';
import { IntroductionRepository } from '../introduction.repository.js';
import type { MoveOutcome } from '../introduction.results.js';
import { cleanText, textProblems, WRITING_MAX } from '../introduction.rules.js';
import type { IntroductionNote } from './introduction-note.entity.js';
import { NoteRepository } from './note.repository.js';

/** Notes that one side keeps for itself: the other side and the administrators never see them. */
@Injectable()
export class Notes {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly introductions: IntroductionRepository,
    private readonly notes: NoteRepository,
  ) {}

  async add(viewer: Viewer, id: string, written: string): Promise<MoveOutcome> {
    const introduction = await this.introductions.find(id);
    const side = introduction && canNote(viewer, introduction) ? sideOf(viewer, introduction) : null;
    if (!introduction || side === null) throw notFound();
    const body = cleanText(written);
    const problems = textProblems('body', body, WRITING_MAX.remark);
    if (problems.length > 0) return { kind: 'invalid', problems };
    const createdAt = this.clock.now();
    const note = { id: uuid(), introductionId: id, side, authorId: viewer.id, body, createdAt };
    await this.database.transaction(() => this.notes.insert(note));
    return { kind: 'saved', introduction };
  }

  /** Anybody of the same side may: notes are the office's. */
  async remove(viewer: Viewer, noteId: string): Promise<MoveOutcome> {
    const note = await this.notes.find(noteId);
    const introduction = note && (await this.introductions.find(note.introductionId));
    if (!introduction || !canNote(viewer, introduction) || sideOf(viewer, introduction) !== note.side) throw notFound();
    await this.database.transaction(() => this.notes.remove(noteId));
    return { kind: 'saved', introduction };
  }

  async of(viewer: Viewer | null, introduction: Introduction): Promise<IntroductionNote[]> {
    const side = viewer && canNote(viewer, introduction) ? sideOf(viewer, introduction) : null;
    return side === null ? [] : this.notes.of(introduction.id, side);
  }
}
