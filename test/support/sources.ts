import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';

const ROOTS = ['apps', 'libs', 'migrations', 'test', 'scripts'];
const SKIPPED = new Set(['node_modules', 'dist', 'generated']);

export interface Source {
  /** Path from the project's folder, with `/`. */
  file: string;
  text: string;
}

function* walk(dir: string): Generator<string> {
  for (const entry of readdirSync(path.join(projectDir, dir), { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue;
    const file = `${dir}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(file);
    else yield file;
  }
}

/** Every source that people write whose name says this: TypeScript and JavaScript unless told otherwise. */
export function sources(named = /\.(tsx?|mjs)$/): Source[] {
  const files = ROOTS.flatMap((root) => [...walk(root)]).filter((file) => named.test(file));
  return files.map((file) => ({ file, text: readFileSync(path.join(projectDir, file), 'utf8') }));
}

/** What a source imports, relative paths resolved from the project's folder. */
export function importsOf({ file, text }: Source): string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, name = '']) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  );
}
