import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Trilingual } from '#shared';
import { Theme } from './theme.entity.js';
import { inThreeLanguages } from './trilingual.check.js';

/** A subject of the controlled vocabulary that cases are filed under. */
@Entity('topic')
@Index('ix_topic_theme', ['themeCode'])
@Check('ck_topic_label', inThreeLanguages('label'))
export class Topic {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_topic' })
  code!: string;

  @Column({ name: 'theme_code', type: 'text', nullable: true })
  themeCode!: string | null;

  @ManyToOne(() => Theme, { nullable: true, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'theme_code', foreignKeyConstraintName: 'fk_topic_theme' })
  theme?: Relation<Theme> | null;

  /** Order of display. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'jsonb' })
  label!: Trilingual;
}
