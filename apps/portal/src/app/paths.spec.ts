import { describe, expect, it } from '@jest/globals';
import { caseStudyPath, collectivityPath, LOCALES, OPEN_PAGES } from '#shared';
import { inLocale, localeOfPath, matchPath, pageNameOf, parseUrl, pathTo } from './paths.js';

describe('addresses', () => {
  it('lead to pages and back', () => {
    expect(matchPath('/fr')).toEqual({ locale: 'fr', name: 'home', params: {} });
    expect(matchPath('/ja/search')).toMatchObject({ locale: 'ja', name: 'search' });
    expect(matchPath('/en/collectivities/12/partners')).toMatchObject({ name: 'partners', params: { id: '12' } });
    expect(matchPath(pathTo('case', 'ja', { slug: '宮島 訪問税' }))?.params).toEqual({ slug: '宮島 訪問税' });
  });

  it('are those that the server gives to search engines and feeds', () => {
    for (const locale of LOCALES) {
      expect(caseStudyPath('宮島 訪問税', locale)).toBe(pathTo('case', locale, { slug: '宮島 訪問税' }));
      expect(collectivityPath(12, locale)).toBe(pathTo('collectivity', locale, { id: '12' }));
      for (const page of OPEN_PAGES) expect(matchPath(`/${locale}${page}`)).toBeDefined();
    }
  });

  it('that name nothing lead nowhere', () => {
    const written = ['/', '/de', '/fr/nope', '/fr/cases', '/fr/cases/a/b', '/france/about'];
    for (const path of [...written, '/fr/cases/%E0%A4%A', '/fr/cases/%00', '/fr/cases/a%0D%0Ab']) {
      expect(matchPath(path)).toBeUndefined();
    }
    expect(localeOfPath('/de/search')).toBeUndefined();
  });

  it('are logged without secrets', () => {
    expect(pageNameOf('/fr/cases/halles?q=secret')).toBe('/fr/cases/halles');
    expect(pageNameOf('/fr/invitation?token=secret')).toBe('/fr/invitation');
    expect(pageNameOf('/fr/invitation#secret')).toBe('/fr/invitation');
    expect(pageNameOf('/fr/invitation%23secret')).toBe('no page');
  });

  it('never name another host', () => {
    expect(parseUrl('//evil.example/fr').pathname).toBe('//evil.example/fr');
    expect(parseUrl('//').pathname).toBe('//');
    expect(matchPath('//evil.example/fr')).toBeUndefined();
  });

  it('are written with what they carry', () => {
    expect(pathTo('home', 'fr')).toBe('/fr');
    expect(pathTo('twinnings', 'en', undefined, new URLSearchParams({ country: 'JP' }))).toBe(
      '/en/twinnings?country=JP',
    );
    expect(pathTo('twinnings', 'en', undefined, new URLSearchParams())).toBe('/en/twinnings');
  });

  it('keep the place in another language', () => {
    expect(inLocale('/fr/search?q=a&language=fr#results', 'ja')).toBe('/ja/search?q=a&language=fr#results');
    expect(inLocale('/fr', 'en')).toBe('/en');
    expect(inLocale('/fr?x=1', 'en')).toBe('/en?x=1');
  });
});
