import { describe, expect, it } from '@jest/globals';
import { roughDevice, shortAddress } from './session.origin.js';

describe('where a session was opened', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0 Safari/537.36 Edg/147.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0 Mobile Safari/537.36',
      'Chrome, Android',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64) Something/1.0', 'Linux'],
    ['curl/8.5.0', null],
    [undefined, null],
  ])('%s is named %s', (userAgent, name) => {
    expect(roughDevice(userAgent)).toBe(name);
  });

  it.each([
    ['203.0.113.77', '203.0.113.*'],
    ['::ffff:203.0.113.77', '203.0.113.*'],
    ['2001:db8:12:34:56:78:9a:bc', '2001:db8:12:*'],
    ['2001:DB8::1', '2001:db8:0:*'],
    ['fe80::1%eth0', 'fe80:0:0:*'],
    ['::1', '0:0:0:*'],
    ['unix:', null],
    ['', null],
  ])('%s is kept as %s', (address, kept) => {
    expect(shortAddress(address)).toBe(kept);
  });
});
