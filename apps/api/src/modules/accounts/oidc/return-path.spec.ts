import { describe, expect, it } from '@jest/globals';
import { returnPath } from './return-path.js';

describe('where a sign-in leads back to', () => {
  it.each(['/admin', '/admin/#/case-studies', '/fr', '/ja/account', '/en/search?q=a%20b', '/fr#top'])(
    '%s is kept',
    (path) => {
      expect(returnPath(path)).toBe(path);
    },
  );

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example/fr',
    '/\\elsewhere.example',
    '/fr/\\elsewhere.example',
    '/fr\n/x',
    '/freedom',
    '/graphql',
    'javascript:alert(1)',
    `/fr/${'x'.repeat(600)}`,
    '',
    undefined,
    ['/fr', '/ja'],
  ])('%j leads home', (wanted) => {
    expect(returnPath(wanted)).toBe('/');
  });
});
