import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../../../../test/support/app.js';
import { Database } from '../../../core/database/index.js';
import { PublishedRepository } from './published.repository.js';

/** Snapshots stay in memory; that must never be seen. */
describe('published cases by id', () => {
  let server: TestApp;
  let repository: PublishedRepository;
  let database: Database;
  let id: string;
  beforeAll(async () => {
    server = await createTestApp('demo');
    repository = server.app.get(PublishedRepository);
    database = server.app.get(Database);
    [id = ''] = (
      await database.query<{ id: string }>('select case_study_id as id from published_case_study limit 1')
    ).map((row) => row.id);
  });
  afterAll(() => server.close());

  const noteOf = async (): Promise<string | null | undefined> =>
    (await repository.byIds([id])).get(id)?.snapshot.sourceNote;
  const write = (note: string): Promise<unknown[]> =>
    database.query(
      `update published_case_study set snapshot = jsonb_set(snapshot, '{sourceNote}', to_jsonb($2::text)) where case_study_id = $1`,
      [id, note],
    );

  it('are what is there now, though neither version nor date changed', async () => {
    await noteOf();
    await write('written by somebody else');
    expect(await noteOf()).toBe('written by somebody else');
    expect(await noteOf()).toBe('written by somebody else');
  });

  it('within a transaction are what it wrote, and after it is taken back what was there', async () => {
    await expect(
      database.transaction(async () => {
        await write('never committed');
        expect(await noteOf()).toBe('never committed');
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect(await noteOf()).toBe('written by somebody else');
  });

  it('are left out when they are gone', async () => {
    await expect(
      database.transaction(async () => {
        await database.query('delete from published_case_study where case_study_id = $1', [id]);
        expect((await repository.byIds([id])).size).toBe(0);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect((await repository.byIds([id])).size).toBe(1);
  });
});
