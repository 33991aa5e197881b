import { describe, expect, it } from '@jest/globals';
import { destinationOf } from './destination.js';

describe('where a sign-in leads', () => {
  it.each(['/fr/account', '/admin/caseStudies?page=2#x'])('%s', (path) => {
    expect(destinationOf(path)).toBe(path);
  });

  it.each([
    null,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/',
  ])('to the desk instead of %j', (wanted) => {
    expect(destinationOf(wanted)).toBe('/admin');
  });
});
