import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The link of a reminder: lets one person say once, without signing in, that one case is still right. */
@Entity('case_confirm_link')
@Index('ix_case_confirm_link_case_study_id', ['caseStudyId'])
@Index('ix_case_confirm_link_user_id', ['userId'])
export class CaseConfirmLink {
  /** SHA-256 of the token; the token itself is in the mail alone. */
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'pk_case_confirm_link' })
  tokenHash!: Buffer;

  @ForeignKey('CaseStudy', { name: 'fk_case_confirm_link_case_study_id', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'case_study_id' })
  caseStudyId!: string;

  @ForeignKey('User', { name: 'fk_case_confirm_link_user_id', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
