import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  OneToMany,
  ManyToOne,
  JoinColumn,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import type { Locale } from '#shared';
import type { KeptScore } from '../matching/index.js';
import type { DeclineReason, IntroductionOutcome, IntroductionState, LetterProvenance } from './introduction.model.js';

/** A first contact between two collectivities, from the prepared letter to its outcome. */
@Entity('introduction')
@Check(
  'ck_introduction_state',
  `"state" in ('draft', 'proposed', 'accepted', 'active', 'concluded', 'declined', 'expired', 'withdrawn')`,
)
@Check('ck_introduction_sides', `"proposer_id" <> "recipient_id"`)
@Check('ck_introduction_subject', `num_nonnulls("topic", "case_study_id", "twinning_id") = 1`)
@Check('ck_introduction_proposed', `("state" = 'draft') = ("proposed_at" is null)`)
@Check('ck_introduction_dates', `("proposed_at" is null) = ("answer_by" is null)`)
@Check(
  'ck_introduction_decline_reason',
  `"decline_reason" is null or ("state" = 'declined' and "decline_reason" in ('capacity', 'timing', 'priorities', 'other-partner'))`,
)
@Check('ck_introduction_outcome', `("state" = 'concluded') = ("outcome" is not null)`)
@Index('ix_introduction_proposer_id', ['proposerId', 'updatedAt'])
@Index('ix_introduction_recipient_id', ['recipientId', 'updatedAt'])
@Index('ix_introduction_answer_by', ['answerBy'], { where: `(state = 'proposed'::text)` })
@Index('uq_introduction_open_pair', { synchronize: false })
export class Introduction {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_introduction' })
  id!: string;

  @ForeignKey('Collectivity', { name: 'fk_introduction_proposer_id' })
  @Column('integer', { name: 'proposer_id' })
  proposerId!: number;

  @ForeignKey('Collectivity', { name: 'fk_introduction_recipient_id' })
  @Column('integer', { name: 'recipient_id' })
  recipientId!: number;

  @Column('text', { default: 'draft' })
  state!: IntroductionState;

  /** Code of the topic that it is about; null where it is about a case or a twinning. */
  @Column('text', { nullable: true })
  topic!: string | null;

  @ForeignKey('CaseStudy', { name: 'fk_introduction_case_study_id' })
  @Column('uuid', { name: 'case_study_id', nullable: true })
  caseStudyId!: string | null;

  @ForeignKey('Twinning', { name: 'fk_introduction_twinning_id' })
  @Column('integer', { name: 'twinning_id', nullable: true })
  twinningId!: number | null;

  /** How long the other side has for its answer. */
  @Column('integer', { name: 'answer_days' })
  answerDays!: number;

  /** The score of the pair when it was proposed; null for a draft, and where a pair had none. */
  @Column('jsonb', { nullable: true })
  score!: KeptScore | null;

  @Column('timestamptz', { name: 'proposed_at', nullable: true })
  proposedAt!: Date | null;

  @Column('timestamptz', { name: 'answer_by', nullable: true })
  answerBy!: Date | null;

  /** When the one reminder is due. */
  @Column('timestamptz', { name: 'remind_at', nullable: true })
  remindAt!: Date | null;

  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt!: Date | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  /** When it came to its end, whichever. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { name: 'decline_reason', nullable: true })
  declineReason!: DeclineReason | null;

  @Column('text', { nullable: true })
  outcome!: IntroductionOutcome | null;

  /** What came of it, in the words of the side that concluded; both sides read it. */
  @Column('text', { name: 'outcome_note', nullable: true })
  outcomeNote!: string | null;

  /** Grows by one at every move; a caller names the version that it saw. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @ForeignKey('User', { name: 'fk_introduction_updated_by', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  @OneToMany(() => IntroductionLetter, (letter) => letter.introduction)
  letters!: Relation<IntroductionLetter[]>;
}

/** The letter in one language. Both are kept side by side, as they were sent. */
@Entity('introduction_letter')
@Check('ck_introduction_letter_locale', `"locale" in ('fr', 'ja', 'en')`)
@Check('ck_introduction_letter_provenance', `"provenance" in ('author', 'human', 'template')`)
@Index('uq_introduction_letter_original', ['introductionId'], { unique: true, where: 'original' })
export class IntroductionLetter {
  @PrimaryColumn('uuid', { name: 'introduction_id', primaryKeyConstraintName: 'pk_introduction_letter' })
  introductionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_introduction_letter' })
  locale!: Locale;

  @Column('text')
  body!: string;

  /** The one in the proposer's language; the other is its courtesy translation. */
  @Column('boolean')
  original!: boolean;

  @Column('text')
  provenance!: LetterProvenance;

  @ManyToOne(() => Introduction, (introduction) => introduction.letters, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'introduction_id', foreignKeyConstraintName: 'fk_introduction_letter_introduction_id' })
  introduction?: Relation<Introduction>;
}

/** One side of an introduction: the address that its people answer to, and who looks after it. */
@Entity('introduction_side')
@Check('ck_introduction_side_side', `"side" in ('proposer', 'recipient')`)
@Index('uq_introduction_side_token', ['token'], { unique: true })
@Index('ix_introduction_side_carer_id', ['carerId'])
export class IntroductionSide {
  @ForeignKey('Introduction', { name: 'fk_introduction_side_introduction_id', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'introduction_id', primaryKeyConstraintName: 'pk_introduction_side' })
  introductionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_introduction_side' })
  side!: 'proposer' | 'recipient';

  /** What the relay address of this side is made of; null once the introduction is over and forgotten. */
  @Column('text', { nullable: true })
  token!: string | null;

  /** Who looks after it; null: those who manage the collectivity. */
  @ForeignKey('User', { name: 'fk_introduction_side_carer_id', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'carer_id', nullable: true })
  carerId!: string | null;
}
