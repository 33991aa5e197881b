import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who looks after a case study since it was handed over; without a row it is who began it. */
@Entity('case_study_care')
export class CaseStudyCare {
  @ForeignKey('CaseStudy', { name: 'fk_case_study_care_case_study_id', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_study_id', primaryKeyConstraintName: 'pk_case_study_care' })
  caseStudyId!: string;

  /** Null: those who manage its owner, whoever they are. */
  @ForeignKey('User', { name: 'fk_case_study_care_user_id', onDelete: 'SET NULL' })
  @Index('ix_case_study_care_user_id')
  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;
}
