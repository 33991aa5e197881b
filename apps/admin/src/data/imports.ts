import type {
  AlikeChoice,
  ImportHeadFragment,
  ImportQuery,
  ImportRowChoice,
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

/** Rows that are treated otherwise than those like them, by number. */
export type RowChoices = ReadonlyMap<number, { row: ImportedRow; choice: ImportRowChoice }>;

/** What can be done with a row that isn't simply new; none where there is nothing to choose. */
export function choicesFor({ state, targetId }: ImportedRow): ImportRowChoice[] {
  if (state === 'KNOWN') return ['SKIP', 'UPDATE'];
  if (state !== 'ALIKE') return [];
  return targetId ? ['SKIP', 'CREATE', 'UPDATE'] : ['SKIP', 'CREATE'];
}

/** Imports, in the words of the contract. */
export interface Imports {
  list(page: number): Promise<{ total: number; items: ImportHead[] }>;
  /** @param states of the rows on the page; null: all */
  load(id: string, states: readonly ImportRowState[] | null, page: number): Promise<ImportRun>;
  start(id: string, choices: Choices, rows: RowChoices): Promise<void>;
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
    start: async (id, choices, chosen) => {
      const rows = [...chosen].map(([number, { choice }]) => ({ number, choice }));
      await client(StartImportDocument, { id, ...choices, rows });
    },
    discard: async (id) => void (await client(DiscardImportDocument, { id })),
  };
}

/** How many rows of an import are in any of these states. */
export const countOf = ({ counts }: Pick<ImportHead, 'counts'>, ...states: ImportRowState[]): number =>
  counts.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0);

/** What an import would do with these choices for all, and with those for single rows. */
export function forecast(run: Pick<ImportHead, 'counts'>, { known, alike }: Choices, rows: RowChoices = new Map()) {
  const one = [...rows.values()];
  /** Rows of a state that are treated alike: all but those with a choice of their own. */
  const others = (state: ImportRowState) => countOf(run, state) - one.filter(({ row }) => row.state === state).length;
  const own = (choice: ImportRowChoice) => one.filter((each) => each.choice === choice).length;
  const created = countOf(run, 'NEW') + (alike === 'CREATE' ? others('ALIKE') : 0) + own('CREATE');
  const updated =
    (known === 'UPDATE' ? others('KNOWN') : 0) + (alike === 'UPDATE' ? others('ALIKE') : 0) + own('UPDATE');
  const left = countOf(run, 'NEW', 'KNOWN', 'ALIKE', 'REPEATED', 'INVALID') - created - updated;
  return { created, updated, left };
}
