/** Lets Node.js import the TypeScript of a checkout as it stands, without a build. */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const here = path.resolve(import.meta.dirname, '..', '..');

/** @param {string} root folder of the checkout that `#shared` and the like lie in */
export function readTypeScript(root) {
  const options = JSON.parse(readFileSync(path.join(here, '.swcrc'), 'utf8'));
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier.startsWith('#'))
        return next(pathToFileURL(path.join(root, 'libs', specifier.slice(1), 'index.ts')).href, context);
      const inside = context.parentURL?.endsWith('.ts') ?? false;
      if (inside && specifier.startsWith('.') && specifier.endsWith('.js')) {
        const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
        if (existsSync(fileURLToPath(url))) return next(url.href, context);
      }
      // Packages are those of this checkout, wherever the sources lie.
      if (inside && !specifier.startsWith('.') && !specifier.includes(':'))
        return next(specifier, { ...context, parentURL: import.meta.url });
      return next(specifier, context);
    },
    load(url, context, next) {
      if (!url.endsWith('.ts')) return next(url, context);
      const filename = fileURLToPath(url);
      const { code } = transformSync(readFileSync(filename, 'utf8'), {
        ...options,
        filename,
        swcrc: false,
        sourceMaps: false,
      });
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
}
