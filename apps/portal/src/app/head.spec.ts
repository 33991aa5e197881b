import { describe, expect, it } from '@jest/globals';
import { headOf } from './head.js';
import type { PageMeta } from './page.js';
import type { View } from './view.js';

const view = (meta: PageMeta, more: Partial<View> = {}): View => ({
  url: '/fr/cases/tram?lang=ja',
  locale: 'fr',
  name: 'case',
  params: {},
  search: new URLSearchParams(),
  publicUrl: 'https://x.example',
  meta,
  ...more,
});
const tagsOf = (head: ReturnType<typeof headOf>, key: string, name: string) =>
  head.tags.filter(({ attributes }) => attributes[key] === name).map(({ attributes }) => attributes['content']);

const CASE: PageMeta = {
  title: 'Un tramway',
  description: 'Une phrase.',
  canonical: '/ja/cases/densha',
  alternates: { fr: '/fr/cases/densha', ja: '/ja/cases/densha', en: '/en/cases/densha' },
  languages: ['ja'],
  language: 'ja',
  anyLanguage: '/cases/densha',
  image: { path: '/files/a-1200.webp', width: 1200, height: 800, alternative: '路面電車' },
  article: { publishedAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-02-01T00:00:00.000Z' },
  jsonLd: '{"@graph":[]}',
};

describe('the head of a page', () => {
  it('names languages in which there is a text, and no others', () => {
    const links = headOf(view(CASE)).tags.filter(({ attributes }) => attributes['hreflang']);
    expect(links.map(({ attributes }) => [attributes['hreflang'], attributes['href']])).toEqual([
      ['ja', 'https://x.example/ja/cases/densha'],
      ['x-default', 'https://x.example/cases/densha'],
    ]);
  });

  it('says what is shown where its address is shared', () => {
    const head = headOf(view(CASE));
    const said = (name: string) => tagsOf(head, 'property', name);
    expect(said('og:type')).toEqual(['article']);
    expect(said('og:url')).toEqual(['https://x.example/ja/cases/densha']);
    expect(said('og:locale')).toEqual(['ja_JP']);
    expect(said('og:locale:alternate')).toEqual([]);
    expect(said('og:image')).toEqual(['https://x.example/files/a-1200.webp']);
    expect(said('og:image:alt')).toEqual(['路面電車']);
    expect(said('article:modified_time')).toEqual(['2026-02-01T00:00:00.000Z']);
    expect(tagsOf(head, 'name', 'twitter:card')).toEqual(['summary_large_image']);
  });

  it('has the other languages of any page, and a small card where there is no photo', () => {
    const head = headOf(view({ title: 'À propos' }, { name: 'about', url: '/fr/about' }));
    expect(tagsOf(head, 'property', 'og:locale:alternate')).toEqual(['ja_JP', 'en_GB']);
    expect(tagsOf(head, 'name', 'twitter:card')).toEqual(['summary']);
    expect(head.tags.filter(({ attributes }) => attributes['hreflang'])).toHaveLength(3);
    expect(head.jsonLd).toBeNull();
  });

  it('offers nothing to search engines where there is nothing to be found', () => {
    const gone = headOf(view({ title: 'Retiré', noindex: true, status: 410 }));
    expect(gone.tags.map(({ attributes }) => attributes)).toEqual([{ name: 'robots', content: 'noindex' }]);
  });

  it('names the feed of what it lists', () => {
    const feed = { path: '/fr/search.atom?q=tram', title: 'Flux' };
    const head = headOf(view({ title: 'x', feed, noindex: true }, { name: 'search' }));
    const [found] = head.tags.filter(({ attributes }) => attributes['type'] === 'application/atom+xml');
    expect(found?.attributes).toMatchObject({ rel: 'alternate', href: 'https://x.example/fr/search.atom?q=tram' });
  });
});
