import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { JoinRequestState } from './join-request.state.js';

/** Somebody asks to belong to a collectivity. */
@Entity('join_request')
@Check('ck_join_request_state', `"state" in ('asked', 'accepted', 'refused', 'withdrawn')`)
@Check('ck_join_request_answer', `("state" = 'asked') = ("answered_at" is null)`)
@Index('ix_join_request_collectivity_id', ['collectivityId', 'state'])
@Index('uq_join_request_open', ['userId', 'collectivityId'], { unique: true, where: `(state = 'asked'::text)` })
export class JoinRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_join_request' })
  id!: string;

  @ForeignKey('User', { name: 'fk_join_request_user_id', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @ForeignKey('Collectivity', { name: 'fk_join_request_collectivity_id' })
  @Column('integer', { name: 'collectivity_id' })
  collectivityId!: number;

  /** What the person says of themselves. */
  @Column('text', { nullable: true })
  message!: string | null;

  @Column('text', { default: 'asked' })
  state!: JoinRequestState;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @ForeignKey('User', { name: 'fk_join_request_answered_by', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  /** Why it was refused, as the person reads it. */
  @Column('text', { nullable: true })
  words!: string | null;
}
