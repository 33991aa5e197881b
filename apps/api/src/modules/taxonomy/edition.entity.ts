import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Trilingual } from '#shared';
import { inThreeLanguages } from './trilingual.check.js';

/** One holding of the Franco-Japanese meetings. */
@Entity('edition')
@Unique('uq_edition_ordinal', ['ordinal'])
@Check('ck_edition_texts', inThreeLanguages('title', 'motto', 'plenary'))
export class Edition {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_edition' })
  code!: string;

  @Column({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'jsonb' })
  title!: Trilingual;

  @Column({ type: 'jsonb', nullable: true })
  motto!: Trilingual | null;

  /** What the plenary session is about. */
  @Column({ type: 'jsonb', nullable: true })
  plenary!: Trilingual | null;
}
