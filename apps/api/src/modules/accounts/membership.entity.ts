import { Check, Column, Entity, ForeignKey, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { MembershipRole } from '../../core/auth/index.js';
import { User } from './user.entity.js';

/** A person's place in a collectivity. */
@Entity('membership')
@Check('ck_membership_role', `"role" in ('contributor', 'manager')`)
export class Membership {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'pk_membership' })
  userId!: string;

  @ForeignKey('Collectivity', { name: 'fk_membership_collectivity_id' })
  @PrimaryColumn('integer', { name: 'collectivity_id', primaryKeyConstraintName: 'pk_membership' })
  collectivityId!: number;

  @Column('text')
  role!: MembershipRole;

  @ManyToOne(() => User, (user) => user.memberships, { nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_membership_user_id' })
  user!: Relation<User>;
}
