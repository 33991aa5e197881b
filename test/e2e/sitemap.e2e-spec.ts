import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENTRIES_PER_FILE } from '../../apps/api/src/modules/case-studies/sharing/sitemap.js';
import { TestDesk } from '../support/desk.js';

const SITE = 'https://kakehashi.example';

describe('the sitemap', () => {
  let desk: TestDesk;
  const get = (url: string, headers: Record<string, string> = {}) =>
    desk.server.app.inject({ method: 'GET', url, headers });
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');

  beforeAll(async () => {
    desk = await TestDesk.open({ PUBLIC_URL: SITE });
  });
  afterAll(() => desk.server.close());

  it('is named by robots.txt, and names its files', async () => {
    const robots = await get('/robots.txt');
    expect(robots.body).toContain(`Sitemap: ${SITE}/sitemap.xml`);
    expect(robots.body).toContain('Disallow: /admin');
    const index = await get('/sitemap.xml');
    expect(index.headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(locations(index.body)).toEqual(
      ['pages', 'cases-1', 'collectivities-1'].map((name) => `${SITE}/sitemap/${name}.xml`),
    );
  });

  it('has every published case in each of its languages, and nothing else', async () => {
    const { id } = await desk.published('地図に載る事例');
    await desk.written('地図に載らない事例');
    const { body } = await get('/sitemap/cases-1.xml');
    const rows = await desk.server.sql<{ locale: string; slug: string }>(
      `select t.key as locale, t.value ->> 'slug' as slug
         from published_case_study p, jsonb_each(p.snapshot -> 'translations') t order by p.case_study_id`,
    );
    const wanted = rows.map(({ locale, slug }) => `${SITE}/${locale}/cases/${encodeURIComponent(slug)}`);
    expect(locations(body).sort()).toEqual(wanted.sort());
    expect(body).not.toContain(encodeURIComponent('地図に載らない事例'));
    const own = `${SITE}/ja/cases/${encodeURIComponent('地図に載る事例')}`;
    const [entry = ''] = body.split('\n').filter((line) => line.includes(`<loc>${own}</loc>`));
    expect(entry).toContain(`<xhtml:link rel="alternate" hreflang="ja" href="${own}"/>`);
    expect(entry).toContain('hreflang="x-default"');
    expect(entry).not.toContain('hreflang="fr"');
    const [row] = await desk.server.sql<{ at: Date }>(
      'select updated_at as at from published_case_study where case_study_id = $1',
      [id],
    );
    expect(entry).toContain(`<lastmod>${row?.at.toISOString()}</lastmod>`);
  });

  it('names each language of a page beside each of its addresses', async () => {
    const { body } = await get('/sitemap/pages.xml');
    expect(locations(body)).toContain(`${SITE}/ja/twinnings`);
    for (const line of body.split('\n').filter((one) => one.startsWith('<url>')))
      expect(line.match(/hreflang="(fr|ja|en|x-default)"/g)).toHaveLength(4);
    expect(locations((await get('/sitemap/collectivities-1.xml')).body)).toContain(
      `${SITE}/fr/collectivities/${desk.kanazawa}`,
    );
  });

  it('is known again by its ETag until something is published', async () => {
    const first = await get('/sitemap/cases-1.xml');
    const etag = String(first.headers.etag);
    expect((await get('/sitemap/cases-1.xml', { 'if-none-match': etag })).statusCode).toBe(304);
    await desk.published('新しい事例');
    expect((await get('/sitemap/cases-1.xml', { 'if-none-match': etag })).statusCode).toBe(200);
  });

  it('has no other files', async () => {
    for (const name of ['cases-2.xml', 'cases-0.xml', 'cases-1', 'people-1.xml', '..%2Fpages.xml', 'pages'])
      expect((await get(`/sitemap/${name}`)).statusCode).toBe(404);
  });

  it('goes on in a second file where one is full, without a case lost or twice', async () => {
    // Without triggers: thousands of rows at once, none of which anybody searches.
    await desk.server.sql(
      `begin; set local session_replication_role = replica;
       insert into published_case_study (case_study_id, revision_id, owner_id, participant_ids, version, snapshot, published_at, updated_at)
       select made.id, k.revision_id, k.owner_id, k.participant_ids, 1,
              jsonb_build_object('originalLocale', 'fr', 'translations', jsonb_build_object('fr', jsonb_build_object('slug', made.id))), now(), now()
         from (select * from published_case_study limit 1) k,
              (select gen_random_uuid() as id from generate_series(1, ${ENTRIES_PER_FILE})) made;
       commit`,
    );
    const [{ count } = { count: 0 }] = await desk.server.sql<{ count: number }>(
      'select count(*)::integer as count from published_case_study',
    );
    expect(locations((await get('/sitemap.xml')).body)).toContain(`${SITE}/sitemap/cases-2.xml`);
    const [one, two] = await Promise.all([get('/sitemap/cases-1.xml'), get('/sitemap/cases-2.xml')]);
    const defaults = (body: string) => new Set([...body.matchAll(/x-default" href="([^"]+)"/g)].map(([, url]) => url));
    expect(defaults(one.body).size).toBe(ENTRIES_PER_FILE);
    expect(defaults(one.body + two.body).size).toBe(count);
  });
});
