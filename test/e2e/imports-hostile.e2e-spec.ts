import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';
import { hostileSheets, workbook } from '../support/hostile-sheets.js';
import { Importing } from '../support/imports.js';
import { createTestApp, type TestApp } from '../support/app.js';

interface Outcome {
  file: string;
  rows: number;
  code: string | null;
  megabytes: number;
}

/** Heap of the process that reads them, in megabytes, and what it may come to in all. */
const HEAP = 320;
const MOST = 700;

describe('files that would do harm', () => {
  const files = hostileSheets();
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
    for (const [name, [content]] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are each refused for what they are, in a process that has little memory', async () => {
    const script = path.join(projectDir, 'test/support/read-case-files.mjs');
    const names = Object.keys(files).map((name) => path.join(folder, name));
    const { stdout } = await promisify(execFile)(process.execPath, [
      `--max-old-space-size=${HEAP}`,
      script,
      path.join(projectDir, 'dist'),
      ...names,
    ]);
    const outcomes = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Outcome);
    expect(outcomes.map(({ file, code }) => `${file} ${code}`)).toEqual(
      Object.entries(files).map(([name, [, code]]) => `${name} ${code}`),
    );
    expect(Math.max(...outcomes.map(({ megabytes }) => megabytes))).toBeLessThan(MOST);
  }, 120_000);
});

describe('a file that can’t be read', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await createTestApp('demo');
    await server.startWorker();
  }, 60_000);
  afterAll(() => server.close());

  it.each(LOCALES)('is refused with a sentence in %s, and leaves nothing behind', async (locale) => {
    const visitor = server.visitor(locale);
    await visitor.signIn('admin@kakehashi.example');
    const importing = new Importing(server, visitor, locale);
    const run = await importing.dryRun('../../etc/cas.xlsx', workbook('<!DOCTYPE x><worksheet/>'));
    expect(run).toMatchObject({ state: 'REFUSED', rowsRead: 0, rows: { total: 0 } });
    expect(run.refusal).toMatch({ fr: /n’est pas ouvert/, ja: /開きません/, en: /is not opened/ }[locale]);
    const [row] = await server.sql<{ file_name: string; stored_file: string | null }>(
      'select file_name, stored_file from import_run where id = $1',
      [run.id],
    );
    expect(row).toEqual({ file_name: 'cas.xlsx', stored_file: null });
  });

  it('is too large before it has arrived whole', async () => {
    const visitor = server.visitor();
    await visitor.signIn('admin@kakehashi.example');
    const answer = await new Importing(server, visitor).bring('big.csv', Buffer.alloc(21_000_000, 'a'));
    expect(answer).toMatchObject({ status: 413, code: 'upload.tooLarge' });
  });

  it.each([
    ['shift_jis', 'windows-31j', '自治体;題名（日本語）\r\nJP/172014;髙い塔のある港の夜市①', '髙い塔のある港の夜市①'],
    ['windows-1252', 'windows-1252', 'Collectivité;Titre (Français)\r\nFR/37261;L’œuvre à 20 €', 'L’œuvre à 20 €'],
    ['utf-16le', 'utf-16le', '\uFEFFCollectivité\tTitre (Français)\r\nFR/37261\tUne école', 'Une école'],
    ['utf-8', 'utf-8', '\uFEFFcollectivity,title.fr\r\nFR/37261,"Une école, deux classes"', 'Une école, deux classes'],
  ])('but may be written in %s', async (encoding, written, text, title) => {
    const visitor = server.visitor();
    await visitor.signIn('admin@kakehashi.example');
    const run = await new Importing(server, visitor).dryRun('cases.csv', encoded(text, written));
    expect([run.encoding, run.rows.items[0]?.title]).toEqual([encoding, title]);
  });
});

/** Bytes of a text in an encoding that Node.js only reads. */
function encoded(text: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number[]>();
  for (let first = 0; first < 256; first += 1) {
    bytes.set(decoder.decode(Uint8Array.of(first)), [first]);
    if (first < 0x81) continue;
    for (let second = 0x40; second < 0xfd; second += 1) {
      const sign = decoder.decode(Uint8Array.of(first, second));
      if ([...sign].length === 1 && sign !== '\uFFFD' && !bytes.has(sign)) bytes.set(sign, [first, second]);
    }
  }
  return Buffer.from([...text].flatMap((sign) => bytes.get(sign) ?? [0x3f]));
}
