import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';

const text = readFileSync(path.join(projectDir, 'docs/security.md'), 'utf8');
const rows = text.split('\n').filter((line) => /^\| \d/.test(line));

/** What stands between backticks and looks like a file of the project. */
const named = [...text.matchAll(/`([\w./-]+\.(?:ts|tsx|mjs|md|gql|json|yml)|Dockerfile)`/g)].map(
  ([, file = '']) => file,
);

describe('docs/security.md', () => {
  it('names files that exist', () => {
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((file) => !existsSync(path.join(projectDir, file)))).toEqual([]);
  });

  it('says of every requirement whether it is met, and by what', () => {
    expect(rows.length).toBeGreaterThan(60);
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    const unclear = cells.filter(([, , state = '']) => !/^(met|partly|no)$/.test(state));
    expect(unclear).toEqual([]);
    const unproved = cells.filter(
      ([, , state, where = '']) => state === 'met' && !/`/.test(where) && where.length < 20,
    );
    expect(unproved).toEqual([]);
  });

  it('names each attack that is tried', () => {
    const tried = [
      'accounts',
      'addresses-and-logs',
      'costly-operations',
      'cross-site',
      'hostile-bodies',
      'object-access',
      'tokens',
    ];
    expect(tried.filter((name) => !text.includes(`test/e2e/attacks/${name}.e2e-spec.ts`))).toEqual([]);
  });
});
