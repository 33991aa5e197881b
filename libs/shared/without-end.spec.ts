import { describe, expect, it } from '@jest/globals';
import { withoutEnd } from './without-end.js';

describe('a text without its end', () => {
  it('has lost the signs that it ended with, and no others', () => {
    expect(withoutEnd('a.b..', '.')).toBe('a.b');
    expect(withoutEnd('a.b', '.')).toBe('a.b');
    expect(withoutEnd('...', '.')).toBe('');
    expect(withoutEnd('', '.')).toBe('');
  });

  it('is found at once, however long a row stands in the middle', () => {
    const long = `x${'.'.repeat(1_000_000)}x`;
    const started = performance.now();
    expect(withoutEnd(long, '.')).toBe(long);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
