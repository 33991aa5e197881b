import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES, type Locale } from '#shared';
import { anyRecord } from '../../../../../../test/support/case-records.js';
import { exportStream, type ExportFormat } from '../exports/export.formats.js';
import type { ExportRecord } from '../exports/export.records.js';
import { readCaseFile } from '../files/case-file.js';
import type { ReadRow } from '../record/read-row.js';
import type { Vocabularies } from './cell.reader.js';
import { folded } from './value-sets.js';

const codes = (...values: string[]) => new Map(values.map((value) => [folded(value), value]));
const VOCABULARIES: Vocabularies = {
  topics: codes('soft-mobility', 'onsen'),
  themes: codes('t1', 't2'),
  factors: codes('f1', 'f2'),
  challenges: codes('c1', 'c2'),
  sdgTargets: codes('11.2', '11.a'),
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'round-trip-'));
});
afterAll(() => rm(folder, { recursive: true }));

const sourceOf = (records: readonly ExportRecord[]) => ({
  async *records() {
    yield* records;
  },
});

async function thereAndBack(
  format: ExportFormat,
  records: readonly ExportRecord[],
  locale: Locale,
): Promise<ReadRow[]> {
  const place = path.join(folder, 'file');
  await writeFile(place, exportStream(format, sourceOf(records), locale, 'https://kakehashi.example'));
  const file = await readCaseFile(place, VOCABULARIES);
  expect(file.format).toBe(format);
  expect(file.ignored).toEqual([]);
  const rows: ReadRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return rows;
}

describe.each(['xlsx', 'csv', 'json', 'jsonld'] as const)('a file in %s', (format) => {
  it('gives back all of every case that went into it, in every language', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRecord, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...LOCALES),
        async (records, locale) => {
          const rows = await thereAndBack(format, records, locale);
          expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
          expect(rows.map(({ record }) => record)).toEqual(records);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});
