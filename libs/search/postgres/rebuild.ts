import type { SearchDocument, SqlClient } from '../port.js';
import { type DocumentFeatures, documentFeatures } from './features.js';
import { type IndexState, lockForBuilding, lockForWriting, type Slot } from './storage.js';
import { changeFrequencies, countTerms, insertFrequencies, KnownNumbers, TermCounts } from './vocabulary.js';
import { addToBuild, deleteCases, nextRevision, numbersOf } from './writer.js';

const BATCH = 100;

/** A rebuild that began after this one took its place. */
export class RebuildSupersededError extends Error {
  override name = 'RebuildSupersededError';
  constructor() {
    super('search: another rebuild of the index began meanwhile, so this one stopped');
  }
}

interface Build {
  slot: Slot;
  generation: number;
}

/**
 * Fills the slot that nobody reads, builds its indexes, brings over what was written meanwhile, and swaps in one
 * transaction. Writers go on all the while; what they touch is noted and copied at the end.
 */
export async function rebuildIndex(
  client: SqlClient,
  documents: AsyncIterable<SearchDocument>,
  onProgress: (done: number) => void,
): Promise<void> {
  const build = await begin(client);
  try {
    await finish(client, build, await fill(client, build, documents, onProgress));
  } catch (error) {
    await abandon(client, build);
    throw error;
  }
  await tidy(client, build);
}

async function begin(client: SqlClient): Promise<Build> {
  return client.transaction(async (transaction) => {
    await lockForBuilding(transaction);
    const { active } = await lockForWriting(transaction);
    const slot: Slot = active === 0 ? 1 : 0;
    const [row] = await transaction.query<{ generation: number }>(
      `update search_state set building_generation = greatest(building_generation, generation) + 1
       returning building_generation as generation`,
    );
    await transaction.query('update search_case set touched = false where touched');
    await empty(transaction, slot);
    // Indexes are built over the full table at the end, which is many times faster than entry by entry.
    await transaction.query(`drop index if exists search_document_${slot}_terms_idx, search_text_${slot}_title_idx`);
    return { slot, generation: row?.generation ?? 0 };
  });
}

async function empty(client: SqlClient, slot: Slot): Promise<void> {
  await client.query(
    `truncate search_document_${slot}, search_text_${slot}, search_facet_${slot}, search_frequency_${slot}`,
  );
}

/**
 * Gives the frequencies of the terms; null where a document came twice, so that they have to be counted. While the
 * database writes one batch, the next is read and analysed.
 */
async function fill(
  client: SqlClient,
  build: Build,
  documents: AsyncIterable<SearchDocument>,
  onProgress: (done: number) => void,
): Promise<TermCounts | null> {
  let done = 0;
  const known = new KnownNumbers();
  const counts = new TermCounts();
  let countable = true;
  const write = async (features: DocumentFeatures[]): Promise<void> => {
    await client.transaction(async (transaction) => {
      assertMine(await lockForWriting(transaction), build);
      const { rows, replaced } = await addToBuild(transaction, build.slot, features, known);
      for (const { terms } of rows) counts.add(terms);
      countable &&= replaced === 0;
    });
    done += features.length;
    onProgress(done);
  };
  let writing = Promise.resolve();
  try {
    for await (const batch of batchesOf(documents)) {
      const features = batch.map(documentFeatures);
      await writing;
      writing = write(features);
      // It is awaited below; until then its failure is nobody's.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
  return countable ? counts : null;
}

async function* batchesOf(documents: AsyncIterable<SearchDocument>): AsyncGenerator<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for await (const document of documents) {
    batch.push(document);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function assertMine({ buildingGeneration }: IndexState, build: Build): void {
  if (buildingGeneration !== build.generation) throw new RebuildSupersededError();
}

async function finish(client: SqlClient, build: Build, counts: TermCounts | null): Promise<void> {
  const { slot } = build;
  await client.transaction(async (transaction) => {
    assertMine(await lockForBuilding(transaction), build);
    // The host's limit is meant for requests.
    await transaction.query('set local statement_timeout = 0');
    await transaction.query(`set local maintenance_work_mem = '256MB'`);
    // The table looks small: what is indexed lies outside of it. Without being told, one process would do it all.
    await transaction.query(`alter table search_document_${slot} set (parallel_workers = 2)`);
    await transaction.query(
      `create index search_document_${slot}_terms_idx on search_document_${slot} using gin (terms gin__int_ops) with (fastupdate = off)`,
    );
    await transaction.query(
      `create index search_text_${slot}_title_idx on search_text_${slot} using gin (title_key gin_trgm_ops)`,
    );
    if (counts !== null) await insertFrequencies(transaction, slot, counts);
    else
      await transaction.query(
        `insert into search_frequency_${slot} (term, frequency)
         select term, count(*) from search_document_${slot}, unnest(terms) term where term > 0 group by term`,
      );
    for (const table of ['document', 'text', 'facet', 'frequency'])
      await transaction.query(`analyze search_${table}_${slot}`);
  });
  await client.transaction(async (transaction) => {
    assertMine(await lockForWriting(transaction), build);
    await bringOver(transaction, slot);
    await nextRevision(transaction);
    await transaction.query(
      'update search_state set active = $1, generation = building_generation, building_generation = null',
      [slot],
    );
  });
}

/** Copies the cases that were written while the build ran, removals included. */
async function bringOver(client: SqlClient, slot: Slot): Promise<void> {
  const from: Slot = slot === 0 ? 1 : 0;
  const touched = await client.query<{ case_no: number }>('select case_no from search_case where touched');
  if (touched.length === 0) return;
  const caseNumbers = touched.map(({ case_no }) => case_no);
  const changes = new Map<number, number>();
  await deleteCases(client, slot, caseNumbers, changes);
  const copied = await client.query<{ doc: number; terms: string }>(
    `insert into search_document_${slot} select * from search_document_${from} where case_no = any($1::int[]) returning doc, terms::text`,
    [caseNumbers],
  );
  for (const { terms } of copied) countTerms(changes, numbersOf(terms), 1);
  await client.query(`insert into search_text_${slot} select * from search_text_${from} where doc = any($1::int[])`, [
    copied.map(({ doc }) => doc),
  ]);
  await client.query(
    `insert into search_facet_${slot} select * from search_facet_${from} where case_no = any($1::int[])`,
    [caseNumbers],
  );
  await changeFrequencies(client, slot, changes);
  await client.query('update search_case set touched = false where touched');
}

/** Lets go of a build that failed, unless another one has taken its place. */
async function abandon(client: SqlClient, { generation }: Build): Promise<void> {
  await client
    .query('update search_state set building_generation = null where building_generation = $1', [generation])
    // The reason of the failure matters more than this.
    .catch(() => undefined);
}

/** Empties the old slot and forgets words and cases that nothing has any more. */
async function tidy(client: SqlClient, { slot }: Build): Promise<void> {
  await client.transaction(async (transaction) => {
    await lockForBuilding(transaction);
    const { active, buildingGeneration } = await lockForWriting(transaction);
    if (active !== slot || buildingGeneration !== null) return;
    await transaction.query('set local statement_timeout = 0');
    await empty(transaction, slot === 0 ? 1 : 0);
    await transaction.query(`delete from search_frequency_${slot} where frequency <= 0`);
    await transaction.query(
      `delete from search_term t where not exists (select 1 from search_frequency_${slot} f where f.term = t.id)`,
    );
    await transaction.query(
      `delete from search_case c where not exists (select 1 from search_document_${slot} d where d.case_no = c.case_no)`,
    );
    await transaction.query('analyze search_term');
  });
}
