import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sign-in that has gone to the issuer and not yet come back: bound to one browser by its cookie, good for once. */
@Entity('oidc_attempt')
export class OidcAttempt {
  @PrimaryColumn('bytea', { name: 'cookie_hash', primaryKeyConstraintName: 'pk_oidc_attempt' })
  cookieHash!: Buffer;

  @Column('text')
  state!: string;

  @Column('text')
  nonce!: string;

  /** PKCE: only who has it can redeem the code. */
  @Column('text', { name: 'code_verifier' })
  codeVerifier!: string;

  @Column('text', { name: 'return_to' })
  returnTo!: string;

  @Index('ix_oidc_attempt_expires_at')
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
