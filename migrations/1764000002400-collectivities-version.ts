import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version of the collectivities that grows with every change of any of them: what stays in memory is good for one. */
export class CollectivitiesVersion1764000002400 implements MigrationInterface {
  name = 'CollectivitiesVersion1764000002400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`insert into content_version (name, version) values ('collectivities', 0)`);
    await runner.query(`
      create function collectivities_changed() returns trigger language plpgsql as $$
      begin
        update content_version set version = version + 1 where name = 'collectivities';
        return null;
      end $$`);
    await runner.query(`
      create trigger collectivity_version after insert or update or delete or truncate on collectivity
      for each statement execute function collectivities_changed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger collectivity_version on collectivity`);
    await runner.query(`drop function collectivities_changed()`);
    await runner.query(`delete from content_version where name = 'collectivities'`);
  }
}
