import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

/** What an archive may come to when it is unpacked. */
export interface ZipBounds {
  entries: number;
  /** Bytes of all entries together, unpacked. */
  total: number;
  /** Bytes unpacked for one packed: text comes to about 20, emptiness to 1,000. */
  ratio: number;
}

export type ZipFault = 'broken' | 'tooMuch' | 'path' | 'locked';

/** An archive that is not unpacked, and why. */
export class ZipRefusal extends Error {
  constructor(readonly fault: ZipFault) {
    super(fault);
  }
}

/** Where archives stay small there is no ratio to speak of. */
const RATIO_FROM = 1_000_000;

/** A name that would lead out of the folder that it is unpacked in; yauzl refuses the plain ones by itself. */
const leadsElsewhere = (name: string): boolean =>
  /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

/** The names of an archive's entries, read from its directory alone: nothing is unpacked. */
export async function readZipDirectory(path: string, bounds: ZipBounds): Promise<string[]> {
  return withZip(path, async (zip) => {
    const entries: Entry[] = [];
    if (zip.entryCount > bounds.entries) throw new ZipRefusal('tooMuch');
    for await (const entry of zip.eachEntry()) entries.push(entry);
    check(entries, zip.fileSize, bounds);
    return entries.map(({ fileName }) => fileName);
  });
}

/**
 * Unpacks every entry of an archive, one after another, and shows each to `look`. An entry that holds more than the
 * directory says ends it; so does what `look` throws.
 */
export async function unpackEntries(
  path: string,
  look: (name: string, content: Readable) => Promise<unknown>,
): Promise<void> {
  await withZip(path, async (zip) => {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const content = await zip.openReadStreamPromise(entry);
      await look(entry.fileName, content).catch((error: unknown) => {
        throw isZipFault(error) ? error : new LookFailure(error);
      });
    }
  });
}

/** Keeps what a look threw apart from what the archive's own faults throw. */
class LookFailure extends Error {
  constructor(readonly reason: unknown) {
    super('look');
  }
}

function check(entries: readonly Entry[], fileSize: number, { total, ratio }: ZipBounds): void {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  // Entries that share their bytes are a bomb of another kind: together they claim more than the file has.
  if (unpacked > total || packed > fileSize) throw new ZipRefusal('tooMuch');
  if (entries.some((one) => one.uncompressedSize > RATIO_FROM && one.uncompressedSize > ratio * one.compressedSize))
    throw new ZipRefusal('tooMuch');
  if (entries.some(({ fileName }) => leadsElsewhere(fileName))) throw new ZipRefusal('path');
  if (entries.some((entry) => entry.isEncrypted())) throw new ZipRefusal('locked');
}

/** Faults of the packed bytes come out of the stream that a look reads. */
const isZipFault = (reason: unknown): boolean =>
  reason instanceof Error &&
  (/(?:too many|not enough) bytes in the stream/.test(reason.message) ||
    String((reason as NodeJS.ErrnoException).code).startsWith('Z_'));

async function withZip<T>(path: string, work: (zip: ZipFile) => Promise<T>): Promise<T> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    return await work(zip);
  } catch (error) {
    if (error instanceof ZipRefusal) throw error;
    if (error instanceof LookFailure) throw error.reason;
    const { message } = error as Error;
    if (message.startsWith('too many bytes')) throw new ZipRefusal('tooMuch');
    if (/invalid relative path|absolute path|invalid characters in fileName/.test(message))
      throw new ZipRefusal('path');
    throw new ZipRefusal('broken');
  } finally {
    zip?.close();
  }
}
