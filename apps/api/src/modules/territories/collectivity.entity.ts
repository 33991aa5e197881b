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
import type { Tier } from './tier.js';

/**
 * A local government as the official lists know it. Names in other languages are reference facts,
 * not translated text: a column each, null where no established form is known. Unknown numbers are
 * null, never zero.
 */
@Entity('collectivity')
@Unique('uq_collectivity_official_code', ['country', 'tier', 'code'])
@Index('ix_collectivity_parent', ['parentId'])
@Index('ix_collectivity_by_population', { synchronize: false })
@Check('ck_collectivity_tier', `"tier" IN ('municipality', 'intermunicipal', 'department', 'region', 'prefecture')`)
@Check('ck_collectivity_population', `"population" >= 0 AND ("population" IS NOT NULL OR "population_year" IS NULL)`)
@Check('ck_collectivity_area', `"area_km2" > 0`)
@Check(
  'ck_collectivity_point',
  `("latitude" IS NULL) = ("longitude" IS NULL) AND ("latitude" IS NULL) = ("coordinates_source" IS NULL) AND "latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180`,
)
export class Collectivity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_collectivity',
  })
  id!: number;

  /** ISO 3166-1 alpha-2: countries are data, so there is no check on it. */
  @Column({ type: 'varchar', length: 2 })
  country!: string;

  @Column({ type: 'varchar', length: 16 })
  tier!: Tier;

  /** What the country itself calls it: commune, métropole, 市, 特別区 (see national-term.ts). */
  @Column({ name: 'national_term', type: 'text' })
  nationalTerm!: string;

  /** INSEE code, SIREN of an EPCI, or the six digits of 全国地方公共団体コード. */
  @Column({ type: 'varchar', length: 9 })
  code!: string;

  @Column({ name: 'name_local', type: 'text' })
  nameLocal!: string;

  @Column({ name: 'name_fr', type: 'text', nullable: true })
  nameFr!: string | null;

  @Column({ name: 'name_ja', type: 'text', nullable: true })
  nameJa!: string | null;

  @Column({ name: 'name_en', type: 'text', nullable: true })
  nameEn!: string | null;

  /** Reading in hiragana, with the suffix: かなざわし. */
  @Column({ name: 'name_kana', type: 'text', nullable: true })
  nameKana!: string | null;

  /** Reading in Hepburn without long marks (the source has none), with the suffix: Kofu-shi. */
  @Column({ name: 'name_romaji', type: 'text', nullable: true })
  nameRomaji!: string | null;

  @Column({ name: 'parent_id', type: 'integer', nullable: true })
  parentId!: number | null;

  @ManyToOne(() => Collectivity, { nullable: true, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_collectivity_parent' })
  parent?: Relation<Collectivity> | null;

  @Column({ type: 'integer', nullable: true })
  population!: number | null;

  @Column({ name: 'population_year', type: 'integer', nullable: true })
  populationYear!: number | null;

  @Column({ name: 'area_km2', type: 'double precision', nullable: true })
  areaKm2!: number | null;

  @Column({ type: 'double precision', nullable: true })
  latitude!: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude!: number | null;

  /** Where the point comes from, or whose point stands for it: a credit that travels with the data. */
  @Column({ name: 'coordinates_source', type: 'text', nullable: true })
  coordinatesSource!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
