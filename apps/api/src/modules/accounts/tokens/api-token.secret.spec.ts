import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashSecret, hintOf, isWellFormed, makeSecret } from './api-token.secret.js';

describe('the secret of an API token', () => {
  it('has a form that scanners find: prefix, 38 characters, checksum', () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const secret = makeSecret();
      expect(secret).toMatch(/^kkh_[0-9A-Za-z]{38}$/);
      expect(isWellFormed(secret)).toBe(true);
    }
  });

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 1_000 }, makeSecret)).size).toBe(1_000);
  });

  it('is refused with any one character changed', () => {
    const secret = makeSecret();
    fc.assert(
      fc.property(fc.nat(secret.length - 1), fc.constantFrom(...'aB3_-é'), (at, character) => {
        fc.pre(secret[at] !== character);
        expect(isWellFormed(secret.slice(0, at) + character + secret.slice(at + 1))).toBe(false);
      }),
    );
  });

  it.each(['', 'kkh_', `${'kkh_'}${'0'.repeat(38)}\n`, 'Bearer', 'x'.repeat(10_000)])('%j is none', (text) => {
    expect(isWellFormed(text)).toBe(false);
  });

  it('is kept as a hash, and known again by four characters', () => {
    const secret = makeSecret();
    expect(hashSecret(secret)).toHaveLength(32);
    expect(hintOf(secret)).toBe(secret.slice(0, 8));
  });
});
