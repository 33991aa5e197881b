import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Trilingual } from '#shared';
import { inThreeLanguages } from './trilingual.check.js';

/** A family of attractiveness factors: quality of life, infrastructure, environment. */
@Entity('factor_group')
@Check('ck_factor_group_label', inThreeLanguages('label'))
export class FactorGroup {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_factor_group' })
  code!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'jsonb' })
  label!: Trilingual;
}

/** A factor of territorial attractiveness, after the framing note. */
@Entity('factor')
@Index('ix_factor_group', ['groupCode'])
@Check('ck_factor_label', inThreeLanguages('label'))
export class Factor {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_factor' })
  code!: string;

  @Column({ name: 'group_code', type: 'text' })
  groupCode!: string;

  @ManyToOne(() => FactorGroup, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'group_code', foreignKeyConstraintName: 'fk_factor_group' })
  group?: Relation<FactorGroup>;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'jsonb' })
  label!: Trilingual;
}

/** A challenge that territories face, after the framing note. */
@Entity('challenge')
@Check('ck_challenge_label', inThreeLanguages('label'))
export class Challenge {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_challenge' })
  code!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'jsonb' })
  label!: Trilingual;
}

/** A key point of SDG 17, after the framing note. */
@Entity('sdg_key_point')
@Check('ck_sdg_key_point_label', inThreeLanguages('label'))
export class SdgKeyPoint {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_sdg_key_point' })
  code!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'jsonb' })
  label!: Trilingual;
}
