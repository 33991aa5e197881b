import type { Locale } from '#shared';
import type { PageOf } from './page.js';
import type { RouteName } from './paths.js';

interface Route<Name extends RouteName> {
  /** Its module, as the client's manifest names it: the server preloads its chunk. */
  source: string;
  load(locale: Locale): Promise<PageOf<Name>>;
}

const TERRITORIES = 'src/territories/index.tsx';

/** The page of each address. Every page is a chunk of its own; the territories share one. */
export const routes: { readonly [Name in RouteName]: Route<Name> } = {
  home: { source: 'src/pages/home/page.tsx', load: async () => (await import('../pages/home/page.js')).page },
  search: { source: 'src/pages/search/page.tsx', load: async () => (await import('../pages/search/page.js')).page },
  case: { source: 'src/pages/case/page.tsx', load: async () => (await import('../pages/case/page.js')).page },
  about: { source: 'src/pages/about/page.tsx', load: async () => (await import('../pages/about/page.js')).page },
  collectivities: { source: TERRITORIES, load: async (locale) => (await territories(locale)).collectivities },
  collectivity: { source: TERRITORIES, load: async (locale) => (await territories(locale)).collectivity },
  partners: { source: TERRITORIES, load: async (locale) => (await territories(locale)).partners },
  twinnings: { source: TERRITORIES, load: async (locale) => (await territories(locale)).twinnings },
  twinning: { source: TERRITORIES, load: async (locale) => (await territories(locale)).twinning },
};

/** The pages that src/territories provides. */
export interface TerritoryPages {
  readonly collectivities: PageOf<'collectivities'>;
  readonly collectivity: PageOf<'collectivity'>;
  readonly partners: PageOf<'partners'>;
  readonly twinnings: PageOf<'twinnings'>;
  readonly twinning: PageOf<'twinning'>;
}

async function territories(locale: Locale): Promise<TerritoryPages> {
  const { pages, messages } = await import('../territories/index.js');
  await messages.load(locale);
  return pages;
}
