import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Trilingual } from '#shared';
import { inThreeLanguages } from './trilingual.check.js';

/** One of the 17 Sustainable Development Goals. */
@Entity('sdg')
@Check('ck_sdg_number', `"number" BETWEEN 1 AND 17`)
@Check('ck_sdg_labels', inThreeLanguages('label', 'long_label'))
export class Sdg {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_sdg' })
  number!: number;

  /** Official colour, #RRGGBB. */
  @Column({ type: 'varchar', length: 7 })
  colour!: string;

  @Column({ type: 'jsonb' })
  label!: Trilingual;

  @Column({ name: 'long_label', type: 'jsonb', nullable: true })
  longLabel!: Trilingual | null;
}

/** One of the 169 targets: 11.4, 12.b. */
@Entity('sdg_target')
@Index('ix_sdg_target_sdg', ['sdgNumber'])
@Check('ck_sdg_target_label', inThreeLanguages('label'))
export class SdgTarget {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_sdg_target' })
  code!: string;

  @Column({ name: 'sdg_number', type: 'integer' })
  sdgNumber!: number;

  @ManyToOne(() => Sdg, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'sdg_number', foreignKeyConstraintName: 'fk_sdg_target_sdg' })
  sdg?: Relation<Sdg>;

  /** Order in the official list: 8.9, 8.10, 8.a. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'jsonb' })
  label!: Trilingual;
}
