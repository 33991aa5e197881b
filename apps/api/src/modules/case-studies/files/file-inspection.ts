import { readFile } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import type { UploadKind } from '#shared';
import {
  decodeText,
  readZipDirectory,
  UploadRefusal,
  type UploadRefusalCode,
  type ZipFault,
  ZipRefusal,
} from '../../../core/files/index.js';
import { isPolyglot } from './polyglot.js';

/** What a file is, by its content. */
export interface Inspected {
  contentType: string;
  extension: string;
}

const PICTURES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif']);
const TELEPHONE_PICTURES: ReadonlySet<string> = new Set(['image/heic', 'image/heif', 'image/heic-sequence']);
const OFFICE: ReadonlySet<string> = new Set(['docx', 'xlsx', 'odt', 'ods']);
const WITH_MACROS: ReadonlySet<string> = new Set(['docm', 'xlsm', 'dotm', 'xltm', 'pptm', 'potm', 'ppsm']);
/** Generous for a report with pictures, hopeless for a bomb. */
const OFFICE_BOUNDS = { entries: 5_000, total: 300_000_000, ratio: 200 };

/** Programs inside a document: VBA and Excel 4 macros, ActiveX, and the scripts of LibreOffice. */
const MACROS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|macrosheets\/|activeX\/|Basic\/|Scripts\/)/i;

const ZIP_CODES: Readonly<Record<ZipFault, UploadRefusalCode>> = {
  broken: 'upload.broken',
  tooMuch: 'upload.bomb',
  path: 'upload.broken',
  locked: 'upload.locked',
};

const looksLikeSvg = (head: string): boolean =>
  /^\s*(?:<\?xml|<!--|<!doctype\s+svg|<svg)/i.test(head) && /<svg[\s>]/i.test(head);

async function inspectOffice(path: string, bytes: Buffer, found: Inspected): Promise<Inspected> {
  if (isPolyglot(bytes, 'archive')) throw new UploadRefusal('upload.polyglot');
  try {
    const names = await readZipDirectory(path, OFFICE_BOUNDS);
    if (names.some((name) => MACROS.test(name))) throw new UploadRefusal('upload.macros');
  } catch (error) {
    throw error instanceof ZipRefusal ? new UploadRefusal(ZIP_CODES[error.fault]) : error;
  }
  return found;
}

/** Nothing in a CSV says that it is one: text without marks of another type. */
function inspectText(bytes: Buffer): Inspected {
  const decoded = decodeText(bytes);
  if (!decoded || /^\s*[<{]/.test(decoded.text)) throw new UploadRefusal('upload.type.attachment');
  return { contentType: 'text/csv', extension: 'csv' };
}

async function inspectAttachment(path: string, bytes: Buffer): Promise<Inspected> {
  const type = await fileTypeFromBuffer(bytes);
  if (!type) return inspectText(bytes);
  const found = { contentType: type.mime, extension: type.ext };
  if (WITH_MACROS.has(type.ext)) throw new UploadRefusal('upload.macros');
  if (OFFICE.has(type.ext)) return inspectOffice(path, bytes, found);
  if (type.ext !== 'pdf') throw new UploadRefusal('upload.type.attachment');
  if (isPolyglot(bytes, 'pdf')) throw new UploadRefusal('upload.polyglot');
  return found;
}

async function inspectPhoto(bytes: Buffer): Promise<Inspected> {
  const type = await fileTypeFromBuffer(bytes);
  if (type && TELEPHONE_PICTURES.has(type.mime)) throw new UploadRefusal('upload.heic');
  if (type?.mime === 'image/apng' || type?.mime === 'image/gif') throw new UploadRefusal('upload.animated');
  if (!type || !PICTURES.has(type.mime)) throw new UploadRefusal('upload.type.photo');
  if (isPolyglot(bytes, 'picture')) throw new UploadRefusal('upload.polyglot');
  return { contentType: type.mime, extension: type.ext };
}

/**
 * What an uploaded file is, by its content and never by its name; refused where it isn't what its kind takes.
 * @param path the file, no larger than the limit of uploads
 */
export async function inspectFile(kind: UploadKind, path: string): Promise<Inspected> {
  const bytes = await readFile(path);
  if (bytes.length === 0) throw new UploadRefusal('upload.empty');
  if (looksLikeSvg(bytes.subarray(0, 4_096).toString('utf8'))) throw new UploadRefusal('upload.svg');
  return kind === 'photo' ? inspectPhoto(bytes) : inspectAttachment(path, bytes);
}
