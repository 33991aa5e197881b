import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One row, whose number changes with every statement that changes a table of the taxonomy (by
 * triggers, so that no writer can forget it). Caches compare it to know that they are up to date; a
 * number is never given twice, so one revision is one content even where a change was rolled back.
 */
@Entity('taxonomy_revision')
@Check('ck_taxonomy_revision_only', `"singleton"`)
export class TaxonomyRevision {
  @PrimaryColumn({ type: 'boolean', default: true, primaryKeyConstraintName: 'pk_taxonomy_revision' })
  singleton!: boolean;

  @Column({ type: 'bigint' })
  revision!: string;
}
