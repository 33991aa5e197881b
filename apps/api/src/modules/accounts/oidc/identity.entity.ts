import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who a person is at an OpenID Connect issuer: once linked, the address no longer matters. */
@Entity('identity')
@Index('uq_identity_user_id_issuer', ['userId', 'issuer'], { unique: true })
export class Identity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_identity' })
  issuer!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_identity' })
  subject!: string;

  @ForeignKey('User', { name: 'fk_identity_user_id', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Last sign-in by it. */
  @Column('timestamptz', { name: 'used_at' })
  usedAt!: Date;
}
