import { describe, expect, it } from '@jest/globals';
import { profileProblems } from './profile.rules.js';

const problems = (change: object): string[] =>
  profileProblems({ name: '山本 恵', locale: 'ja', timeZone: 'Asia/Tokyo', ...change }).map(({ code }) => code);

describe('a profile', () => {
  it.each([{}, { timeZone: 'UTC' }, { timeZone: 'Europe/Paris' }, { name: 'x'.repeat(100) }])(
    '%j can be stored',
    (one) => {
      expect(problems(one)).toEqual([]);
    },
  );

  it.each([
    [{ name: '' }, 'input.required'],
    [{ name: 'x'.repeat(101) }, 'input.tooLong'],
    [{ timeZone: '' }, 'input.unknownCode'],
    [{ timeZone: 'Mars/Olympus' }, 'input.unknownCode'],
    [{ timeZone: '+09:00' }, 'input.unknownCode'],
  ])('%j can’t: %s', (one, code) => {
    expect(problems(one)).toEqual([code]);
  });
});
