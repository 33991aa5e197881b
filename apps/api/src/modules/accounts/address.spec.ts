import { describe, expect, it } from '@jest/globals';
import { addressKey } from './address.js';

describe('addresses', () => {
  it.each(['Tours@Kakehashi.example', ' tours@kakehashi.example ', 'ｔｏｕｒｓ＠ｋａｋｅｈａｓｈｉ.example'])(
    '%j is the same account',
    (email) => {
      expect(addressKey(email)).toBe('tours@kakehashi.example');
    },
  );

  it.each([
    'tоurs@kakehashi.example',
    'tours@kakehashı.example',
    'tours+1@kakehashi.example',
    'to\u200burs@kakehashi.example',
  ])('%j is another account', (email) => {
    expect(addressKey(email)).not.toBe('tours@kakehashi.example');
  });
});
