import { describe, expect, it } from '@jest/globals';
import { cleanText, discreetProblems } from './introduction.rules.js';

describe('a text of an introduction', () => {
  it('is kept without spaces at ends of lines, without more than two empty lines, and without what nobody sees', () => {
    expect(cleanText(' Bonjour,  \t\r\n\n\n\n\n  nous\u0000 vous\u202e écrivons.　\n')).toBe(
      'Bonjour,\n\n\n  nous vous écrivons.',
    );
    expect(cleanText(null)).toBe('');
  });

  it('takes no longer than it is long, whatever somebody repeats in it', () => {
    const parts = [' ', '\t', '\n', ' \n', '.', '0', '@', 'a.', 'a-', '（'];
    const started = performance.now();
    for (const part of parts) discreetProblems('body', cleanText(`x${part.repeat(50_000)}x`));
    // Tried anew from each space, a single one of them took many seconds.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
