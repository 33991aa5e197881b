import { Check, Column, Entity, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import type { Locale } from '#shared';
import { Membership } from './membership.entity.js';

/** A person who signs in. */
@Entity('user_account')
@Check(
  'ck_user_account_erased',
  `erased_at is null or (suspended_at is not null and password_hash is null and not administrator and not reviewer)`,
)
@Check('ck_user_account_locale', `"locale" in ('fr', 'ja', 'en')`)
export class User {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_user_account' })
  id!: string;

  /** As the person writes it; unique without regard to case (index uq_user_account_email). */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  locale!: Locale;

  /** IANA name, e.g. Asia/Tokyo. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** argon2id; null for people who sign in elsewhere. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('boolean', { default: false })
  administrator!: boolean;

  @Column('boolean', { default: false })
  reviewer!: boolean;

  /** Codes of the themes that a reviewer reviews; empty: all. */
  @Column('text', { name: 'reviewer_themes', array: true, default: () => `'{}'` })
  reviewerThemes!: string[];

  /** Grows by one whenever platform roles or suspension change; a caller names the version that it saw. */
  @Column('integer', { name: 'access_version', default: 1 })
  accessVersion!: number;

  @Column('timestamptz', { name: 'suspended_at', nullable: true })
  suspendedAt!: Date | null;

  /** Why, for other administrators. */
  @Column('text', { name: 'suspension_reason', nullable: true })
  suspensionReason!: string | null;

  /** For administrators: accounts that nobody uses are found by it. */
  @Column('timestamptz', { name: 'last_sign_in_at', nullable: true })
  lastSignInAt!: Date | null;

  /** When the person was told that the account goes unless it is used. */
  @Column('timestamptz', { name: 'inactive_warned_at', nullable: true })
  inactiveWarnedAt!: Date | null;

  /** Since when the row names nobody: the account was erased. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @OneToMany(() => Membership, (membership) => membership.user)
  memberships!: Relation<Membership[]>;
}
