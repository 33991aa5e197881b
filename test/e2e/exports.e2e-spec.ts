import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import type { CaseRecord } from '../../apps/api/src/modules/imports/record/case-record.js';
import { eventually, type Visitor } from '../support/app.js';
import { anyRecord } from '../support/case-records.js';
import { TestDesk } from '../support/desk.js';
import { countsOf, Importing } from '../support/imports.js';

let desk: TestDesk;
let importing: Importing;
beforeAll(async () => {
  desk = await TestDesk.open();
  importing = new Importing(desk.server, desk.admin);
});
afterAll(() => desk.server.close());

const get = (url: string, headers: Record<string, string> = {}) => desk.server.app.inject({ url, headers });
const asked = (url: string, visitor: Visitor) => get(url, visitor.headers());
interface File {
  caseStudies: Required<CaseRecord>[];
}

/** Cases as any case could be, with the codes that there are. */
function samples(count: number): Required<CaseRecord>[] {
  const codes = {
    topics: ['soft-mobility'],
    themes: [],
    factors: [],
    challenges: [],
    sdgTargets: ['11.2'],
    sdgs: [11, 13],
  };
  return fc.sample(anyRecord, { numRuns: count, seed: 7 }).map((record, index) => ({
    ...record,
    ...codes,
    source: 'probe',
    externalId: `=${index}`,
    owner: 'FR/37261',
    partners: ['JP/172014'],
    startYear: 2_001,
    endYear: null,
    funding: record.funding.map(({ source, programme }) => ({ source, programme, share: 1.5 })),
    costs: record.costs.map((cost) => ({ ...cost, amount: Math.abs(cost.amount) })),
    translations: {
      ...Object.fromEntries(
        Object.entries(record.translations).map(([locale, texts]) => [
          locale,
          {
            ...texts,
            provenance:
              locale === record.originalLocale ? 'author' : texts.provenance === 'author' ? 'human' : texts.provenance,
          },
        ]),
      ),
      [record.originalLocale]: {
        ...Object.fromEntries(
          [
            'teaser',
            'summary',
            'context',
            'objectives',
            'actions',
            'stakeholders',
            'results',
            'lessons',
            'transferability',
          ].map((name) => [name, null]),
        ),
        ...record.translations[record.originalLocale],
        title: `Sonde numéro ${index}`,
        provenance: 'author',
      },
    },
  }));
}

