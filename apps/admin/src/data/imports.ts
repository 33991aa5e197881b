import type {
  AlikeChoice,
  ImportHeadFragment,
  ImportQuery,
  ImportRowState,
  KnownChoice,
} from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import {
  DiscardImportDocument,
  ImportDocument,
  ImportsDocument,
  StartImportDocument,
} from './imports.operations.js';

export type ImportHead = ImportHeadFragment;
export type ImportRun = ImportQuery['import'];
export type ImportedRow = ImportRun['rows']['items'][number];

/** What to do with cases that are here already, and with those that look like one. */
export interface Choices {
  known: KnownChoice;
  alike: AlikeChoice;
}

/** Imports, in the words of the contract. */
export interface Imports {
  list(page: number): Promise<{ total: number; items: ImportHead[] }>;
  /** @param states of the rows on the page; null: all */
  load(id: string, states: readonly ImportRowState[] | null, page: number): Promise<ImportRun>;
  start(id: string, choices: Choices): Promise<void>;
  discard(id: string): Promise<void>;
}

export const RUNS_SHOWN = 10;
export const ROWS_SHOWN = 20;

export function createImports(client: GraphQLClient): Imports {
  return {
    list: async (page) => (await client(ImportsDocument, { page: { page, size: RUNS_SHOWN } })).imports,
    load: async (id, states, page) => {
      const variables = { id, states: states && [...states], page: { page, size: ROWS_SHOWN } };
      return (await client(ImportDocument, variables)).import;
    },
    start: async (id, choices) => void (await client(StartImportDocument, { id, ...choices })),
    discard: async (id) => void (await client(DiscardImportDocument, { id })),
  };
}

/** How many rows of an import are in any of these states. */
export const countOf = ({ counts }: Pick<ImportHead, 'counts'>, ...states: ImportRowState[]): number =>
  counts.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0);

/** What an import would do with these choices. */
export function forecast(run: Pick<ImportHead, 'counts'>, { known, alike }: Choices) {
  const [here, like] = [countOf(run, 'KNOWN'), countOf(run, 'ALIKE')];
  const created = countOf(run, 'NEW') + (alike === 'CREATE' ? like : 0);
  const updated = (known === 'UPDATE' ? here : 0) + (alike === 'UPDATE' ? like : 0);
  const left = countOf(run, 'NEW', 'KNOWN', 'ALIKE', 'REPEATED', 'INVALID') - created - updated;
  return { created, updated, left };
}
