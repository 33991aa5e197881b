import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sign-in that is still good. Only a hash of the cookie's value is kept. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pkey' })
  id!: string;

  @Index('session_token_hash_key', { unique: true })
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Index('session_user_id_idx')
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'used_at', default: () => 'now()' })
  usedAt!: Date;

  /** Absolute end, whatever the use. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
