import { describe, expect, it } from '@jest/globals';
import { hashOfToken, linkPath, newToken } from './account-link.js';

describe('a single-use link', () => {
  it('holds 256 random bits, of which a hash alone is kept', () => {
    const { token, hash } = newToken();
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(hash).toHaveLength(32);
    expect(hash.equals(hashOfToken(token))).toBe(true);
    expect(newToken().token).not.toBe(token);
  });

  it('keeps its token out of what a server sees', () => {
    const url = new URL(linkPath('password-reset', 'ja', 'secret'), 'https://kakehashi.example');
    expect(url.pathname).toBe('/ja/reset-password');
    expect(url.search).toBe('');
    expect(url.hash).toBe('#secret');
  });
});
