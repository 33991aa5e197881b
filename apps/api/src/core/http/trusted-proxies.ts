import { isIP } from 'node:net';
import type { FastifyServerOptions } from 'fastify';

/** Names of ranges that the proxy's address may be given by. */
const RANGES = new Set(['loopback', 'linklocal', 'uniquelocal']);

function isAddressOrRange(entry: string): boolean {
  if (RANGES.has(entry)) return true;
  const [address = '', bits, ...more] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  // A range of zero bits would be everybody: then anybody could say where they come from.
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (family === 4 ? 32 : 128))
  );
}

const entriesOf = (value: string): string[] => value.split(',').map((entry) => entry.trim());

/** Whether TRUST_PROXY can be read: a number of hops, or addresses, ranges and their names between commas. */
export const isTrustProxy = (value: string): boolean =>
  /^\d{1,2}$/.test(value) || entriesOf(value).every(isAddressOrRange);

/**
 * Which senders of X-Forwarded-* are believed. Named proxies are believed by their address; a number believes so many
 * hops counted from the connection, whoever that is: only for a server that nothing but its proxy can reach.
 */
export function trustedProxies(value: string): FastifyServerOptions['trustProxy'] {
  if (!/^\d+$/.test(value)) return entriesOf(value);
  const hops = Number(value);
  return hops === 0 ? false : (_address: string, hop: number) => hop < hops;
}
