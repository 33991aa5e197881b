import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import type { CaseStudySnapshot } from '../case-study.model.js';
import { CaseStudyRevision } from '../published/published-case-study.entity.js';

export interface RevisionLine {
  number: number;
  createdBy: string | null;
  createdAt: Date;
  snapshot: CaseStudySnapshot;
}

/** Every statement that reads revisions; they are written once, by publication. */
@Injectable()
export class RevisionRepository {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  list(caseStudyId: string): Promise<RevisionLine[]> {
    return this.database.manager.find(CaseStudyRevision, {
      where: { caseStudyId },
      order: { number: 'DESC' },
      take: 200,
    });
  }

  find(caseStudyId: string, number: number): Promise<RevisionLine | null> {
    return this.database.manager.findOneBy(CaseStudyRevision, { caseStudyId, number });
  }
}
