import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Side } from '../introduction.model.js';

/** That a person shows the other side how to reach them, what of it, in which words they agreed, from when until when. */
@Entity('introduction_contact')
@Check('ck_introduction_contact_side', `"side" in ('proposer', 'recipient')`)
@Check('ck_introduction_contact_withdrawn', `"withdrawn_at" is null or ("phone" is null and "office" is null)`)
@Index('ix_introduction_contact_user_id', ['userId'])
export class IntroductionContact {
  @ForeignKey('Introduction', { name: 'fk_introduction_contact_introduction_id', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'introduction_id', primaryKeyConstraintName: 'pk_introduction_contact' })
  introductionId!: string;

  @ForeignKey('User', { name: 'fk_introduction_contact_user_id', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'pk_introduction_contact' })
  userId!: string;

  @Column('text')
  side!: Side;

  /** Shows the address of the account, whatever it is at the moment. */
  @Column('boolean', { name: 'show_email' })
  showEmail!: boolean;

  @Column('text', { nullable: true })
  phone!: string | null;

  /** What the person does: head of tourism, for instance. */
  @Column('text', { nullable: true })
  office!: string | null;

  /** Of the words that were agreed to. */
  @Column('integer', { name: 'text_version' })
  textVersion!: number;

  @Column('timestamptz', { name: 'given_at' })
  givenAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
