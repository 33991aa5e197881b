import { Check, Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { MembershipRole } from '../../core/auth/index.js';
import { User } from './user.entity.js';

/** A person's place in a collectivity. */
@Entity('membership')
@Index('ix_membership_collectivity_id', ['collectivityId'])
@Check('ck_membership_role', `"role" in ('contributor', 'manager')`)
export class Membership {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'pk_membership' })
  userId!: string;

  @ForeignKey('Collectivity', { name: 'fk_membership_collectivity_id' })
  @PrimaryColumn('integer', { name: 'collectivity_id', primaryKeyConstraintName: 'pk_membership' })
  collectivityId!: number;

  @Column('text')
  role!: MembershipRole;

  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;

  /** Grows by one whenever the role changes; a caller names the version that it saw. */
  @Column('integer', { default: 1 })
  version!: number;

  @ManyToOne(() => User, (user) => user.memberships, { nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_membership_user_id' })
  user!: Relation<User>;
}
