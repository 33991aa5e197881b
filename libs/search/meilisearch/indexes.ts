import type { Settings } from 'meilisearch';
import type { SearchConcept } from '../port.js';
import type { Connection } from './connection.js';
import { caseIndexSettings, differ } from './settings.js';

/** Names of the indexes of one installation. */
export class IndexNames {
  constructor(private readonly prefix: string) {}

  /** The index that is searched. */
  get cases(): string {
    return `${this.prefix}_cases`;
  }

  /** What is written while a rebuild is under way. */
  get journal(): string {
    return `${this.prefix}_journal`;
  }

  /** An index that is being built. */
  building(build: string): string {
    return `${this.cases}_build_${build}`;
  }

  /** Whether an index was being built once. */
  isBuilding(uid: string): boolean {
    return uid.startsWith(this.building(''));
  }
}

/**
 * Makes an index, unless it is there, and gives it its settings where it has others. Settings make the index that they
 * are for: one that is made before them would refuse searches of attributes that it doesn't know yet.
 */
export async function ensureIndex(connection: Connection, uid: string, settings: Settings): Promise<void> {
  const current = await connection.askFor((client) => client.index(uid).getSettings());
  if (current === null || differ(current, settings)) {
    await connection.write((client) => client.index(uid).updateSettings(settings));
  }
  if (current === null) {
    // Another process may have been faster, and written documents already.
    const alreadyHas = ['index_primary_key_already_exists'];
    await connection.write((client) => client.updateIndex(uid, { primaryKey: 'caseId' }), alreadyHas);
  }
}

/** Removes an index; that it is not there is no fault. */
export async function dropIndex(connection: Connection, uid: string): Promise<void> {
  await connection.write((client) => client.deleteIndex(uid), ['index_not_found']);
}

/** Keeps the index of cases ready to be written to: made once, and given the synonyms of a changed thesaurus. */
export class CaseIndex {
  private prepared: { version: string; done: Promise<void> } | undefined;

  constructor(
    private readonly connection: Connection,
    readonly names: IndexNames,
    private readonly concepts: () => Promise<{ version: string; concepts: readonly SearchConcept[] }>,
  ) {}

  /** Settings as the thesaurus has them now. */
  async settings(): Promise<{ version: string; settings: Settings }> {
    const { version, concepts } = await this.concepts();
    return { version, settings: caseIndexSettings(concepts) };
  }

  /** Makes the index if need be. What failed is tried again by the next caller. */
  async ready(): Promise<void> {
    const { version, concepts } = await this.concepts();
    if (this.prepared?.version !== version) {
      const done = ensureIndex(this.connection, this.names.cases, caseIndexSettings(concepts));
      const prepared = { version, done };
      this.prepared = prepared;
      done.catch(() => {
        if (this.prepared === prepared) this.prepared = undefined;
      });
    }
    await this.prepared?.done;
  }
}
