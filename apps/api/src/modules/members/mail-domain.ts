import { withoutEnd } from '#shared';
import { PUBLIC_MAIL } from './mail-domain.public.js';

/** What a mail address tells of its owner's place; never more than a hint for whoever decides. */
export const DOMAIN_SIGNS = [
  'listed',
  'japaneseName',
  'japaneseGovernment',
  'frenchName',
  'frenchGovernment',
  'unknown',
  'public',
  'listedElsewhere',
  'lookAlike',
] as const;
export type DomainSign = (typeof DOMAIN_SIGNS)[number];
export type Tone = 'supports' | 'neutral' | 'warns';

export interface DomainHint {
  domain: string;
  sign: DomainSign;
  tone: Tone;
}

/** The collectivity that is asked for, as addresses are compared with it. */
export interface Place {
  country: string;
  /** Its names in plain Latin letters, without spaces: `saintmalo`, `kanazawa`. */
  names: readonly string[];
  /** Mail domains that its managers or an administrator listed. */
  domains: readonly string[];
}

const TONES: Readonly<Record<DomainSign, Tone>> = {
  listed: 'supports',
  japaneseName: 'supports',
  japaneseGovernment: 'neutral',
  // A name under .fr can be had by anybody: it fits, and proves nothing.
  frenchName: 'neutral',
  frenchGovernment: 'neutral',
  unknown: 'neutral',
  public: 'warns',
  listedElsewhere: 'warns',
  lookAlike: 'warns',
};

/** The part of an address behind the last @, as it is compared. */
export const domainOf = (email: string): string =>
  withoutEnd(
    email
      .slice(email.lastIndexOf('@') + 1)
      .trim()
      .toLowerCase(),
    '.',
  );

const within = (domain: string, listed: string): boolean => domain === listed || domain.endsWith(`.${listed}`);

/** Letters that are taken for others, all as one: city.kanazawa.1g.jp is no lg.jp. */
const skeleton = (domain: string): string =>
  domain.replaceAll('rn', 'm').replaceAll('vv', 'w').replace(/[0]/g, 'o').replace(/[1i|]/g, 'l').replace(/[-_]/g, '');

/** Whether one letter more, less or other makes `a` into `b`. */
function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Endings that only governments get, and how they are imitated: lg.jp.example, kanazawa-lg.jp, 1g.jp, gouv-fr.com. */
const OFFICIAL = ['lg.jp', 'gouv.fr'];
function imitatesOfficial(domain: string): boolean {
  return OFFICIAL.some((ending) => {
    if (within(domain, ending)) return false;
    const [name = '', country = ''] = ending.split('.');
    const inside = new RegExp(`(^|[.-])${name}[.-]${country}([.-]|$)`);
    return inside.test(domain) || inside.test(domain.replace(/[1i]/g, 'l').replace(/0/g, 'o'));
  });
}

function looksLike(domain: string, listed: readonly string[]): boolean {
  // Letters of other scripts, or their encoded form: no local government of these countries uses them in mail.
  if (/[^a-z0-9.-]/.test(domain) || /(^|\.)xn--/.test(domain)) return true;
  if (imitatesOfficial(domain)) return true;
  return listed.some(
    (own) =>
      !within(domain, own) &&
      (skeleton(domain) === skeleton(own) || (own.length > 6 && oneLetterApart(domain, own)) || domain.includes(own)),
  );
}

/** Words that stand beside the name in domains of French local governments. */
const FRENCH_WORDS = new Set(
  'ville mairie commune metropole agglo agglomeration communaute cc ca cu com departement conseil departemental region pays grand'.split(
    ' ',
  ),
);

function bearsFrenchName(domain: string, names: readonly string[]): boolean {
  const label = domain.split('.').at(-2) ?? '';
  const words = label.split('-').filter((word) => !FRENCH_WORDS.has(word));
  const whole = words.join('');
  return whole !== '' && names.includes(whole);
}

const bearsJapaneseName = (domain: string, names: readonly string[]): boolean =>
  domain.split('.').some((label) => names.includes(label.replaceAll('-', '')));

function signOf(domain: string, place: Place, elsewhere: readonly string[]): DomainSign {
  if (place.domains.some((own) => within(domain, own))) return 'listed';
  if (looksLike(domain, place.domains)) return 'lookAlike';
  if (elsewhere.some((other) => within(domain, other))) return 'listedElsewhere';
  if (PUBLIC_MAIL.has(domain)) return 'public';
  if (within(domain, 'lg.jp'))
    return place.country === 'JP' && bearsJapaneseName(domain, place.names) ? 'japaneseName' : 'japaneseGovernment';
  if (within(domain, 'gouv.fr')) return 'frenchGovernment';
  if (place.country === 'FR' && domain.endsWith('.fr') && bearsFrenchName(domain, place.names)) return 'frenchName';
  return 'unknown';
}

/**
 * What an address tells about whether its owner belongs to a collectivity. It never admits anybody.
 * @param elsewhere mail domains that other collectivities listed
 */
export function domainHint(email: string, place: Place, elsewhere: readonly string[]): DomainHint {
  const domain = domainOf(email);
  const sign = signOf(domain, place, elsewhere);
  return { domain, sign, tone: TONES[sign] };
}

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/;

/** Why a domain can't be listed as a collectivity's own; null where it can. */
export function domainProblem(domain: string): 'domain.form' | 'domain.public' | null {
  if (!DOMAIN.test(domain) || domain.split('.').some((label) => label.startsWith('xn--'))) return 'domain.form';
  return PUBLIC_MAIL.has(domain) || OFFICIAL.includes(domain) ? 'domain.public' : null;
}
