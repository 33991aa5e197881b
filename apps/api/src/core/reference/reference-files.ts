import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectDir } from '../http/project-dir.js';

const require = createRequire(import.meta.url);
const DATA = path.join(projectDir, 'data');

/** The files that one load reads. Paths starting with `npm:` lie in a package. */
export class ReferenceFiles<Name extends string> {
  private readonly contents: ReadonlyMap<Name, Buffer>;

  constructor(names: readonly Name[], root: string = DATA) {
    this.contents = new Map(names.map((name) => [name, readFileSync(locate(name, root))]));
  }

  text(name: Name): string {
    const content = this.contents.get(name);
    if (!content) throw new Error(`${name} is not among the files of this load.`);
    return content.toString('utf8');
  }

  /** Changes with any byte of any file and with `format`, the version of their readers. */
  hash(format: string): string {
    const hash = createHash('sha256').update(format);
    for (const [name, content] of this.contents) hash.update(`\0${name}\0${content.length}\0`).update(content);
    return hash.digest('hex');
  }
}

/** The JSON files of a folder by their names, in an order of their own on every machine: for `ReferenceFiles`. */
export function jsonFilesIn(folder: string, root: string = DATA): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function locate(name: string, root: string): string {
  return name.startsWith('npm:') ? require.resolve(name.slice('npm:'.length)) : path.join(root, name);
}
