import { CsvError, parse } from 'csv-parse';
import { UploadRefusal } from '../../../core/files/index.js';
import { SHEET_BOUNDS } from './bounds.js';

const SEPARATORS = [';', ',', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The separator that the first line has most of, outside quotes. */
export function separatorOf(text: string): Separator {
  const head = text.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '');
  const line = head.split(/\r?\n|\r/).find((one) => one.trim() !== '') ?? '';
  const count = (separator: string) => line.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Rows of a CSV text as they come; the text is in memory, its rows needn't be. */
export async function* csvRows(text: string): AsyncGenerator<string[]> {
  const parser = parse(text, {
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: SHEET_BOUNDS.row,
  });
  try {
    for await (const row of parser as AsyncIterable<string[]>) yield row;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      throw new UploadRefusal('import.rowSize', { value: parser.info.records + 1, max: SHEET_BOUNDS.row });
    throw new UploadRefusal('import.csv', { value: parser.info.lines });
  }
}
