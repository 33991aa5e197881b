import { isIPv4, isIPv6 } from 'node:net';

type Known = readonly (readonly [sign: RegExp, name: string])[];

/** In the order in which they must be looked for: most browsers also claim to be another one. */
const BROWSERS: Known = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const SYSTEMS: Known = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const nameIn = (known: Known, userAgent: string): string | undefined =>
  known.find(([sign]) => sign.test(userAgent))?.[1];

/** Browser and system by their names, which are the same in every language; null where neither is known. */
export function roughDevice(userAgent: string | undefined): string | null {
  const text = (userAgent ?? '').slice(0, 500);
  const parts = [nameIn(BROWSERS, text), nameIn(SYSTEMS, text)].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** An IPv6 address without its abbreviation: eight groups. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  return [...front, ...Array<string>(Math.max(0, zeros)).fill('0'), ...back];
}

/** The front part of an address (IPv4: 24 bits, IPv6: 48), e.g. `203.0.113.*`; null where it is none. */
export function shortAddress(address: string): string | null {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.*`;
  return isIPv6(plain) ? `${groupsOf(plain.toLowerCase()).slice(0, 3).join(':')}:*` : null;
}
