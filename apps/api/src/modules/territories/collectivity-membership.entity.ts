import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Collectivity } from './collectivity.entity.js';

/** A commune belongs to an EPCI; its parent stays the department, so this tie has a table of its own. */
@Entity('collectivity_membership')
@Index('ix_collectivity_membership_group', ['groupId'])
export class CollectivityMembership {
  @PrimaryColumn({ name: 'member_id', type: 'integer', primaryKeyConstraintName: 'pk_collectivity_membership' })
  memberId!: number;

  @PrimaryColumn({ name: 'group_id', type: 'integer', primaryKeyConstraintName: 'pk_collectivity_membership' })
  groupId!: number;

  @ManyToOne(() => Collectivity, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_collectivity_membership_member' })
  member?: Relation<Collectivity>;

  @ManyToOne(() => Collectivity, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'fk_collectivity_membership_group' })
  group?: Relation<Collectivity>;
}
