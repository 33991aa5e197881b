import type { SqlClient } from '../port.js';
import type { TermCount } from './facets.js';
import type { Slot } from './storage.js';
import { numbersOf } from './writer.js';

/** The moment of the index that an answer belongs to. */
export interface Moment {
  slot: Slot;
  generation: number;
  revision: number;
}

interface Kept {
  slot: Slot;
  generation: number;
  revision: number;
  /** Facets of each case, as places in `names`. */
  cases: Map<number, Int32Array>;
  names: string[];
  places: Map<number, number>;
}

/**
 * The facets of all cases, in memory: about 100 bytes a case. Counting them there takes a millisecond for 20,000 cases;
 * in SQL, one row for each case and value, it would take longer than all the rest of a search. The index says in every
 * answer which revision it has, and what is newer than the one kept is read before counting. Facets of cases that are
 * gone stay until the next rebuild and do no harm, since only matched cases are counted.
 */
export class FacetMemory {
  private kept: Kept | undefined;
  private loading: Promise<Kept> = Promise.resolve().then(() => empty({ slot: 0, generation: -1, revision: 0 }));

  /** How many of the cases have each facet value. */
  async count(client: SqlClient, moment: Moment, caseNumbers: Iterable<number>): Promise<TermCount[]> {
    const { cases, names } = await this.upTo(client, moment);
    const counts = new Int32Array(names.length);
    for (const caseNo of caseNumbers) {
      const facets = cases.get(caseNo);
      if (facets === undefined) continue;
      for (const place of facets) counts[place] = (counts[place] ?? 0) + 1;
    }
    return names.flatMap((term, place) => {
      const count = counts[place] ?? 0;
      return count === 0 ? [] : [{ term, count }];
    });
  }

  /** Requests that come at the same time wait for one loading, one after the other. */
  private async upTo(client: SqlClient, moment: Moment): Promise<Kept> {
    if (this.kept !== undefined && isFresh(this.kept, moment)) return this.kept;
    this.loading = this.loading
      .catch(() => undefined)
      .then(async () => {
        if (this.kept === undefined || !isFresh(this.kept, moment)) this.kept = await load(client, this.kept, moment);
        return this.kept;
      });
    return this.loading;
  }
}

function isFresh(kept: Kept, { slot, generation, revision }: Moment): boolean {
  return kept.slot === slot && kept.generation === generation && kept.revision >= revision;
}

function empty({ slot, generation }: Moment): Kept {
  return { slot, generation, revision: -1, cases: new Map(), names: [], places: new Map() };
}

async function load(client: SqlClient, before: Kept | undefined, moment: Moment): Promise<Kept> {
  const same = before?.slot === moment.slot && before.generation === moment.generation;
  const kept = same ? before : empty(moment);
  const rows = await client.query<{ case_no: number; revision: number; facets: string }>(
    `select case_no, revision, facets::text from search_facet_${moment.slot} where revision > $1`,
    [kept.revision],
  );
  const lists = rows.map(({ facets }) => numbersOf(facets));
  await nameTerms(client, kept, new Set(lists.flat()));
  let newest = Math.max(moment.revision, kept.revision);
  for (const [index, { case_no, revision }] of rows.entries()) {
    const places = (lists[index] ?? []).flatMap((id) => kept.places.get(id) ?? []);
    kept.cases.set(case_no, Int32Array.from(places));
    newest = Math.max(newest, revision);
  }
  kept.revision = newest;
  return kept;
}

async function nameTerms(client: SqlClient, { places, names }: Kept, ids: ReadonlySet<number>): Promise<void> {
  const unknown = [...ids].filter((id) => !places.has(id));
  if (unknown.length === 0) return;
  const rows = await client.query<{ id: number; term: string }>(
    'select id, term from search_term where id = any($1::int[])',
    [unknown],
  );
  for (const { id, term } of rows) {
    places.set(id, names.length);
    names.push(term);
  }
}
