import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Collectivity } from './collectivity.entity.js';

/** A site of UNESCO's World Heritage List. */
@Entity('heritage_site')
@Unique('uq_heritage_site_whc', ['whcId'])
@Check('ck_heritage_site_point', `("latitude" IS NULL) = ("longitude" IS NULL)`)
export class HeritageSite {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_heritage_site',
  })
  id!: number;

  /** Number in UNESCO's list: https://whc.unesco.org/en/list/<number>. */
  @Column({ name: 'whc_id', type: 'integer' })
  whcId!: number;

  @Column({ type: 'varchar', length: 2, array: true })
  countries!: string[];

  @Column({ name: 'name_fr', type: 'text' })
  nameFr!: string;

  @Column({ name: 'name_ja', type: 'text' })
  nameJa!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  /** Year of inscription. */
  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  /** cultural, natural or mixed. */
  @Column({ type: 'varchar', length: 8 })
  kind!: string;

  /** The point of the list; null for a site of several countries, since it may lie in another one. */
  @Column({ type: 'double precision', nullable: true })
  latitude!: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude!: number | null;
}

/** A site lies, at least in part, in a collectivity. */
@Entity('collectivity_heritage')
@Index('ix_collectivity_heritage_site', ['heritageSiteId'])
export class CollectivityHeritage {
  @PrimaryColumn({ name: 'collectivity_id', type: 'integer', primaryKeyConstraintName: 'pk_collectivity_heritage' })
  collectivityId!: number;

  @PrimaryColumn({ name: 'heritage_site_id', type: 'integer', primaryKeyConstraintName: 'pk_collectivity_heritage' })
  heritageSiteId!: number;

  @ManyToOne(() => Collectivity, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'collectivity_id', foreignKeyConstraintName: 'fk_collectivity_heritage_collectivity' })
  collectivity?: Relation<Collectivity>;

  @ManyToOne(() => HeritageSite, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'heritage_site_id', foreignKeyConstraintName: 'fk_collectivity_heritage_site' })
  heritageSite?: Relation<HeritageSite>;
}
