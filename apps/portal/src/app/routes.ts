import type { Locale } from '#shared';
import type { PageOf } from './page.js';
import type { RouteName } from './paths.js';

interface Route<Name extends RouteName> {
  /** Its module, as the client's manifest names it: the server preloads its chunk. */
  source: string;
  load(locale: Locale): Promise<PageOf<Name>>;
}

const ACCOUNT = 'src/account/index.tsx';
const TERRITORIES = 'src/territories/index.tsx';
const ACCESS = 'src/access/index.tsx';

/** The page of each address. Every page is a chunk of its own; the territories share one, and so do the ways in. */
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
  signIn: { source: ACCESS, load: async (locale) => (await access(locale)).signIn },
  invitation: { source: ACCESS, load: async (locale) => (await access(locale)).invitation },
  resetPassword: { source: ACCESS, load: async (locale) => (await access(locale)).resetPassword },
  confirmAddress: { source: ACCESS, load: async (locale) => (await access(locale)).confirmAddress },
  stillTrue: { source: ACCESS, load: async (locale) => (await access(locale)).stillTrue },
  signInLink: { source: ACCESS, load: async (locale) => (await access(locale)).signInLink },
  notifications: { source: ACCESS, load: async (locale) => (await access(locale)).notifications },
  account: { source: ACCOUNT, load: async (locale) => (await account(locale)).account },
  signInRefused: { source: ACCOUNT, load: async (locale) => (await account(locale)).signInRefused },
};

/** The pages that src/territories provides. */
export interface TerritoryPages {
  readonly collectivities: PageOf<'collectivities'>;
  readonly collectivity: PageOf<'collectivity'>;
  readonly partners: PageOf<'partners'>;
  readonly twinnings: PageOf<'twinnings'>;
  readonly twinning: PageOf<'twinning'>;
}

/** The pages that src/access provides. */
export interface AccessPages {
  readonly signIn: PageOf<'signIn'>;
  readonly invitation: PageOf<'invitation'>;
  readonly resetPassword: PageOf<'resetPassword'>;
  readonly confirmAddress: PageOf<'confirmAddress'>;
  readonly stillTrue: PageOf<'stillTrue'>;
  readonly signInLink: PageOf<'signInLink'>;
  readonly notifications: PageOf<'notifications'>;
}

async function access(locale: Locale): Promise<AccessPages> {
  const { pages, messages } = await import('../access/index.js');
  await messages.load(locale);
  return pages;
}

/** The pages that src/account provides. */
export interface AccountPages {
  readonly account: PageOf<'account'>;
  readonly signInRefused: PageOf<'signInRefused'>;
}

async function account(locale: Locale): Promise<AccountPages> {
  const { pages, messages } = await import('../account/index.js');
  await messages.load(locale);
  return pages;
}

async function territories(locale: Locale): Promise<TerritoryPages> {
  const { pages, messages } = await import('../territories/index.js');
  await messages.load(locale);
  return pages;
}
