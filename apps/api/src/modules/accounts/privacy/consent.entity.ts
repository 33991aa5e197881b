import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ConsentPurpose } from '#shared';

/** That a person agreed to a purpose, in which words, from when until when. Rows are ended, not overwritten. */
@Entity('consent')
@Index('uq_consent_given', ['userId', 'purpose'], { unique: true, where: 'withdrawn_at is null' })
export class Consent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_consent' })
  id!: string;

  @ForeignKey('User', { name: 'fk_consent_user_id', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text')
  purpose!: ConsentPurpose;

  /** Of the text that was agreed to; its versions are in libs/shared. */
  @Column('integer', { name: 'text_version' })
  textVersion!: number;

  @Column('timestamptz', { name: 'given_at' })
  givenAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
