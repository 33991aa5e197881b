import { Check, Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Locale } from '#shared';
import { CaseStudy } from './case-study.entity.js';
import type { Documents } from './facts/case-study.documents.js';
import type { Provenance, TextName, TranslationStatus } from './case-study.model.js';
import type { MadeFrom } from './translations/translation.books.js';

/** The working text of a case study in one language. */
@Entity('case_study_translation')
@Check('ck_case_study_translation_locale', `"locale" in ('fr', 'ja', 'en')`)
@Check('ck_case_study_translation_status', `"status" in ('draft', 'ready', 'published')`)
@Check('ck_case_study_translation_provenance', `"provenance" in ('author', 'human', 'machine')`)
@Index('ix_case_study_translation_title', { synchronize: false })
export class CaseStudyTranslation {
  @PrimaryColumn('uuid', { name: 'case_study_id', primaryKeyConstraintName: 'pk_case_study_translation' })
  caseStudyId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_case_study_translation' })
  locale!: Locale;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  teaser!: string | null;

  @Column('text', { nullable: true })
  summary!: string | null;

  @Column('text', { nullable: true })
  context!: string | null;

  @Column('text', { nullable: true })
  objectives!: string | null;

  @Column('text', { nullable: true })
  actions!: string | null;

  @Column('text', { nullable: true })
  stakeholders!: string | null;

  @Column('text', { nullable: true })
  results!: string | null;

  @Column('text', { nullable: true })
  lessons!: string | null;

  @Column('text', { nullable: true })
  transferability!: string | null;

  /** Sections with their formatting; the columns above hold the plain text of each. */
  @Column('jsonb', { default: () => `'{}'` })
  documents!: Documents;

  @Column('text', { default: 'draft' })
  status!: TranslationStatus;

  @Column('text')
  provenance!: Provenance;

  /** `CaseStudy.sourceVersion` of the original that this text was made from. */
  @Column('integer', { name: 'source_version' })
  sourceVersion!: number;

  /** Which engine made a machine's text; null where a person wrote it. */
  @Column('text', { nullable: true })
  engine!: string | null;

  /** The source that each field was made from; of the original itself: the version that last changed each field. */
  @Column('jsonb', { name: 'made_from', default: () => `'{}'` })
  madeFrom!: MadeFrom;

  /** Fields that the original has and this text hasn't; kept by the repository at every save of any language. */
  @Column('text', { name: 'missing_fields', array: true, default: () => `'{}'` })
  missingFields!: TextName[];

  /** Fields whose original says something else by now; kept likewise. */
  @Column('text', { name: 'outdated_fields', array: true, default: () => `'{}'` })
  outdatedFields!: TextName[];

  /** Texts inside facts, by path, that the original has and this language hasn't; kept at every change of the facts. */
  @Column('text', { name: 'missing_facts', array: true, default: () => `'{}'` })
  missingFacts!: string[];

  /** Texts inside facts whose original says something else by now; kept likewise. */
  @Column('text', { name: 'outdated_facts', array: true, default: () => `'{}'` })
  outdatedFacts!: string[];

  @ForeignKey('User', { name: 'fk_case_study_translation_reviewed_by' })
  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy!: string | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt!: Date | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @ManyToOne(() => CaseStudy, (caseStudy) => caseStudy.translations, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'case_study_id', foreignKeyConstraintName: 'fk_case_study_translation_case_study_id' })
  caseStudy!: Relation<CaseStudy>;
}
