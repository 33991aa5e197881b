import type { Readable } from 'node:stream';

/** What is stored: bytes in memory, or a file on this machine that the caller removes afterwards. */
export type Content = Buffer | { path: string; size: number };

/** Bytes `start` to `end`, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Where uploaded files lie: a folder, or storage that speaks S3. A name is written once and never changed;
 * what it means and who may read it is the database's business.
 */
export abstract class FileStore {
  /** Stores it whole or not at all. */
  abstract write(name: string, content: Content, contentType: string): Promise<void>;

  /** The bytes, or null where nothing has this name. */
  abstract read(name: string, range?: ByteRange): Promise<Readable | null>;

  /** Takes it away; does nothing where it is not there (any more). */
  abstract remove(name: string): Promise<void>;
}
