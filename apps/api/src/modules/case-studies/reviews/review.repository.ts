import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import { CaseStudyReview } from './case-study-review.entity.js';

/** Every statement on reviews. */
@Injectable()
export class ReviewRepository {
  constructor(private readonly database: Database) {}

  async insert(review: CaseStudyReview): Promise<void> {
    await this.database.manager.insert(CaseStudyReview, review);
  }

  /** Binds the reviews that led to a publication to its revision. */
  async bind(caseStudyId: string, revision: number): Promise<void> {
    await this.database.query(
      `update case_study_review set revision = $2
        where case_study_id = $1 and revision is null and decision in ('approved', 'published')`,
      [caseStudyId, revision],
    );
  }

  find(id: string): Promise<CaseStudyReview | null> {
    return this.database.manager.findOneBy(CaseStudyReview, { id });
  }

  /** Of a case, the latest first. */
  of(caseStudyId: string): Promise<CaseStudyReview[]> {
    return this.database.manager.find(CaseStudyReview, {
      where: { caseStudyId },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 100,
    });
  }

  /** What readers may see of the reviews of several cases: those that led to a revision and say something. */
  async published(ids: readonly string[]): Promise<Map<string, CaseStudyReview[]>> {
    const rows = await this.database.manager
      .createQueryBuilder(CaseStudyReview, 'r')
      .where('r.caseStudyId = any(:ids) and r.revision is not null and r.opinion is not null', { ids })
      .orderBy('r.createdAt', 'DESC')
      .getMany();
    return Map.groupBy(rows, ({ caseStudyId }) => caseStudyId);
  }

  async reply(id: string, reply: { reply: string; repliedBy: string; repliedAt: Date }): Promise<void> {
    await this.database.manager.update(CaseStudyReview, { id }, reply);
  }
}
