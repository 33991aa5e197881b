import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CaseStudySnapshot } from '../case-study.model.js';

/** An immutable snapshot of a case study with its published translations, made at every publication. */
@Entity('case_study_revision')
@Index('uq_case_study_revision_number', ['caseStudyId', 'number'], { unique: true })
export class CaseStudyRevision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_case_study_revision' })
  id!: string;

  @ForeignKey('CaseStudy', { name: 'fk_case_study_revision_case_study_id' })
  @Column('uuid', { name: 'case_study_id' })
  caseStudyId!: string;

  /** 1 for the first publication. */
  @Column('integer')
  number!: number;

  @Column('jsonb')
  snapshot!: CaseStudySnapshot;

  @ForeignKey('User', { name: 'fk_case_study_revision_created_by' })
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/**
 * What readers see: the revision in force of each published case study, with the columns by which
 * lists are read. A case that is withdrawn loses its row here and keeps its revisions.
 */
@Entity('published_case_study')
@Index('ix_published_case_study_owner_id', ['ownerId', 'publishedAt'])
@Index('ix_published_case_study_participant_ids', { synchronize: false })
@Index('ix_published_case_study_published_at', ['publishedAt', 'caseStudyId'])
export class PublishedCaseStudy {
  @ForeignKey('CaseStudy', { name: 'fk_published_case_study_case_study_id' })
  @PrimaryColumn('uuid', { name: 'case_study_id', primaryKeyConstraintName: 'pk_published_case_study' })
  caseStudyId!: string;

  @ForeignKey('CaseStudyRevision', { name: 'fk_published_case_study_revision_id' })
  @Column('uuid', { name: 'revision_id' })
  revisionId!: string;

  @ForeignKey('Collectivity', { name: 'fk_published_case_study_owner_id' })
  @Column('integer', { name: 'owner_id' })
  ownerId!: number;

  /** The owner and its partners. */
  @Column('integer', { name: 'participant_ids', array: true })
  participantIds!: number[];

  /** Version of the working copy that was published. */
  @Column('integer')
  version!: number;

  @Column('jsonb')
  snapshot!: CaseStudySnapshot;

  /** First publication: the order of "newest". */
  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}

/** Addresses of case studies: an address once given always leads to its case. */
@Entity('case_study_slug')
@Index('ix_case_study_slug_case_study_id', ['caseStudyId'])
export class CaseStudySlug {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_case_study_slug' })
  locale!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_case_study_slug' })
  slug!: string;

  @ForeignKey('CaseStudy', { name: 'fk_case_study_slug_case_study_id' })
  @Column('uuid', { name: 'case_study_id' })
  caseStudyId!: string;
}
