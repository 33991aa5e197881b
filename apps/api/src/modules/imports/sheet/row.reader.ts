import { checkRichText, isLocale, plainTextOf, SECTIONS, type Section } from '#shared';
import type { CaseRecord, RecordTexts } from '../record/case-record.js';
import type { CellProblem, ReadRow } from '../record/read-row.js';
import { entriesOf, type Read, readCodes, readGoals, readNumber, readSet, type Vocabularies } from './cell.reader.js';
import { pathOf } from './cells.js';
import { type Column, columnLetters, LIST_NAMES, type ListName } from './columns.js';
import { restored } from '../../../core/files/index.js';

/** A row of a sheet, as spreadsheets count: from 1. */
export interface SheetRow {
  number: number;
  cells: string[];
}

type Tree = Record<string | number, unknown>;

/** Puts a value at a path, making what is missing on the way. */
function put(tree: Tree, path: readonly (string | number)[], value: unknown): void {
  const [step = '', ...rest] = path;
  if (rest.length === 0) {
    tree[step] = value;
    return;
  }
  tree[step] ??= typeof rest[0] === 'number' ? [] : {};
  put(tree[step] as Tree, rest, value);
}

function read(column: Column, cell: string, vocabularies: Vocabularies): Read<unknown> {
  const { kind } = column;
  switch (kind.is) {
    case 'number':
      return readNumber(cell);
    case 'set':
      return readSet(kind.set, cell);
    case 'codes':
      return readCodes(kind.of, cell, vocabularies);
    case 'sdgs':
      return readGoals(cell);
    case 'collectivities':
      return { value: entriesOf(cell) };
    default:
      return { value: cell === '' ? null : cell };
  }
}

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.values(value).every((inner) => isBlank(inner)));

/** Values that can't be empty fall back on what an empty cell means. */
const WHERE_EMPTY: Readonly<Record<string, unknown>> = { ongoing: false, depth: undefined, originalLocale: undefined };

/**
 * Reads one row. What is wrong with a cell is said at the cell; the rest of the row is read all the same, so that
 * everything can be put right at once.
 * @param columns by their place; undefined where the heading says nothing
 */
export function readRow(
  { number, cells }: SheetRow,
  columns: readonly (Column | undefined)[],
  vocabularies: Vocabularies,
): ReadRow {
  const tree: Tree = {};
  const problems: CellProblem[] = [];
  const documents = new Map<string, string>();
  columns.forEach((column, index) => {
    if (!column) return;
    const cell = restored((cells[index] ?? '').trim());
    if (column.kind.is === 'document') {
      const key = `${column.name.split('.')[0]}.${column.locale}`;
      documents.set(key, (documents.get(key) ?? '') + cell);
      return;
    }
    const answer = read(column, cell, vocabularies);
    if ('value' in answer) put(tree, pathOf(column), answer.value);
    else problems.push({ cell: `${columnLetters(index)}${number}`, column: column.code, ...answer });
  });
  const { record, slots } = shaped(tree);
  const place = placesOf(columns, number, slots);
  const dropped = addDocuments(record, documents);
  return {
    number,
    record,
    problems: [
      ...problems,
      ...dropped.map((path) => ({ ...place(path), code: 'import.formatting' as const, warning: true })),
    ],
    place,
  };
}

/** The record of what was read: entries that say nothing, and languages without a word, are not there. */
function shaped(tree: Tree): { record: CaseRecord; slots: Partial<Record<ListName, number[]>> } {
  const slots: Partial<Record<ListName, number[]>> = {};
  for (const list of LIST_NAMES) {
    const entries = tree[list];
    if (!Array.isArray(entries)) continue;
    const filled = entries.flatMap((entry: unknown, index) => (isBlank(entry) ? [] : [index]));
    slots[list] = filled;
    tree[list] = filled.map((index): unknown => entries[index]);
  }
  for (const name of ['place', 'contact']) if (name in tree && isBlank(tree[name])) tree[name] = null;
  for (const [name, value] of Object.entries(WHERE_EMPTY)) {
    if (tree[name] !== null) continue;
    if (value === undefined) delete tree[name];
    else tree[name] = value;
  }
  const translations = Object.entries((tree['translations'] ?? {}) as Record<string, RecordTexts>).flatMap(
    ([locale, { provenance, ...texts }]) =>
      isBlank(texts) ? [] : [[locale, { ...texts, ...(provenance ? { provenance } : {}) }] as const],
  );
  return { record: { ...tree, translations: Object.fromEntries(translations) }, slots };
}

/**
 * Gives sections their formatting back, where it still says what the cell says.
 * @returns paths of the sections whose words were changed beside it: these stay plain
 */
function addDocuments(record: CaseRecord, documents: ReadonlyMap<string, string>): string[] {
  const dropped: string[] = [];
  for (const [key, json] of documents) {
    const [section = '', locale = ''] = key.split('.');
    const texts = isLocale(locale) ? record.translations?.[locale] : undefined;
    if (json === '' || !texts || !isSection(section)) continue;
    const document = documentIn(json);
    if (document && plainTextOf(document) === texts[section]) (texts.documents ??= {})[section] = document;
    else dropped.push(`translations.${locale}.${section}`);
  }
  return dropped;
}

const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

function documentIn(json: string) {
  try {
    const checked = checkRichText(JSON.parse(json));
    return 'document' in checked ? checked.document : undefined;
  } catch {
    return undefined;
  }
}

/** Finds the cell that a path of the record came from: `costs.0.amount` in `AB12`; where there is none, the row. */
function placesOf(
  columns: readonly (Column | undefined)[],
  number: number,
  slots: Partial<Record<ListName, number[]>>,
): (path: string) => { cell: string; column: string } {
  const byPath = new Map(
    columns.flatMap((column, index) => (column ? [[pathOf(column).join('.'), index] as const] : [])),
  );
  const cellAt = (index: number) => ({ cell: `${columnLetters(index)}${number}`, column: columns[index]?.code ?? '' });
  return (path) => {
    const [head = '', at, ...rest] = path.split('.');
    const slot = slots[head as ListName]?.[Number(at)];
    const own = slot === undefined ? path : [head, slot, ...rest].join('.');
    const exact = byPath.get(own) ?? byPath.get(path);
    if (exact !== undefined) return cellAt(exact);
    const near = [...byPath].find(([key]) => key.startsWith(`${own}.`) || own.startsWith(`${key}.`));
    return near ? cellAt(near[1]) : { cell: String(number), column: head };
  };
}
