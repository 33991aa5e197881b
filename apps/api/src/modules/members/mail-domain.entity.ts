import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A domain that a collectivity has its mail under: a hint for those who decide about requests to join. */
@Entity('collectivity_mail_domain')
@Index('ix_collectivity_mail_domain_domain', ['domain'])
export class CollectivityMailDomain {
  @ForeignKey('Collectivity', { name: 'fk_collectivity_mail_domain_collectivity_id' })
  @PrimaryColumn('integer', { name: 'collectivity_id', primaryKeyConstraintName: 'pk_collectivity_mail_domain' })
  collectivityId!: number;

  /** In small letters. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_collectivity_mail_domain' })
  domain!: string;
}
