import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SearchLog } from '../../apps/api/src/modules/search/search-log.service.js';
import { SearchLogRepository } from '../../apps/api/src/modules/search/search-log.repository.js';
import { createTestApp, type TestApp, type Visitor } from '../support/app.js';

interface Page {
  searchLog: {
    total: number;
    minimumVisitors: number;
    items: { query: string; locale: string; asked: number; withoutResults: number; visitors: number }[];
  };
}

const LOG = `query ($zeroResultsOnly: Boolean, $locale: Locale) {
  searchLog(zeroResultsOnly: $zeroResultsOnly, locale: $locale) {
    total minimumVisitors items { query locale asked withoutResults visitors }
  }
}`;
const SEARCH = 'query ($query: String) { caseStudies(query: $query, locale: FR) { total } }';
const VAIN = 'zzqxv wwkjh';

describe('the search log', () => {
  let server: TestApp;
  let admin: Visitor;
  const log = async (variables: Record<string, unknown> = {}) => (await admin.ask<Page>(LOG, variables)).searchLog;
  const search = (query: string, remoteAddress: string) =>
    server.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress,
      payload: { query: SEARCH, variables: { query } },
    });
  const askedBy = async (query: string, visitors: number) => {
    for (let visitor = 1; visitor <= visitors; visitor += 1) await search(query, `192.0.2.${visitor}`);
    await server.app.get(SearchLog).write();
  };

  beforeAll(async () => {
    server = await createTestApp('demo', { SEARCH_LOG_MIN_COUNT: '3' });
    admin = server.visitor('en');
    await admin.signIn('admin@kakehashi.example');
  });
  afterAll(() => server.close());

  it('shows a query only once enough different visitors have asked it', async () => {
    await askedBy('Tourisme  DURABLE', 2);
    await search('tourisme durable', '192.0.2.1');
    expect(await log()).toMatchObject({ total: 0, items: [], minimumVisitors: 3 });
    await askedBy('tourisme durable', 3);
    expect((await log()).items).toEqual([
      { query: 'tourisme durable', locale: 'FR', asked: 6, withoutResults: 0, visitors: 3 },
    ]);
  });

  it('tells what was looked for in vain, by language', async () => {
    await askedBy(VAIN, 4);
    const vain = { query: VAIN, locale: 'FR', asked: 4, withoutResults: 4, visitors: 4 };
    expect(await log({ zeroResultsOnly: true })).toMatchObject({ total: 1, items: [vain] });
    expect((await log()).total).toBe(2);
    expect((await log({ locale: 'JA' })).total).toBe(0);
  });

  it('keeps neither people nor what might tell of them', async () => {
    await askedBy('jean.dupont@example.org', 4);
    const repository = server.app.get(SearchLogRepository);
    const question = { zeroResultsOnly: false, locale: null, minimumVisitors: 1, days: 365, offset: 0, limit: 50 };
    expect((await repository.page(question)).items.map(({ query }) => query).sort()).toEqual([
      'tourisme durable',
      VAIN,
    ]);
  });

  it('hides a rare name, however often and on how many days the same few look for it', async () => {
    const repository = server.app.get(SearchLogRepository);
    const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    const name = { locale: 'fr', results: 'none', filtered: false, asked: 3, visitors: 1 } as const;
    // One person on each of ten days before today, with filters and without; another on five days.
    await repository.add(
      Array.from({ length: 10 }, (_, back) => ({ ...name, query: 'kerguelec-du-bois', day: day(back + 1) })),
    );
    await repository.add([{ ...name, query: 'kerguelec-du-bois', day: day(1), filtered: true, visitors: 0 }]);
    await repository.add(Array.from({ length: 5 }, (_, back) => ({ ...name, query: '勅使河原', day: day(back) })));
    // Spread over days like them, but asked by two at once.
    await repository.add([0, 1].map((back) => ({ ...name, query: 'éoliennes', day: day(back), visitors: 2 })));
    const shown = async (zeroResultsOnly: boolean) =>
      (await log({ zeroResultsOnly })).items.map(({ query }) => query).sort();
    expect(await shown(true)).toEqual([VAIN, 'éoliennes'].sort());
    expect(await shown(false)).toEqual([VAIN, 'tourisme durable', 'éoliennes'].sort());
    await search('kerguelec-du-bois', '192.0.2.40');
    await search('KERGUELEC-DU-BOIS ', '192.0.2.40');
    await server.app.get(SearchLog).write();
    expect(await shown(true)).toEqual([VAIN, 'éoliennes'].sort());
  });

  it('shows no count that adding a filter would make of one visitor', async () => {
    const filtered = (payload: object) =>
      server.app.inject({ method: 'POST', url: '/graphql', remoteAddress: '192.0.2.77', payload });
    const query =
      'query ($query: String, $filter: CaseStudyFilter) { caseStudies(query: $query, filter: $filter) { total } }';
    for (const countries of [['FR'], ['JP'], ['FR', 'JP']])
      await filtered({ query, variables: { query: 'tokugawa plouhinec', filter: { countries } } });
    await server.app.get(SearchLog).write();
    expect((await log()).items.map((item) => item.query)).not.toContain('tokugawa plouhinec');
  });

  it('forgets what is old, and sooner what too few asked', async () => {
    const repository = server.app.get(SearchLogRepository);
    const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    const entry = { locale: 'ja', results: 'many', filtered: false, asked: 9 } as const;
    await repository.add([
      { ...entry, query: 'old', day: dayBefore(400), visitors: 9 },
      { ...entry, query: 'rare', day: dayBefore(40), visitors: 1 },
      { ...entry, query: 'kept', day: dayBefore(40), visitors: 9 },
    ]);
    await repository.forget(365, 3);
    const question = {
      zeroResultsOnly: false,
      locale: 'ja',
      minimumVisitors: 1,
      days: 3_650,
      offset: 0,
      limit: 50,
    } as const;
    expect((await repository.page(question)).items.map(({ query }) => query)).toEqual(['kept']);
  });

  it('is for administrators alone', async () => {
    expect((await server.visitor().send(LOG)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const editor = server.visitor();
    await editor.signIn('tours@kakehashi.example');
    expect((await editor.send(LOG)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('does not disturb a search when it can’t be written', async () => {
    const repository = server.app.get(SearchLogRepository);
    const { add } = repository;
    repository.add = () => Promise.reject(new Error('away'));
    await askedBy('plage', 1);
    repository.add = add;
    expect((await search('plage', '192.0.2.9')).statusCode).toBe(200);
  });
});