describe('an export', () => {
  it('holds what is published, for everybody; one’s own working copies for those who may read them', async () => {
    const { id } = await desk.written('=HYPERLINK("http://evil.example")から始まる下書き');
    const open = await get('/exports/case-studies.csv?locale=fr');
    expect([open.statusCode, open.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    const [codes, names] = open.body.split('\r\n');
    expect([codes?.slice(0, 19), names?.slice(0, 24)]).toEqual([
      '\uFEFFsource;externalId;',
      'Source;Clé dans la sourc',
    ]);
    expect(open.body).not.toContain(id);
    expect((await get('/exports/desk.csv')).json()).toMatchObject({ code: 'UNAUTHENTICATED' });
    const own = await asked('/exports/desk.csv?state=draft&locale=en', desk.admin);
    expect(own.body).toContain(id);
    expect(own.body).toContain(`"'=HYPERLINK(""http://evil.example"")`);
    const tours = desk.server.visitor();
    await tours.signIn('tours@kakehashi.example');
    expect((await asked('/exports/desk.csv', tours)).body).not.toContain(id);
  });

  it('takes of a parameter that is given twice the first, and refuses what no text can hold', async () => {
    const twice = await get('/exports/case-studies.csv?locale=ja&locale=fr&query=plage&query=neige');
    expect(twice.statusCode).toBe(200);
    expect(twice.body).toBe((await get('/exports/case-studies.csv?locale=ja&query=plage')).body);
    const template = await get('/imports/template.csv?locale=fr&locale=ja');
    expect([template.statusCode, template.body]).toEqual([200, (await get('/imports/template.csv?locale=fr')).body]);
    const unwritable = await asked('/exports/desk.csv?query=a%00b', desk.admin);
    expect([unwritable.statusCode, unwritable.json()]).toMatchObject([400, { code: 'TEXT_UNWRITABLE' }]);
  });

  it('of a search holds what the search finds, by the same filter', async () => {
    const filter = encodeURIComponent(JSON.stringify({ countries: ['JP'] }));
    const found = (await get(`/exports/case-studies.json?filter=${filter}`)).json<File>().caseStudies;
    expect(found.length).toBeGreaterThan(3);
    const isJapanese = ({ owner, partners }: Required<CaseRecord>) =>
      [owner, ...partners].some((key) => key?.startsWith('JP/'));
    expect(found.filter((one) => !isJapanese(one))).toEqual([]);
    const linked = (await get(`/exports/case-studies.jsonld?filter=${filter}`)).json<{ '@graph': object[] }>()[
      '@graph'
    ];
    expect(linked).toHaveLength(found.length);
    const unknown = await get('/exports/case-studies.json?filter=%7B%22x%22%3A1%7D', { 'accept-language': 'fr' });
    expect([unknown.statusCode, unknown.json<{ message: string }>().message]).toEqual([
      400,
      'Ce filtre n’est pas un filtre de la recherche. Reprenez l’adresse depuis la page de recherche.',
    ]);
  });

  it('comes back without loss: what is exported, taken away and imported again is the same', async () => {
    const records = samples(6);
    const brought = await importing.dryRun('a.json', JSON.stringify({ caseStudies: records }));
    expect(brought.rows.items.flatMap(({ problems }) => problems)).toEqual([]);
    expect(countsOf(await importing.finish(brought.id))).toEqual({ CREATED: records.length });
    const list = async () => {
      const file = (await asked('/exports/desk.json?query=Sonde', desk.admin)).json<File>();
      return file.caseStudies.sort((one, other) => String(one.externalId).localeCompare(String(other.externalId)));
    };
    const first = await list();
    expect(
      first.map(({ costs, funding, indicators, translations }) => ({ costs, funding, indicators, translations })),
    ).toEqual(
      [...records]
        .sort((one, other) => String(one.externalId).localeCompare(String(other.externalId)))
        .map(({ costs, funding, indicators, translations }) => ({ costs, funding, indicators, translations })),
    );
    for (const [format, locale] of [
      ['xlsx', 'ja'],
      ['csv', 'fr'],
      ['jsonld', 'en'],
    ] as const) {
      const file = await asked(`/exports/desk.${format}?query=Sonde&locale=${locale}`, desk.admin);
      const same = await importing.dryRun('b', file.rawPayload);
      expect(countsOf(same)).toEqual({ KNOWN: records.length });
      expect(countsOf(await importing.finish(same.id, { known: 'UPDATE' }))).toEqual({ UNCHANGED: records.length });
      await desk.server.sql(`delete from case_study where import_origin like 'probe:%'`);
      const anew = await importing.dryRun('b', file.rawPayload);
      expect(countsOf(await importing.finish(anew.id, { alike: 'CREATE' }))).toEqual({ CREATED: records.length });
      expect(await list()).toEqual(first);
    }
  }, 120_000);

  it('asks the database as much for each page of cases, however long it is', async () => {
    const statements: string[] = [];
    const send = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown;
    const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...given: unknown[]
    ) {
      const [first] = given;
      statements.push(typeof first === 'string' ? first : (first as { text: string }).text);
      return send.apply(this, given);
    });
    await get('/exports/case-studies.json');
    spy.mockRestore();
    const ofCases = statements.filter(
      (text) => /published_case_study|case_study|collectivity/.test(text) && !text.includes('graphile'),
    );
    // Which cases, and for each page: rows, origins, collectivities.
    expect(ofCases.length).toBeLessThanOrEqual(1 + 3 * 2);
  });

  it.each(['fr', 'ja', 'en'])('has an empty file in %s, which says what it takes', async (locale) => {
    const workbook = await get(`/imports/template.xlsx?locale=${locale}`);
    expect(workbook.headers['content-disposition']).toContain(`kakehashi-${locale}.xlsx`);
    expect((await importing.dryRun('empty.xlsx', workbook.rawPayload)).refusal).toContain('below the headings');
    const text = await get(`/imports/template.csv?locale=${locale}`);
    expect((await importing.dryRun('empty.csv', text.rawPayload)).refusal).toContain('below the headings');
  });
});

describe('a token', () => {
  const token = async (visitor: Visitor, scopes: string[]): Promise<string> => {
    const document = `mutation ($input: CreateApiTokenInput!) { created: createApiToken(input: $input) { ... on ApiTokenCreated { secret } } }`;
    const input = { name: 'Register', scopes, days: 1 };
    return (await visitor.ask<{ created: { secret: string } }>(document, { input })).created.secret;
  };
  const graphql = (secret: string, query: string, variables: object) =>
    desk.server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      payload: JSON.stringify({ query, variables }),
    });

  it('with the scope brings files in and starts them; one without does neither, nor reads working copies', async () => {
    const tours = desk.server.visitor();
    await tours.signIn('tours@kakehashi.example');
    const good = await token(tours, ['IMPORT']);
    const client = new Importing(desk.server, desk.server.visitor());
    const file = JSON.stringify([
      { source: 'api', externalId: '1', originalLocale: 'fr', translations: { fr: { title: 'Par une machine' } } },
    ]);
    const { id } = await client.bring('a.json', file, { authorization: `Bearer ${good}` });
    const state = async () =>
      (await graphql(good, 'query ($id: ID!) { import(id: $id) { state } }', { id })).json<{
        data: { import: { state: string } };
      }>().data.import.state;
    await eventually(async () => (await state()) === 'CHECKED');
    await graphql(good, 'mutation ($id: ID!) { startImport(id: $id) { state } }', { id });
    await eventually(async () => (await state()) === 'DONE');
    const bad = await token(tours, ['WRITE_CASES']);
    expect(await client.bring('a.json', file, { authorization: `Bearer ${bad}` })).toMatchObject({
      status: 403,
      code: 'SCOPE_NEEDED',
    });
    expect((await graphql(bad, 'mutation ($id: ID!) { startImport(id: $id) { state } }', { id })).body).toContain(
      'SCOPE_NEEDED',
    );
    expect((await get('/exports/desk.json', { authorization: `Bearer ${good}` })).statusCode).toBe(403);
  });
});
