import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Locale, RichTextDocument } from '#shared';
import type { Source } from '../translations/translation.books.js';

/** Words for one field, and what the original said when they were written. */
export interface SuggestedText {
  text: string;
  /** Of a section: with its formatting. */
  document?: RichTextDocument;
  source: Source;
}
/** By the name of the text, or the path of one inside a fact. */
export type SuggestedTexts = Partial<Record<string, SuggestedText>>;

/** A translation that somebody suggests who may not write it: beside the case until its owner takes it over or declines. */
@Entity('translation_suggestion')
@Check('ck_translation_suggestion_locale', `"locale" in ('fr', 'ja', 'en')`)
@Index('uq_translation_suggestion_open', ['caseStudyId', 'locale', 'suggestedBy'], {
  unique: true,
  where: 'closed_at is null',
})
@Index('ix_translation_suggestion_suggested_by', ['suggestedBy', 'createdAt'])
export class TranslationSuggestion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_translation_suggestion' })
  id!: string;

  @ForeignKey('CaseStudy', { name: 'fk_translation_suggestion_case_study_id', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'case_study_id' })
  caseStudyId!: string;

  @Column('text')
  locale!: Locale;

  /** Title of the case as its suggester saw it, who may not read what it became since. */
  @Column('text', { name: 'case_title' })
  caseTitle!: string;

  @Column('jsonb')
  texts!: SuggestedTexts;

  /** A word to the owner. */
  @Column('text', { nullable: true })
  note!: string | null;

  @ForeignKey('User', { name: 'fk_translation_suggestion_suggested_by', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'suggested_by', nullable: true })
  suggestedBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** What the owner has taken over so far. */
  @Column('text', { name: 'taken_fields', array: true, default: () => `'{}'` })
  takenFields!: string[];

  /** When nothing was left to decide; null while it is open. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @ForeignKey('User', { name: 'fk_translation_suggestion_closed_by', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  /** The owner's word on what was declined. */
  @Column('text', { nullable: true })
  answer!: string | null;
}
