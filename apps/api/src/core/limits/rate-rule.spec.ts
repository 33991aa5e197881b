import { describe, expect, it } from '@jest/globals';
import { clientKey, judge } from './rate-rule.js';

const rule = { name: 'test', limit: 3, windowSeconds: 60 };
const now = new Date('2026-11-27T12:00:00Z');
const endsAt = new Date('2026-11-27T12:00:30.500Z');

describe('a rate rule', () => {
  it('lets its limit through and says how long to wait after it', () => {
    expect(judge(rule, { hits: 3, endsAt }, now)).toEqual({ allowed: true, retryAfterSeconds: 0 });
    expect(judge(rule, { hits: 4, endsAt }, now)).toEqual({ allowed: false, retryAfterSeconds: 31 });
  });
});

describe('a client', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:0001:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s is counted as %s', (address, key) => {
    expect(clientKey(address)).toBe(key);
  });
});
