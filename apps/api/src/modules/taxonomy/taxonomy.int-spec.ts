import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../../../test/support/app.js';
import { Database } from '../../core/database/index.js';
import { TaxonomyService } from './taxonomy.service.js';

let server: TestApp;

beforeAll(async () => {
  server = await createTestApp('demo');
}, 60_000);
afterAll(() => server.close());

const ask = <Data>(query: string) => server.visitor().ask<Data>(query);

describe('the taxonomy in GraphQL', () => {
  it('gives editions, the newest first, with their themes and topics in the language asked for', async () => {
    const { editions } = await ask<{ editions: { ordinal: number; themes: { label: string; topics: unknown[] }[] }[] }>(
      '{ editions { ordinal title(locale: EN) motto(locale: JA) themes(locale: JA) { number label guidingThread topics { code label theme { code } } } } }',
    );
    expect(editions.map(({ ordinal }) => ordinal)).toEqual([9, 8]);
    expect(editions[0]?.themes.map(({ label }) => label)).toEqual([
      '経済と雇用',
      '文化と余暇',
      'ガバナンスと公共政策',
      'イノベーションと研究',
    ]);
    expect(editions[0]?.themes.map(({ topics }) => topics.length)).toEqual([6, 6, 8, 5]);
    expect(editions[1]?.themes.map(({ topics }) => topics.length)).toEqual([0, 0, 0]);
  });

  it('gives topics, goals with targets, factors and challenges', async () => {
    const data = await ask<Record<string, { targets?: unknown[] }[]>>(
      '{ topics(locale: JA) { code label } sdgs { number label longLabel colour targets { code label } } factors { code label } challenges(locale: EN) { code label } }',
    );
    expect(Object.fromEntries(Object.entries(data).map(([name, list]) => [name, list.length]))).toEqual({
      topics: 25,
      sdgs: 17,
      factors: 7,
      challenges: 7,
    });
    expect(data.sdgs?.flatMap(({ targets }) => targets ?? [])).toHaveLength(169);
    expect(data.topics).toContainEqual({
      code: 'soft-mobility',
      label: '環境にやさしい移動手段（電動シャトル・シェアサイクル）',
    });
  });

  it('reads a null locale as French', async () => {
    const { factors } = await ask<{ factors: { label: string }[] }>('{ factors(locale: null) { label } }');
    expect(factors[0]?.label).toBe('Logement');
  });
});

describe('TaxonomyService', () => {
  const taxonomy = () => server.app.get(TaxonomyService);

  it('keeps the order of the codes asked for and leaves unknown ones out', async () => {
    const found = await taxonomy().topicsByCodes(['soft-mobility', 'nothing', 'smart-tourism'], 'en');
    expect(found.map(({ code }) => code)).toEqual(['soft-mobility', 'smart-tourism']);
    expect((await taxonomy().sdgsByNumbers([17, 99, 1], 'fr')).map(({ number }) => number)).toEqual([17, 1]);
  });

  it('tags topics and goals with their concepts', async () => {
    const { conceptsOfTopic, conceptsOfSdg } = await taxonomy().conceptTags();
    expect(conceptsOfTopic.get('tourist-flow-regulation')).toEqual(['tourist-flow-regulation']);
    expect(conceptsOfSdg.get(11)).toEqual(['sdg-11']);
  });

  it('gives the search engine the thesaurus, with another version after a change', async () => {
    const { version, concepts } = await taxonomy().concepts();
    const tax = concepts.find(({ code }) => code === 'tourist-tax');
    expect(tax?.broader).toContain('tourist-flow-regulation');
    expect(
      tax?.terms
        .filter(({ kind }) => kind === 'preferred')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['taxe de séjour', 'tourist tax', '宿泊税']);
    await server.app.get(Database).query(`UPDATE concept SET updated_at = now() WHERE code = 'tourist-tax'`);
    taxonomy().expire();
    expect((await taxonomy().concepts()).version).not.toBe(version);
  });

  it('shows a changed label at the next look after it expired', async () => {
    const label = async () => (await taxonomy().labels('en')).factors.get('housing');
    expect(await label()).toBe('Housing');
    await server.app.get(Database).query(`UPDATE factor SET label = label || '{"en": "Homes"}' WHERE code = 'housing'`);
    taxonomy().expire();
    expect(await label()).toBe('Homes');
  });
});
