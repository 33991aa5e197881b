import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Locale } from '#shared';
import { Sdg } from './sdg.entity.js';
import { Topic } from './topic.entity.js';

/** Preferred: shown. Alternative: also searched in documents. Hidden: recognised in questions only. */
export const TERM_KINDS = ['preferred', 'alternative', 'hidden'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** An entry of the thesaurus: one meaning, whatever the words. */
@Entity('concept')
@Index('ix_concept_topic', ['topicCode'])
@Index('ix_concept_sdg', ['sdgNumber'])
export class Concept {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_concept' })
  code!: string;

  /** The topic that it names; documents filed under the topic carry the concept. */
  @Column({ name: 'topic_code', type: 'text', nullable: true })
  topicCode!: string | null;

  @ManyToOne(() => Topic, { nullable: true, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'topic_code', foreignKeyConstraintName: 'fk_concept_topic' })
  topic?: Relation<Topic> | null;

  @Column({ name: 'sdg_number', type: 'integer', nullable: true })
  sdgNumber!: number | null;

  @ManyToOne(() => Sdg, { nullable: true, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'sdg_number', foreignKeyConstraintName: 'fk_concept_sdg' })
  sdg?: Relation<Sdg> | null;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;

  /** Rises with every change: an editor says which one they saw. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** When a person last changed it; null while it is as the reference file says. A reload leaves edited ones alone. */
  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt!: Date | null;

  @Column({ name: 'edited_by', type: 'uuid', nullable: true })
  editedBy!: string | null;
}

/** A term of a concept in one language. */
@Entity('concept_term')
@Index('uq_concept_term_preferred', ['conceptCode', 'locale'], {
  unique: true,
  where: `((kind)::text = 'preferred'::text)`,
})
@Check('ck_concept_term_locale', `"locale" IN ('fr', 'ja', 'en')`)
@Check('ck_concept_term_kind', `"kind" IN ('preferred', 'alternative', 'hidden')`)
export class ConceptTerm {
  @PrimaryColumn({ name: 'concept_code', type: 'text', primaryKeyConstraintName: 'pk_concept_term' })
  conceptCode!: string;

  @PrimaryColumn({ type: 'varchar', length: 2, primaryKeyConstraintName: 'pk_concept_term' })
  locale!: Locale;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_concept_term' })
  text!: string;

  @ManyToOne(() => Concept, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'concept_code', foreignKeyConstraintName: 'fk_concept_term_concept' })
  concept?: Relation<Concept>;

  @Column({ type: 'varchar', length: 12 })
  kind!: TermKind;

  /** Order within the concept and locale. */
  @Column({ type: 'integer' })
  position!: number;
}

/** `concept` is narrower than `broader`. */
@Entity('concept_relation')
@Index('ix_concept_relation_broader', ['broaderCode'])
@Check('ck_concept_relation_self', `"concept_code" <> "broader_code"`)
export class ConceptRelation {
  @PrimaryColumn({ name: 'concept_code', type: 'text', primaryKeyConstraintName: 'pk_concept_relation' })
  conceptCode!: string;

  @PrimaryColumn({ name: 'broader_code', type: 'text', primaryKeyConstraintName: 'pk_concept_relation' })
  broaderCode!: string;

  @ManyToOne(() => Concept, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'concept_code', foreignKeyConstraintName: 'fk_concept_relation_concept' })
  concept?: Relation<Concept>;

  @ManyToOne(() => Concept, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'broader_code', foreignKeyConstraintName: 'fk_concept_relation_broader' })
  broader?: Relation<Concept>;
}

/** A concept that a person took out: a reload of the reference file must not bring it back. */
@Entity('concept_deletion')
export class ConceptDeletion {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_concept_deletion' })
  code!: string;

  @Column({ name: 'deleted_at', type: 'timestamptz', default: () => 'now()' })
  deletedAt!: Date;

  @Column({ name: 'deleted_by', type: 'uuid', nullable: true })
  deletedBy!: string | null;
}
