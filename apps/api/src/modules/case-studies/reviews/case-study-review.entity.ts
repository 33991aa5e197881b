import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReviewCriterion, ReviewDecision } from '#shared';

export type Scores = Partial<Record<ReviewCriterion, number>>;

/** What one reviewer decided on one version. The opinion of what was published is public, the note never is. */
@Entity('case_study_review')
@Check('ck_case_study_review_decision', `"decision" in ('changes', 'approved', 'published')`)
@Index('ix_case_study_review_case_study_id', ['caseStudyId', 'createdAt'])
export class CaseStudyReview {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_case_study_review' })
  id!: string;

  @ForeignKey('CaseStudy', { name: 'fk_case_study_review_case_study_id', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'case_study_id' })
  caseStudyId!: string;

  /** Version of the working copy that was judged. */
  @Column('integer')
  version!: number;

  @Column('text')
  decision!: ReviewDecision;

  /** The revision that was published on it; null until then. */
  @Column('integer', { nullable: true })
  revision!: number | null;

  @Column('jsonb')
  scores!: Scores;

  @Column('text', { nullable: true })
  opinion!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @ForeignKey('User', { name: 'fk_case_study_review_reviewer_id', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'reviewer_id', nullable: true })
  reviewerId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { nullable: true })
  reply!: string | null;

  @ForeignKey('User', { name: 'fk_case_study_review_replied_by', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'replied_by', nullable: true })
  repliedBy!: string | null;

  @Column('timestamptz', { name: 'replied_at', nullable: true })
  repliedAt!: Date | null;
}
