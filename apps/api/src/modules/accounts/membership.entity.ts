import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { MembershipRole } from '../../core/auth/index.js';
import { User } from './user.entity.js';

/** A person's place in a collectivity. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'membership_pkey' })
  userId!: string;

  @PrimaryColumn('integer', { name: 'collectivity_id', primaryKeyConstraintName: 'membership_pkey' })
  collectivityId!: number;

  @Column('text')
  role!: MembershipRole;

  @ManyToOne(() => User, (user) => user.memberships, { nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'membership_user_id_fkey' })
  user!: Relation<User>;
}
