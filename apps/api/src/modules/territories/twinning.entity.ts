import type { Locale } from '#shared';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Collectivity } from './collectivity.entity.js';
import type { TwinningKind, TwinningState } from './twinning-kind.js';

/**
 * A tie between two collectivities. The pair has no order: the smaller id always stands first, so
 * that the unique constraint forbids the same pair twice whichever way it is written.
 */
@Entity('twinning')
@Unique('uq_twinning_pair', ['collectivityAId', 'collectivityBId'])
@Index('ix_twinning_b', ['collectivityBId'])
@Check('ck_twinning_order', `"collectivity_a_id" < "collectivity_b_id"`)
@Check('ck_twinning_kind', `"kind" IN ('sister', 'friendship', 'partnership', 'cooperation', 'memorandum')`)
@Check('ck_twinning_state', `"state" IN ('active', 'sleeping', 'ended')`)
@Check('ck_twinning_since', `"since_date" IS NULL OR EXTRACT(YEAR FROM "since_date") = "since"`)
export class Twinning {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_twinning',
  })
  id!: number;

  @Column({ name: 'collectivity_a_id', type: 'integer' })
  collectivityAId!: number;

  @ManyToOne(() => Collectivity, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'collectivity_a_id', foreignKeyConstraintName: 'fk_twinning_a' })
  collectivityA?: Relation<Collectivity>;

  @Column({ name: 'collectivity_b_id', type: 'integer' })
  collectivityBId!: number;

  @ManyToOne(() => Collectivity, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'collectivity_b_id', foreignKeyConstraintName: 'fk_twinning_b' })
  collectivityB?: Relation<Collectivity>;

  @Column({ type: 'varchar', length: 16 })
  kind!: TwinningKind;

  /** The kind in the source's own words: jumelage, 友好都市 and the like are not equal. */
  @Column({ type: 'text' })
  wording!: string;

  /** Year of the first agreement. */
  @Column({ type: 'integer', nullable: true })
  since!: number | null;

  @Column({ name: 'since_date', type: 'date', nullable: true })
  sinceDate!: string | null;

  @Column({ type: 'varchar', length: 8 })
  state!: TwinningState;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  /** What the two sides say of it, in whatever language; null before they have confirmed it. */
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** What the reference file remarks on it, until the two sides have confirmed it. */
  @Column({ type: 'jsonb', nullable: true })
  remarks!: Record<Locale, string> | null;

  /** Codes of themes of any edition. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  themes!: string[];

  /** Grows with every change that both sides confirmed. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** When both sides last confirmed it; reference files no longer change it then. */
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
