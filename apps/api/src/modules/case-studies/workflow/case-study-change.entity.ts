import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What one version of a working copy changed: who is told "somebody else saved" is told what as well. */
@Entity('case_study_change')
export class CaseStudyChange {
  @ForeignKey('CaseStudy', { name: 'fk_case_study_change_case_study_id', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_study_id', primaryKeyConstraintName: 'pk_case_study_change' })
  caseStudyId!: string;

  /** The version that this change made. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_case_study_change' })
  version!: number;

  /** As in the audit trail, e.g. `case-study.submitted`. */
  @Column('text')
  action!: string;

  /** Names of facts, and of texts with their language before them: `fr.title`. */
  @Column('text', { array: true })
  fields!: string[];

  @ForeignKey('User', { name: 'fk_case_study_change_changed_by' })
  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy!: string | null;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}

/** Why a case that was public is no longer: what its address answers until it is published again. */
@Entity('case_study_closing')
@Check('ck_case_study_closing_state', `"state" in ('withdrawn', 'archived')`)
export class CaseStudyClosing {
  @ForeignKey('CaseStudy', { name: 'fk_case_study_closing_case_study_id', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_study_id', primaryKeyConstraintName: 'pk_case_study_closing' })
  caseStudyId!: string;

  @Column('text')
  state!: 'withdrawn' | 'archived';

  @Column('text', { nullable: true })
  reason!: string | null;

  @ForeignKey('User', { name: 'fk_case_study_closing_closed_by' })
  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Column('timestamptz', { name: 'closed_at' })
  closedAt!: Date;
}
