import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which state of the reference files is in the database: the next start compares hashes and skips. */
@Entity('reference_load')
export class ReferenceLoad {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_reference_load' })
  name!: string;

  @Column({ type: 'text' })
  hash!: string;

  @Column({ name: 'loaded_at', type: 'timestamptz' })
  loadedAt!: Date;
}
