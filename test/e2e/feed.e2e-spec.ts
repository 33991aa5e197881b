import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { eventually } from '../support/app.js';
import { TestDesk } from '../support/desk.js';

const SITE = 'https://kakehashi.example';
const TITLE = 'フィードに載る事例 <b>&"\' ]]>';

describe('the feed of a search', () => {
  let desk: TestDesk;
  const get = (url: string, headers: Record<string, string> = {}) =>
    desk.server.app.inject({ method: 'GET', url, headers });
  const all = (xml: string, tag: string) =>
    [...xml.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text ?? '');
  const entriesOf = (xml: string) => xml.split('<entry').slice(1);
  const linkOf = (xml: string, rel: string) =>
    new RegExp(`<link rel="${rel}" href="([^"]+)"`).exec(xml)?.[1]?.replaceAll('&amp;', '&');

  beforeAll(async () => {
    desk = await TestDesk.open({ PUBLIC_URL: SITE });
  });
  afterAll(() => desk.server.close());

  it.each(LOCALES)('says in %s what it is, where it is, and what is newest', async (locale) => {
    const { body, headers, statusCode } = await get(`/${locale}/search.atom`);
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(body).toMatch(
      new RegExp(`^<\\?xml [^>]*\\?>\\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`),
    );
    expect([linkOf(body, 'self'), linkOf(body, 'alternate')]).toEqual([
      `${SITE}/${locale}/search.atom`,
      `${SITE}/${locale}/search`,
    ]);
    const published = all(body, 'published');
    expect(published.length).toBeGreaterThan(40);
    expect(published).toEqual([...published].sort().reverse());
    for (const entry of entriesOf(body)) {
      expect(entry).toMatch(/<id>urn:uuid:[0-9a-f-]{36}<\/id>/);
      for (const tag of ['title', 'updated', 'author', 'summary']) expect(entry).toContain(`</${tag}>`);
    }
  });

  it('finds what the search page of the same address finds', async () => {
    const { body } = await get('/fr/search.atom?q=tourisme&country=JP&page=1&sort=RELEVANCE');
    const { caseStudies } = await desk.server
      .visitor()
      .ask<{ caseStudies: { items: { caseStudy: { id: string } }[] } }>(
        '{ caseStudies(query: "tourisme", filter: { countries: [JP] }, sort: NEWEST, page: { size: 50 }, locale: FR) { items { caseStudy { id } } } }',
      );
    expect(caseStudies.items.length).toBeGreaterThan(0);
    const ids = all(body, 'id').slice(1);
    expect(ids).toEqual(caseStudies.items.map(({ caseStudy }) => `urn:uuid:${caseStudy.id}`));
    expect(linkOf(body, 'self')).toBe(`${SITE}/fr/search.atom?q=tourisme&country=JP`);
    expect(all(body, 'title')[0]).toContain('«\u202ftourisme\u202f»');
  });

  it('is known again until something changes, and says when that was', async () => {
    const first = await get('/ja/search.atom?country=JP');
    const { etag, 'last-modified': modified } = first.headers as Record<string, string>;
    expect((await get('/ja/search.atom?country=JP', { 'if-none-match': etag ?? '' })).statusCode).toBe(304);
    expect((await get('/ja/search.atom?country=JP', { 'if-modified-since': modified ?? '' })).statusCode).toBe(304);
    const { id } = await desk.published(TITLE);
    const changed = () => get('/ja/search.atom?country=JP', { 'if-none-match': etag ?? '' });
    await eventually(async () => (await changed()).statusCode === 200);
    const { body } = await changed();
    expect(all(body, 'id')[1]).toBe(`urn:uuid:${id}`);
    expect(all(body, 'title')[1]).toBe('フィードに載る事例 &lt;b&gt;&amp;&quot;&apos; ]]&gt;');
    expect(all(body, 'name')[0]).toBe('金沢市');
  });

  it('goes on in older pages, of fifty entries each', async () => {
    for (let number = 0; number < 8; number += 1) await desk.published(`さらに続く事例${number}`);
    await eventually(async () => (await get('/fr/search.atom')).body.includes('さらに続く事例7'));
    const first = (await get('/fr/search.atom')).body;
    expect(entriesOf(first)).toHaveLength(50);
    const next = linkOf(first, 'next') ?? '';
    const second = (await get(next.slice(SITE.length))).body;
    expect(linkOf(second, 'previous')).toBe(linkOf(first, 'self'));
    const newest = all(first, 'published').at(-1) ?? '';
    for (const published of all(second, 'published')) expect(published <= newest).toBe(true);
    expect(entriesOf(second).length).toBeGreaterThan(0);
    expect(all(first, 'id')[0]).toBe(all(second, 'id')[0]);
  });

  it('is a feed where nothing is found, and whatever its address holds', async () => {
    const nothing = await get(`/en/search.atom?q=${encodeURIComponent('zzzz qqqq xxxx')}`);
    expect([nothing.statusCode, entriesOf(nothing.body)]).toEqual([200, []]);
    const odd = await get(`/fr/search.atom?sdg=99&theme=%3Cscript%3E&page=-3&q=${'a'.repeat(5_000)}`);
    expect(odd.statusCode).toBe(200);
    expect(odd.body).not.toContain('<script');
    expect((await get('/de/search.atom')).statusCode).toBe(404);
  });
});
