import { LOCALES, SECTIONS, type Locale, type Section } from '#shared';
import type { CaseRecord } from '../record/case-record.js';
import { type Column, LIST_NAMES, TEMPLATE_WIDTHS, type Widths } from './columns.js';
import { neutralised } from '../../../core/files/index.js';
import { valueLabel, type ValueSet } from './value-sets.js';

export type Cell = string | number | null;

/** Below what a spreadsheet holds in one cell (32,767 characters). */
const PART = 30_000;

/** Formatting as it is written: one line of JSON, cut to what cells hold. */
const partsOf = (json: string): string[] => json.match(new RegExp(`[^]{1,${PART}}`, 'g')) ?? [];

const documentOf = (record: CaseRecord, section: Section, locale: Locale): string[] => {
  const document = record.translations?.[locale]?.documents?.[section];
  return document ? partsOf(JSON.stringify(document)) : [];
};

/** How many columns these records need, one after another: never fewer than an empty sheet has. */
export class WidthsNeeded {
  readonly widths: Widths = structuredClone(TEMPLATE_WIDTHS);

  add(record: CaseRecord): void {
    const { lists, documents } = this.widths;
    for (const list of LIST_NAMES) lists[list] = Math.max(lists[list], record[list]?.length ?? 0);
    for (const locale of LOCALES)
      for (const section of SECTIONS) {
        const parts = documentOf(record, section, locale).length;
        const key = `${section}.${locale}`;
        if (parts > (documents[key] ?? 0)) documents[key] = parts;
      }
  }
}

type Scalar = string | number | boolean;

/** What stands at a path of a record; nothing where the way ends before. */
const at = (record: CaseRecord, path: readonly (string | number)[]): Scalar | Scalar[] | null | undefined =>
  path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step],
    record,
  ) as Scalar | Scalar[] | null | undefined;

/** Where in a record a column's value is. */
export function pathOf({ name, entry, locale, kind }: Column): (string | number)[] {
  const [head = '', field] = name.split('.');
  if (entry !== undefined && kind.is !== 'document') return [head, entry - 1, field ?? '', ...(locale ? [locale] : [])];
  if (locale && locale !== 'original') return ['translations', locale, head];
  return name.split('.');
}

function cellOf(record: CaseRecord, column: Column, words: Locale): Cell {
  const { kind, locale, entry = 1 } = column;
  if (kind.is === 'document' && locale && locale !== 'original')
    return documentOf(record, column.name.split('.')[0] as Section, locale)[entry - 1] ?? null;
  const value = at(record, pathOf(column));
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.join('; ') || null;
  if (kind.is === 'set') return setCell(kind.set, value, words);
  return typeof value === 'number' ? value : String(value);
}

function setCell(set: ValueSet, value: Scalar, words: Locale): string {
  const code = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  return valueLabel(set, code, words);
}

/**
 * The cells of one case in the order of the columns; numbers are numbers, everything else is text that runs nowhere.
 * @param words the language in which the values of lists are said
 */
export function cellsOf(record: CaseRecord, columns: readonly Column[], words: Locale): Cell[] {
  return columns.map((column) => {
    const cell = cellOf(record, column, words);
    return typeof cell === 'string' ? neutralised(cell) : cell;
  });
}
