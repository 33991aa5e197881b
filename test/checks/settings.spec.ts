import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseEnv, VARIABLES } from '../../apps/api/src/config/env.js';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';

const read = (file: string): string => readFileSync(path.join(projectDir, file), 'utf8');
const composition = read('docker-compose.yml');
const example = read('.env.example');
const manual = read('docs/operations.md');

const DATABASE_URL = 'postgres://localhost/kakehashi';
const defaults: Readonly<Record<string, string | number | boolean | undefined>> = { ...parseEnv({ DATABASE_URL }) };
const defaultOf = (name: string): string => String(defaults[name] ?? '');

/** What docker-compose.yml sets itself, for a container; nobody writes these into .env. */
const OF_THE_CONTAINER = ['DATABASE_URL', 'FILES_DIR', 'HOST', 'NODE_ENV'];
/** Where docker-compose.yml has a default of its own: the address follows the port of the host. */
const OF_THE_HOST = ['PORT', 'PUBLIC_URL'];

/** Names and defaults of what docker-compose.yml reads from .env. */
const composed = new Map(
  [...composition.matchAll(/\$\{([A-Z][A-Z0-9_]*)(?::-([^}$]*))?/g)].map(([, name = '', value = '']) => [name, value]),
);
/** Settings of .env.example; those that keep their default stand behind a # without a space. */
const exemplified = new Map(
  [...example.matchAll(/^#?([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);
/** Variables that the manual has a row for. */
const explained = [...manual.matchAll(/^\| (`[A-Z][^|]*)\|/gm)].flatMap(([, names = '']) =>
  [...names.matchAll(/`([A-Z][A-Z0-9_]*)`/g)].map(([, name = '']) => name),
);

describe('settings', () => {
  it('are all explained in the manual, and nothing else is', () => {
    expect([...explained].sort()).toEqual([...VARIABLES].sort());
  });
  it('reach the containers, each by its name and with the default of the program', () => {
    const settable = VARIABLES.filter((name) => !OF_THE_CONTAINER.includes(name));
    const passed = [...composition.matchAll(/^ {2}([A-Z][A-Z0-9_]*): \$\{([A-Z][A-Z0-9_]*)/gm)];
    expect(passed.filter(([, name, from]) => name !== from).map(([line]) => line)).toEqual([]);
    expect(settable.filter((name) => !composed.has(name))).toEqual([]);
    const own = settable.filter((name) => !OF_THE_HOST.includes(name));
    expect(own.filter((name) => composed.get(name) !== defaultOf(name))).toEqual([]);
  });
  it('stand in .env.example, with their default where that is no more than one', () => {
    const settable = VARIABLES.filter((name) => !OF_THE_CONTAINER.includes(name));
    expect(settable.filter((name) => !exemplified.has(name))).toEqual([]);
    const strange = [...exemplified].filter(([name, value]) =>
      VARIABLES.includes(name) ? value !== defaultOf(name) : !composed.has(name),
    );
    expect(strange).toEqual([]);
  });
});
