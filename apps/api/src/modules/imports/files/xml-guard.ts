import { Writable } from 'node:stream';
import { UploadRefusal } from '../../../core/files/index.js';
import { PART_BYTES, SHEET_BOUNDS, TEXT_BYTES } from './bounds.js';

/** Declarations of types and entities have no place in a sheet: nothing outside is read, nothing is multiplied. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;
/** The same in UTF-16, which a part may be written in. */
const WIDE_DECLARATION = /<\0?!\0?(?:D\0?O\0?C\0?T\0?Y\0?P\0?E|E\0?N\0?T\0?I\0?T\0?Y)/i;
const CELLS = /<(?:[\w.-]+:)?(row|c)[\s/>]/g;
/** Longest piece that a pattern above needs whole. */
const TAIL = 80;

const isLarge = (name: string): boolean => /^xl\/(?:worksheets\/[^/]+|sharedStrings)\.xml$/i.test(name);

/**
 * Looks through one part of a workbook as it unpacks, before a parser does: no declarations, no text longer than a
 * cell may be, no row wider than a sheet may be, and nothing large but the sheets and their texts.
 */
export class XmlGuard extends Writable {
  private bytes = 0;
  private sinceTag = 0;
  private cells = 0;
  private tail = '';

  constructor(private readonly name: string) {
    super();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    try {
      this.look(chunk);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  private look(chunk: Buffer): void {
    this.bytes += chunk.length;
    if (this.bytes > PART_BYTES && !isLarge(this.name)) throw new UploadRefusal('upload.bomb');
    if (!/\.(?:xml|rels)$/i.test(this.name)) return;
    this.measure(chunk);
    const text = this.tail + chunk.toString('latin1');
    if (DECLARATION.test(text) || WIDE_DECLARATION.test(text)) throw new UploadRefusal('import.declaration');
    this.count(text);
    this.tail = text.slice(-TAIL);
  }

  private measure(chunk: Buffer): void {
    let from = 0;
    for (let at = chunk.indexOf(60); at >= 0; at = chunk.indexOf(60, from)) {
      this.run(at - from);
      this.sinceTag = 0;
      from = at + 1;
    }
    this.run(chunk.length - from);
  }

  private run(length: number): void {
    this.sinceTag += length;
    if (this.sinceTag > TEXT_BYTES && isLarge(this.name))
      throw new UploadRefusal('import.cell', { max: SHEET_BOUNDS.cell });
  }

  /** What began in the tail of the piece before was counted there. */
  private count(text: string): void {
    const counted = this.tail.length;
    for (const { 1: tag, 0: whole, index } of text.matchAll(CELLS)) {
      if (index + whole.length <= counted) continue;
      this.cells = tag === 'row' ? 0 : this.cells + 1;
      if (this.cells > SHEET_BOUNDS.columns) throw new UploadRefusal('import.columns', { max: SHEET_BOUNDS.columns });
    }
  }
}
