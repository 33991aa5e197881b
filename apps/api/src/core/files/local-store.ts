import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileIdOf } from './file-names.js';
import { FileStore, type ByteRange, type Content } from './file-store.js';

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files in a folder of this machine, spread over subfolders by the first two letters of their names. */
export class LocalFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Written beside its place, brought to disk, then moved there: a name leads to the whole file or to none. */
  async write(name: string, content: Content): Promise<void> {
    const place = this.placeOf(name);
    const draft = path.join(this.folder, 'incoming', randomUUID());
    await mkdir(path.dirname(draft), { recursive: true });
    await mkdir(path.dirname(place), { recursive: true });
    try {
      if (!Buffer.isBuffer(content)) await copyFile(content.path, draft);
      const handle = await open(draft, Buffer.isBuffer(content) ? 'wx' : 'r+');
      try {
        if (Buffer.isBuffer(content)) await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, place);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async read(name: string, range?: ByteRange): Promise<Readable | null> {
    const place = this.placeOf(name);
    try {
      await stat(place);
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
    return createReadStream(place, range);
  }

  async remove(name: string): Promise<void> {
    await rm(this.placeOf(name), { force: true });
  }

  /** Names are checked here once more: none may lead out of the folder. */
  private placeOf(name: string): string {
    if (fileIdOf(name) === undefined) throw new Error(`Not the name of a stored file: ${name.slice(0, 80)}`);
    return path.join(this.folder, name.slice(0, 2), name);
  }
}
