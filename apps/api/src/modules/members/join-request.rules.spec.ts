import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanWords, WORDS_MAX, wordsProblem } from './join-request.rules.js';

describe('words of a request', () => {
  it('keep line ends and lose what can’t be seen', () => {
    expect(cleanWords(' Bonjour,\r\nje travaille\u0007 au\u202e service.\n ')).toBe(
      'Bonjour,\nje travaille au service.',
    );
    expect(cleanWords(' \u200b\n')).toBeNull();
    expect(cleanWords(null)).toBeNull();
  });

  it('are clean once they are cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const once = cleanWords(written);
        expect(cleanWords(once)).toBe(once);
      }),
    );
  });

  it('are wanted for a refusal and counted as people count', () => {
    expect(wordsProblem('words', null, true)).toEqual({ field: 'words', code: 'input.required' });
    expect(wordsProblem('message', null)).toBeNull();
    expect(wordsProblem('message', '𠮷'.repeat(WORDS_MAX))).toBeNull();
    expect(wordsProblem('message', '𠮷'.repeat(WORDS_MAX + 1))?.code).toBe('input.tooLong');
  });
});
