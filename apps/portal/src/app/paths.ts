import { isLocale, type Locale } from '#shared';

/** Every address of the portal, under /fr, /ja and /en alike. */
export const PATTERNS = {
  home: '/',
  search: '/search',
  case: '/cases/:slug',
  collectivities: '/collectivities',
  collectivity: '/collectivities/:id',
  partners: '/collectivities/:id/partners',
  twinnings: '/twinnings',
  twinning: '/twinnings/:id',
  about: '/about',
  signIn: '/sign-in',
  invitation: '/invitation',
  resetPassword: '/reset-password',
  confirmAddress: '/confirm-address',
  stillTrue: '/still-true',
  signInLink: '/sign-in-link',
  notifications: '/notifications',
  account: '/account',
  signInRefused: '/sign-in/refused',
} as const;

export type RouteName = keyof typeof PATTERNS;

type ParamNames<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** What the pattern of a route names: `{ slug: string }`. */
export type Params<Name extends RouteName> = Readonly<Record<ParamNames<(typeof PATTERNS)[Name]>, string>>;

export interface Match {
  locale: Locale;
  name: RouteName;
  params: Readonly<Record<string, string>>;
}

const NAMES = Object.keys(PATTERNS) as RouteName[];

/** Undefined where it is no text that a name could have: not encoded, or with control characters. */
function decode(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    return /\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function matchPattern(pattern: string, segments: readonly string[]): Record<string, string> | undefined {
  const expected = pattern.split('/').filter(Boolean);
  if (expected.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = decode(segments[index] ?? '');
    if (value === undefined) return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

/** Path and query of an address within the portal; `//x` is a path here, never another host. */
export function parseUrl(url: string): URL {
  return new URL(`http://portal.invalid${url}`);
}

/** The locale that an address begins with. */
export function localeOfPath(pathname: string): Locale | undefined {
  const first = pathname.split('/')[1];
  return isLocale(first) ? first : undefined;
}

/** Which page an address names; undefined where it names none. */
export function matchPath(pathname: string): Match | undefined {
  const locale = localeOfPath(pathname);
  if (!locale) return undefined;
  const segments = pathname.split('/').slice(2).filter(Boolean);
  for (const name of NAMES) {
    const params = matchPattern(PATTERNS[name], segments);
    if (params) return { locale, name, params };
  }
  return undefined;
}

/**
 * What a log may say of an address: the path of a page, without the words and secrets of a query; nothing of an address
 * that names no page, as that of a mailed link may be whose # a program on the way has encoded.
 */
export function pageNameOf(url: string): string {
  const { pathname } = parseUrl(url);
  return matchPath(pathname) ? pathname : 'no page';
}

/** The address of a page: `pathTo('case', 'fr', { slug })`. */
export function pathTo<Name extends RouteName>(
  name: Name,
  locale: Locale,
  ...rest: keyof Params<Name> extends never
    ? [params?: undefined, search?: URLSearchParams]
    : [params: Params<Name>, search?: URLSearchParams]
): string {
  const [params, search] = rest;
  const values: Readonly<Record<string, string>> = params ?? {};
  const path = PATTERNS[name].replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ''));
  const query = search?.toString();
  return `/${locale}${path === '/' ? '' : path}${query ? `?${query}` : ''}`;
}

/** The same place in another language: `/fr/about?x=1` becomes `/ja/about?x=1`. */
export function inLocale(url: string, locale: Locale): string {
  return url.replace(/^\/[a-z]{2}(?=[/?#]|$)/, `/${locale}`);
}
