import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import type { Trilingual } from '#shared';
import { Edition } from './edition.entity.js';
import { inThreeLanguages } from './trilingual.check.js';

/** A workshop's theme, of one edition. */
@Entity('theme')
@Unique('uq_theme_number', ['editionCode', 'number'])
@Check('ck_theme_texts', inThreeLanguages('label', 'guiding_thread'))
export class Theme {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_theme' })
  code!: string;

  @Column({ name: 'edition_code', type: 'text' })
  editionCode!: string;

  @ManyToOne(() => Edition, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'edition_code', foreignKeyConstraintName: 'fk_theme_edition' })
  edition?: Relation<Edition>;

  /** Number within the edition. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'jsonb' })
  label!: Trilingual;

  /** « Fil rouge » of the workshop. */
  @Column({ name: 'guiding_thread', type: 'jsonb', nullable: true })
  guidingThread!: Trilingual | null;
}
