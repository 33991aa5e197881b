import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Side } from '../introduction.model.js';

/** A note that one side keeps for itself. */
@Entity('introduction_note')
@Check('ck_introduction_note_side', `"side" in ('proposer', 'recipient')`)
@Index('ix_introduction_note_introduction_id', ['introductionId', 'side', 'createdAt'])
@Index('ix_introduction_note_author_id', ['authorId'])
export class IntroductionNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_introduction_note' })
  id!: string;

  @ForeignKey('Introduction', { name: 'fk_introduction_note_introduction_id', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'introduction_id' })
  introductionId!: string;

  @Column('text')
  side!: Side;

  @ForeignKey('User', { name: 'fk_introduction_note_author_id', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('text')
  body!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
