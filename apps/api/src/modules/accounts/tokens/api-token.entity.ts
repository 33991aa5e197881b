import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Scope } from '#shared';

/** A key by which a program acts for a person. Only a hash of it is kept. */
@Entity('api_token')
@Check('ck_api_token_scopes', `cardinality(scopes) > 0 and scopes <@ array['read:own-drafts', 'write:cases', 'import']`)
export class ApiToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_token' })
  id!: string;

  @ForeignKey('User', { name: 'fk_api_token_user_id', onDelete: 'CASCADE' })
  @Index('ix_api_token_user_id')
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  /** What its owner calls it. */
  @Column('text')
  name!: string;

  @Index('uq_api_token_token_hash', { unique: true })
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  /** Its first characters, to find it in one's files. */
  @Column('text')
  hint!: string;

  @Column('text', { array: true })
  scopes!: Scope[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** Exact to a minute. */
  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
