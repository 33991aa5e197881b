import { Check, Column, Entity, ForeignKey, Index, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import type {
  BuildingBlock,
  Cost,
  Funding,
  Indicator,
  Locale,
  Place,
  Sector,
  SupportLevel,
  TextLicence,
} from '#shared';
import { CaseStudyTranslation } from './case-study-translation.entity.js';
import type { Attachment, Photo } from './files/media.model.js';
import type { FactBooks } from './translations/fact-texts.js';
import type { CaseStudyContact, CaseStudyDepth, CaseStudyLink, CaseStudyState } from './case-study.model.js';

/** The working copy of a case study: what its editors see. Readers see `published_case_study`. */
@Entity('case_study')
@Check('ck_case_study_original_locale', `"original_locale" in ('fr', 'ja', 'en')`)
@Check('ck_case_study_state', `"state" in ('draft', 'submitted', 'approved', 'published', 'withdrawn', 'archived')`)
@Check('ck_case_study_depth', `"depth" in ('snapshot', 'full')`)
@Check('ck_case_study_support_offered', `"support_offered" in ('none', 'questions', 'visits', 'mentoring')`)
@Index('ix_case_study_owner_id', ['ownerId'])
@Index('ix_case_study_next_due_at', ['nextDueAt'], {
  where: 'published_revision is not null and next_due_at is not null',
})
@Index('ix_case_study_state', ['state', 'updatedAt', 'id'])
@Index('ix_case_study_updated_at', ['updatedAt', 'id'])
@Index('uq_case_study_import_origin', ['ownerId', 'importOrigin'], { unique: true })
export class CaseStudy {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_case_study' })
  id!: string;

  @ForeignKey('Collectivity', { name: 'fk_case_study_owner_id' })
  @Column('integer', { name: 'owner_id' })
  ownerId!: number;

  @Column('integer', { name: 'partner_ids', array: true, default: () => `'{}'` })
  partnerIds!: number[];

  @Column('text', { name: 'original_locale' })
  originalLocale!: Locale;

  @Column('text', { default: 'draft' })
  state!: CaseStudyState;

  /** Number of the revision that readers see; null where they see none. */
  @Column('integer', { name: 'published_revision', nullable: true })
  publishedRevision!: number | null;

  @Column('text')
  depth!: CaseStudyDepth;

  /** Grows by one at every change; a caller names the version that it saw. */
  @Column('integer', { default: 1 })
  version!: number;

  /** Version at which the original text last changed: translations made from an older one are outdated. */
  @Column('integer', { name: 'source_version', default: 1 })
  sourceVersion!: number;

  @Column('text', { array: true, default: () => `'{}'` })
  themes!: string[];

  @Column('text', { array: true, default: () => `'{}'` })
  topics!: string[];

  @Column('integer', { array: true, default: () => `'{}'` })
  sdgs!: number[];

  @Column('text', { array: true, default: () => `'{}'` })
  factors!: string[];

  @Column('text', { array: true, default: () => `'{}'` })
  challenges!: string[];

  @Column('integer', { name: 'start_year', nullable: true })
  startYear!: number | null;

  @Column('integer', { name: 'end_year', nullable: true })
  endYear!: number | null;

  @Column('boolean', { default: false })
  ongoing!: boolean;

  @Column('jsonb', { default: () => `'[]'` })
  links!: CaseStudyLink[];

  @Column('jsonb', { default: () => `'[]'` })
  costs!: Cost[];

  @Column('jsonb', { default: () => `'[]'` })
  funding!: Funding[];

  @Column('jsonb', { default: () => `'[]'` })
  indicators!: Indicator[];

  @Column('jsonb', { name: 'building_blocks', default: () => `'[]'` })
  buildingBlocks!: BuildingBlock[];

  @Column('text', { name: 'sdg_targets', array: true, default: () => `'{}'` })
  sdgTargets!: string[];

  @Column('text', { nullable: true })
  sector!: Sector | null;

  /** Where it happened; null: the owner's place stands for it. */
  @Column('jsonb', { nullable: true })
  place!: Place | null;

  /** A person in it is for editors only: neither a revision nor the index ever holds one. */
  @Column('jsonb', { nullable: true })
  contact!: CaseStudyContact | null;

  @Column('text', { name: 'support_offered', nullable: true })
  supportOffered!: SupportLevel | null;

  @Column('text', { nullable: true })
  licence!: TextLicence | null;

  /** When its owner last said that all of it is still true, and when they shall be asked again. */
  @Column('timestamptz', { name: 'last_confirmed_at', nullable: true })
  lastConfirmedAt!: Date | null;

  @Column('timestamptz', { name: 'next_due_at', nullable: true })
  nextDueAt!: Date | null;

  /** The due date that its owner was reminded of; null: none yet. Left to the reminders. */
  @Column('timestamptz', { name: 'reminded_for', nullable: true })
  remindedFor!: Date | null;

  /** What the translations of texts inside indicators, building blocks and photos were made from; kept by the repository. */
  @Column('jsonb', { name: 'fact_texts_made_from', default: () => `'{}'` })
  factTextsMadeFrom!: FactBooks;

  /** In the order in which they are shown; the files themselves are in `case_file`. */
  @Column('jsonb', { default: () => `'[]'` })
  photos!: Photo[];

  @Column('jsonb', { default: () => `'[]'` })
  attachments!: Attachment[];

  @Column('text', { name: 'source_note', nullable: true })
  sourceNote!: string | null;

  /** Where an import took it from: source and key there; for one owner the same origin is never imported twice. */
  @Column('text', { name: 'import_origin', nullable: true })
  importOrigin!: string | null;

  @ForeignKey('User', { name: 'fk_case_study_created_by' })
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @ForeignKey('User', { name: 'fk_case_study_updated_by' })
  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @OneToMany(() => CaseStudyTranslation, (translation) => translation.caseStudy)
  translations!: Relation<CaseStudyTranslation[]>;
}
