import { parse } from 'csv-parse/sync';

/** A row by the header's names; an empty cell is an empty string. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Rows of a CSV text with a header. Throws where a named column is missing, so that a renamed
 * column can't turn into silent nulls.
 */
export function readCsv<Column extends string>(text: string, columns: readonly Column[]): CsvRow<Column>[] {
  const rows = parse<CsvRow<Column>>(text, { columns: true, bom: true, skip_empty_lines: true });
  const first = rows[0];
  const missing = first ? columns.filter((column) => first[column] === undefined) : [];
  if (missing.length > 0) throw new Error(`The CSV file lacks the columns ${missing.join(', ')}.`);
  return rows;
}

/** A number, or null where the cell is empty: unknown is not zero. Throws on anything else. */
export function numberOrNull(cell: string): number | null {
  if (cell.trim() === '') return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`"${cell}" is not a number.`);
  return value;
}

/** The text, or null where the cell is empty. */
export function textOrNull(cell: string | undefined): string | null {
  return cell === undefined || cell.trim() === '' ? null : cell.trim();
}
