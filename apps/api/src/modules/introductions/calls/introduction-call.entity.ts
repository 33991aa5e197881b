import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Side } from '../introduction.model.js';

/** The first call of an introduction: times that one side proposes, and the one that the other chose. */
@Entity('introduction_call')
@Check('ck_introduction_call_side', `"side" in ('proposer', 'recipient')`)
@Check('ck_introduction_call_slots', `cardinality("slots") between 1 and 3`)
@Check('ck_introduction_call_agreed', `"agreed_slot" is null or "agreed_slot" = any("slots")`)
export class IntroductionCall {
  @ForeignKey('Introduction', { name: 'fk_introduction_call_introduction_id', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'introduction_id', primaryKeyConstraintName: 'pk_introduction_call' })
  introductionId!: string;

  /** Who proposes. */
  @Column('text')
  side!: Side;

  @Column('timestamptz', { array: true })
  slots!: Date[];

  @Column('integer')
  minutes!: number;

  /** Address of the room, or how the call takes place. */
  @Column('text', { nullable: true })
  place!: string | null;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt!: Date;

  @Column('timestamptz', { name: 'agreed_slot', nullable: true })
  agreedSlot!: Date | null;

  /** Grows with every proposal. */
  @Column('integer')
  sequence!: number;
}
