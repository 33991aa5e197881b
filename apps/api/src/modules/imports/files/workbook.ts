import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { streamXlsxRows } from 'hucre/xlsx';
import {
  readZipDirectory,
  unpackEntries,
  UploadRefusal,
  type UploadRefusalCode,
  type ZipFault,
  ZipRefusal,
} from '../../../core/files/index.js';
import { SHEET_BOUNDS, WORKBOOK_BOUNDS } from './bounds.js';
import { XmlGuard } from './xml-guard.js';

const CODES: Readonly<Record<ZipFault, UploadRefusalCode>> = {
  tooMuch: 'upload.bomb',
  locked: 'upload.locked',
  path: 'upload.broken',
  broken: 'upload.broken',
};

/** Programs, and links to data elsewhere that a program would fetch. */
const ACTIVE = /(?:^|\/)(?:vbaProject\.bin|macrosheets\/|activeX\/|Basic\/|Scripts\/)/i;

/** Looks at the archive's directory, then at every part as it really unpacks, before anything parses it. */
async function guard(path: string): Promise<void> {
  try {
    const names = await readZipDirectory(path, WORKBOOK_BOUNDS);
    if (!names.some((name) => /^xl\/workbook\.xml$/i.test(name))) throw new UploadRefusal('import.type');
    if (names.some((name) => ACTIVE.test(name))) throw new UploadRefusal('upload.macros');
    if (new Set(names.map((name) => name.toLowerCase())).size !== names.length)
      throw new UploadRefusal('upload.broken');
    await unpackEntries(path, (name, content) => pipeline(content, new XmlGuard(name)));
  } catch (error) {
    throw error instanceof ZipRefusal ? new UploadRefusal(CODES[error.fault]) : error;
  }
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Rows of the first sheet of a workbook, by their number there; empty rows are left out. */
export async function* workbookRows(path: string): AsyncGenerator<{ number: number; cells: string[] }> {
  await guard(path);
  try {
    for await (const { index, values } of streamXlsxRows(await readFile(path), { maxRows: SHEET_BOUNDS.rows + 10 }))
      yield { number: index + 1, cells: values.map(plain) };
  } catch {
    // Whatever the parser stumbles over in a file that it was given whole: the file is not in order.
    throw new UploadRefusal('upload.broken');
  }
}
