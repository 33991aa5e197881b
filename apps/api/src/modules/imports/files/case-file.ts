import { open, readFile } from 'node:fs/promises';
import { decodeText, type TextEncoding, UploadRefusal } from '../../../core/files/index.js';
import type { ReadRow } from '../record/read-row.js';
import { checkRecord } from '../record/record.schema.js';
import type { Vocabularies } from '../sheet/cell.reader.js';
import type { Column } from '../sheet/columns.js';
import { columnsNamed } from '../sheet/headings.js';
import { readRow, type SheetRow } from '../sheet/row.reader.js';
import { SHEET_BOUNDS } from './bounds.js';
import { csvRows } from './csv.js';
import { jsonRows } from './json.js';
import { workbookRows } from './workbook.js';

export type ImportFormat = 'xlsx' | 'csv' | 'json' | 'jsonld';

/** What a file of cases turned out to be, by its content and never by its name. */
export interface CaseFileRead {
  format: ImportFormat;
  encoding: TextEncoding | null;
  /** Codes of the columns that were recognised, and headings that weren't. */
  columns: string[];
  ignored: string[];
  rows: AsyncIterable<ReadRow>;
}

/** Rows within which the headings of a sheet must be. */
const HEADINGS_WITHIN = 10;

const isBlank = ({ cells }: SheetRow): boolean => cells.every((cell) => cell.trim() === '');

async function* numbered(rows: AsyncIterable<string[]>): AsyncGenerator<SheetRow> {
  let number = 0;
  for await (const cells of rows) yield { number: (number += 1), cells };
}

/** Every row that says something, as long as rows, columns and cells stay within what a sheet may hold. */
async function* bounded(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  const { rows: most, columns, cell, row: rowMax, total } = SHEET_BOUNDS;
  let [count, last, all] = [0, 0, 0];
  for await (const row of rows) {
    if (row.number <= last) throw new UploadRefusal('upload.broken');
    last = row.number;
    if (isBlank(row)) continue;
    count += 1;
    if (count > most + 2) throw new UploadRefusal('import.rows', { max: most });
    if (row.cells.length > columns) throw new UploadRefusal('import.columns', { max: columns });
    if (row.cells.some(({ length }) => length > cell)) throw new UploadRefusal('import.cell', { max: cell });
    const length = row.cells.reduce((sum, one) => sum + one.length, 0);
    all += length;
    if (length > rowMax) throw new UploadRefusal('import.rowSize', { value: row.number, max: rowMax });
    if (all > total) throw new UploadRefusal('import.total');
    yield row;
  }
}

/** The first row of headings, and what is below it; a second row of headings (codes and names) is no case. */
async function underHeadings(
  rows: AsyncGenerator<SheetRow>,
): Promise<{ columns: (Column | undefined)[]; ignored: string[]; below: AsyncGenerator<SheetRow> }> {
  for (;;) {
    const next = await rows.next();
    if (next.done || next.value.number > HEADINGS_WITHIN) throw new UploadRefusal('import.noHeadings');
    const { cells } = next.value;
    const columns = columnsNamed(cells);
    if (!columns) continue;
    const ignored = cells.filter((cell, index) => cell.trim() !== '' && !columns[index]);
    return { columns: onlyFirst(columns), ignored: ignored.slice(0, 50).map((cell) => cell.slice(0, 80)), below: rows };
  }
}

/** Of a column that comes twice the first counts. */
function onlyFirst(columns: readonly (Column | undefined)[]): (Column | undefined)[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    if (!column || seen.has(column.code)) return undefined;
    seen.add(column.code);
    return column;
  });
}

async function* casesOf(
  rows: AsyncGenerator<SheetRow>,
  columns: readonly (Column | undefined)[],
  vocabularies: Vocabularies,
): AsyncGenerator<ReadRow> {
  let below = 0;
  for await (const row of rows) {
    below += 1;
    if (below === 1 && columnsNamed(row.cells)) continue;
    const read = readRow(row, columns, vocabularies);
    const checked = checkRecord(read.record);
    if ('record' in checked) yield { ...read, record: checked.record };
    else {
      // A cell that could not be read has been named already.
      const named = new Set(read.problems.map(({ cell }) => cell));
      const more = checked.problems
        .map(({ path, ...problem }) => ({ ...read.place(path), ...problem }))
        .filter(({ cell }) => !named.has(cell));
      yield { ...read, record: { ...read.record }, problems: [...read.problems, ...more] };
    }
  }
}

async function sheet(
  format: 'xlsx' | 'csv',
  encoding: TextEncoding | null,
  rows: AsyncGenerator<SheetRow>,
  vocabularies: Vocabularies,
): Promise<CaseFileRead> {
  const { columns, ignored, below } = await underHeadings(bounded(rows));
  const codes = columns.flatMap((column) => (column ? [column.code] : []));
  return { format, encoding, columns: codes, ignored, rows: casesOf(below, columns, vocabularies) };
}

async function* later<Row>(rows: Iterable<Row>): AsyncGenerator<Row> {
  yield* rows;
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What begins like one of these is a document of another kind, however its name ends. */
const OTHER = /^(?:%PDF|\{\\rtf|GIF8|\x89PNG|\xff\xd8\xff|\xd0\xcf\x11\xe0|MZ|\x7fELF|\x1f\x8b)/;

/**
 * Opens a file of cases: a workbook, a text of values parted by commas, semicolons or tabs, JSON or JSON-LD.
 * @throws {UploadRefusal} where it is none of them, or more than a file of cases may be; also while its rows are read
 */
export async function readCaseFile(path: string, vocabularies: Vocabularies): Promise<CaseFileRead> {
  const head = await firstBytes(path, 8);
  if (head.length === 0) throw new UploadRefusal('upload.empty');
  const signature = head.toString('latin1');
  if (signature.startsWith('PK')) return sheet('xlsx', null, workbookRows(path), vocabularies);
  if (OTHER.test(signature)) throw new UploadRefusal('import.type');
  const decoded = decodeText(await readFile(path));
  if (!decoded) throw new UploadRefusal('import.type');
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (/^\s*</.test(text)) throw new UploadRefusal('import.type');
  if (/^\s*[[{]/.test(text)) {
    const { format, rows } = jsonRows(text);
    return { format, encoding: decoded.encoding, columns: [], ignored: [], rows: later(rows) };
  }
  return sheet('csv', decoded.encoding, numbered(csvRows(text)), vocabularies);
}
