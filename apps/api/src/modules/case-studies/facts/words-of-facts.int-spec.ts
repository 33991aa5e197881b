import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestApp, type TestApp } from '../../../../../../test/support/app.js';
import { WordsOfFacts1764000002920 } from '../../../../../../migrations/1764000002920-words-of-facts.js';
import { idOfAddress } from './case-study.links.js';

const LINKS = [
  { url: 'https://a.example', label: 'Le plan', checkedAt: '2026-01-01T00:00:00.000Z' },
  { url: 'https://b.example/é', label: null, checkedAt: null },
  { url: 'https://a.example', label: null, checkedAt: null },
];

describe('words of facts that had no language', () => {
  let server: TestApp;
  let source: DataSource;
  let id: string;
  let original: string;
  beforeAll(async () => {
    server = await createTestApp('demo');
    source = server.app.get(DataSource);
    const rows = await source.query<{ id: string; originalLocale: string }[]>(
      `select id, original_locale as "originalLocale" from case_study order by id limit 1`,
    );
    ({ id = '', originalLocale: original = '' } = rows[0] ?? {});
  });
  afterAll(() => server.close());

  const facts = async () =>
    (
      await source.query<{ links: object[]; indicators: object[]; attachments: object[] }[]>(
        'select links, indicators, attachments from case_study where id = $1',
        [id],
      )
    )[0];
  const migrate = async (way: 'up' | 'down') => {
    const runner = source.createQueryRunner();
    await new WordsOfFacts1764000002920()[way](runner);
    await runner.release();
  };

  it('are in that of the case after the migration, with ids as old revisions give them', async () => {
    await migrate('down');
    const indicators = [
      { id: 'i', method: 'Compté', evidence: 'measured' },
      { id: 'j', method: null, evidence: null },
    ];
    await source.query('update case_study set links = $2, indicators = $3, attachments = $4 where id = $1', [
      id,
      JSON.stringify(LINKS),
      JSON.stringify(indicators),
      JSON.stringify([{ file: 'f', title: 'Bilan' }]),
    ]);
    await migrate('up');
    expect(await facts()).toEqual({
      links: [
        { ...LINKS[0], id: idOfAddress('https://a.example', 1), label: { [original]: 'Le plan' } },
        { ...LINKS[1], id: idOfAddress('https://b.example/é', 1), label: {} },
        { ...LINKS[2], id: idOfAddress('https://a.example', 2), label: {} },
      ],
      indicators: [
        { ...indicators[0], method: { [original]: 'Compté' } },
        { ...indicators[1], method: {} },
      ],
      attachments: [{ file: 'f', title: { [original]: 'Bilan' } }],
    });
    await migrate('down');
    expect((await facts())?.links).toEqual(LINKS);
    await migrate('up');
  });
});
