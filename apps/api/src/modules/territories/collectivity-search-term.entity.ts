import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Collectivity } from './collectivity.entity.js';

/**
 * A folded name (or code) under which a collectivity is found, and its endings from each later
 * word on, so that one prefix scan of a B-tree answers "starts with" for names and for words alike.
 * Derived: rewritten whenever the collectivity's names are loaded.
 */
@Entity('collectivity_search_term')
@Index('ix_collectivity_search_term_text', ['text'])
@Index('ix_collectivity_search_term_trigram', { synchronize: false })
export class CollectivitySearchTerm {
  @PrimaryColumn({ name: 'collectivity_id', type: 'integer', primaryKeyConstraintName: 'pk_collectivity_search_term' })
  collectivityId!: number;

  /** Collation C: bytes in order, which makes LIKE 'prefix%' a range of the index. */
  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'pk_collectivity_search_term' })
  text!: string;

  /** False for the ending of a name that starts at a later word. */
  @Column({ type: 'boolean' })
  whole!: boolean;

  @ManyToOne(() => Collectivity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'collectivity_id', foreignKeyConstraintName: 'fk_collectivity_search_term_collectivity' })
  collectivity?: Relation<Collectivity>;
}
