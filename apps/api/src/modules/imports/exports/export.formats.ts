import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Locale } from '#shared';
import { BYTE_ORDER_MARK, csvLine, separatorFor } from '../../../core/files/index.js';
import { translator } from '../../../core/i18n/index.js';
import { JSON_HEAD } from '../files/json.js';
import { LINKED_DATA_CONTEXT, linkedDataOf } from '../files/linked-data.js';
import { type Cell, cellsOf, WidthsNeeded } from '../sheet/cells.js';
import { type Column, columnsOf } from '../sheet/columns.js';
import { labelOf } from '../sheet/headings.js';
import type { ExportRecord, ExportSource } from './export.records.js';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'json', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const isExportFormat = (value: string): value is ExportFormat =>
  (EXPORT_FORMATS as readonly string[]).includes(value);

export const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
};

/** The two rows above the cases: codes, which stay the same in every language, and names in the reader's. */
export const headingRows = (columns: readonly Column[], locale: Locale): string[][] => [
  columns.map(({ code }) => code),
  columns.map((column) => labelOf(column, locale)),
];

/** Rows of a sheet: gone through once to see how many columns there must be, and once to write them. */
async function* sheetRows({ records }: ExportSource, locale: Locale): AsyncGenerator<Cell[]> {
  const needed = new WidthsNeeded();
  for await (const record of records()) needed.add(record);
  const widths = JSON.stringify(needed.widths);
  const columns = columnsOf(needed.widths);
  yield* headingRows(columns, locale);
  for await (const record of records()) {
    needed.add(record);
    // Somebody published in between what has no room: better no file than one that lacks something.
    if (JSON.stringify(needed.widths) !== widths) throw new Error('A case grew while it was exported');
    yield cellsOf(record, columns, locale);
  }
}

async function* csv(source: ExportSource, locale: Locale): AsyncGenerator<string> {
  let first = true;
  for await (const cells of sheetRows(source, locale)) {
    yield `${first ? BYTE_ORDER_MARK : ''}${csvLine(cells, separatorFor(locale))}`;
    first = false;
  }
}

async function* list(
  { records }: ExportSource,
  head: string,
  tail: string,
  show: (record: ExportRecord) => unknown,
): AsyncGenerator<string> {
  yield head;
  let first = true;
  for await (const record of records()) {
    yield `${first ? '' : ','}\n${JSON.stringify(show(record))}`;
    first = false;
  }
  yield tail;
}

/** The file of an export as a stream: however many cases there are, few are in memory. */
export function exportStream(format: ExportFormat, source: ExportSource, locale: Locale, publicUrl: string): Readable {
  switch (format) {
    case 'csv':
      return Readable.from(csv(source, locale));
    case 'xlsx':
      return Readable.fromWeb(
        writeXlsxStream(sheetRows(source, locale), {
          name: translator(locale)('import.sheet.cases'),
          freezePane: { rows: 2 },
        }) as WebStream,
      );
    case 'json':
      return Readable.from(
        list(source, `${JSON.stringify(JSON_HEAD).slice(0, -1)},"caseStudies":[`, '\n]}\n', (record) => record),
      );
    case 'jsonld':
      return Readable.from(
        list(source, `{"@context":${JSON.stringify(LINKED_DATA_CONTEXT)},"@graph":[`, '\n]}\n', (record) =>
          linkedDataOf(record, publicUrl),
        ),
      );
  }
}
