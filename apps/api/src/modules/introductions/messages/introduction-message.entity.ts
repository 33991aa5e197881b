import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '#shared';
import type { Side } from '../introduction.model.js';

/** What one side wrote to the other: an answer to the letter, or a message after it. Plain text. */
@Entity('introduction_message')
@Check('ck_introduction_message_side', `"side" in ('proposer', 'recipient')`)
@Check('ck_introduction_message_kind', `"kind" in ('acceptance', 'refusal', 'message')`)
@Check('ck_introduction_message_via', `"via" in ('site', 'mail')`)
@Check('ck_introduction_message_translation', `("translation" is null) = ("translation_locale" is null)`)
@Index('ix_introduction_message_introduction_id', ['introductionId', 'sentAt'])
@Index('ix_introduction_message_author_id', ['authorId'])
@Index('uq_introduction_message_mail_key', ['introductionId', 'mailKey'], { unique: true })
export class IntroductionMessage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_introduction_message' })
  id!: string;

  @ForeignKey('Introduction', { name: 'fk_introduction_message_introduction_id', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'introduction_id' })
  introductionId!: string;

  @Column('text')
  side!: Side;

  @ForeignKey('User', { name: 'fk_introduction_message_author_id', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('text')
  kind!: 'acceptance' | 'refusal' | 'message';

  @Column('text')
  via!: 'site' | 'mail';

  /** Language of the words, where it is known. */
  @Column('text', { nullable: true })
  locale!: Locale | null;

  @Column('text')
  body!: string;

  /** The platform's courtesy text in the other side's language, for an answer. */
  @Column('text', { nullable: true })
  translation!: string | null;

  @Column('text', { name: 'translation_locale', nullable: true })
  translationLocale!: Locale | null;

  /** Addresses or numbers in it were covered. */
  @Column('boolean', { default: false })
  masked!: boolean;

  /** Attachments that the mail had and that were not handed on. */
  @Column('integer', { default: 0 })
  dropped!: number;

  /** A hash of the mail's Message-ID: a mail that comes twice is stored once. */
  @Column('text', { name: 'mail_key', nullable: true })
  mailKey!: string | null;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;
}
