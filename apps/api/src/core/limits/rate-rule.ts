/** So many attempts within so long. The window opens at the first of them. */
export interface RateRule {
  /** Tells the counters of rules apart; never shown. */
  name: string;
  limit: number;
  windowSeconds: number;
}

/** Whether one more attempt is let through, and how long to wait where it is not. */
export interface RateAnswer {
  allowed: boolean;
  retryAfterSeconds: number;
}

/** Reads a counter after it has counted this attempt. */
export function judge(rule: RateRule, counter: { hits: number; endsAt: Date }, now: Date): RateAnswer {
  const seconds = Math.max(1, Math.ceil((counter.endsAt.getTime() - now.getTime()) / 1000));
  return counter.hits <= rule.limit
    ? { allowed: true, retryAfterSeconds: 0 }
    : { allowed: false, retryAfterSeconds: seconds };
}

/**
 * What counts as one client. An IPv6 network hands out so many addresses to each line that only its first half
 * tells clients apart.
 */
export function clientKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? first : [...first, ...zeros(8 - first.length - last.length), ...last];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

const zeros = (count: number): string[] => new Array<string>(Math.max(0, count)).fill('0');
