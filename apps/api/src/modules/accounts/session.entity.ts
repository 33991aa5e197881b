import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A sign-in that is still good. Only a hash of the cookie's value is kept. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session' })
  id!: string;

  @Index('uq_session_token_hash', { unique: true })
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @ForeignKey('User', { name: 'fk_session_user_id', onDelete: 'CASCADE' })
  @Index('ix_session_user_id')
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  /** Browser and system by name, e.g. `Firefox, Windows`; null where they are not known. */
  @Column('text', { nullable: true })
  device!: string | null;

  /** Only the front part of the address: enough to know a place again, too little to name a household. */
  @Column('text', { nullable: true })
  address!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'used_at', default: () => 'now()' })
  usedAt!: Date;

  /** Where an issuer signed the person in: what it wants back at sign-out. */
  @Column('text', { name: 'id_token', nullable: true })
  idToken!: string | null;

  /** Absolute end, whatever the use. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
