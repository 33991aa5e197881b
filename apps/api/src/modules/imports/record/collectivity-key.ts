import type { CollectivityCode } from '../../territories/index.js';

/** `FR/37261`; with the tier where it isn't a municipality: `FR/department/37`. The same in every installation. */
export const collectivityKey = ({ country, tier, code }: Required<CollectivityCode>): string =>
  tier === 'municipality' ? `${country}/${code}` : `${country}/${tier}/${code}`;

const BARE: readonly [RegExp, string][] = [
  [/^\d{6}$/, 'JP'],
  [/^(?:\d{5}|2[AB]\d{3}|\d{9})$/, 'FR'],
];

/**
 * The official code that a cell means: `FR/37261`, `FR 37261`, or the code alone where its form tells the country
 * (INSEE and SIREN in France, six figures in Japan). Undefined for anything else.
 */
export function collectivityCode(cell: string): CollectivityCode | undefined {
  const plain = cell.normalize('NFKC').trim();
  const [country, ...rest] = plain.split(/[/:\s]+/).filter(Boolean);
  const bare = BARE.find(([pattern]) => pattern.test(plain.toUpperCase()));
  if (bare) return { country: bare[1], code: plain.toUpperCase() };
  if (!country || !/^[a-z]{2}$/i.test(country) || rest.length === 0 || rest.length > 2) return undefined;
  const code = rest.at(-1)?.toUpperCase() ?? '';
  const tier = rest.length === 2 ? rest[0]?.toLowerCase() : undefined;
  return { country: country.toUpperCase(), code, ...(tier ? { tier } : {}) };
}
