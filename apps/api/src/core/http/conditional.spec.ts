import { describe, expect, it } from '@jest/globals';
import { isKnown } from './conditional.js';

const lastModified = new Date('2026-11-23T10:00:00.500Z');
const known = (headers: Record<string, string>) => isKnown({ headers }, { etag: 'W/"a-1"', lastModified });

describe('a conditional request', () => {
  it('is answered by its ETag, weak or strong, alone or in a list', () => {
    for (const tag of ['W/"a-1"', '"a-1"', '"b", W/"a-1"', '*']) expect(known({ 'if-none-match': tag })).toBe(true);
    expect(known({ 'if-none-match': '"a-2"' })).toBe(false);
  });

  it('is answered by its date only where it has no ETag', () => {
    expect(known({ 'if-modified-since': 'Mon, 23 Nov 2026 10:00:00 GMT' })).toBe(true);
    expect(known({ 'if-modified-since': 'Mon, 23 Nov 2026 09:59:59 GMT' })).toBe(false);
    expect(known({ 'if-modified-since': 'yesterday' })).toBe(false);
    expect(known({})).toBe(false);
    const both = { 'if-none-match': '"a-2"', 'if-modified-since': 'Mon, 23 Nov 2026 10:00:00 GMT' };
    expect(known(both)).toBe(false);
  });
});
