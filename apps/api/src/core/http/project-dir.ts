import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

function find(from: string): string {
  for (let dir = from; dir !== path.dirname(dir); dir = path.dirname(dir)) {
    if (existsSync(path.join(dir, 'package-lock.json'))) return dir;
  }
  throw new Error(`No package-lock.json above ${from}`);
}

/** The project's folder, the same from the sources and from dist. */
export const projectDir = find(path.dirname(fileURLToPath(import.meta.url)));
