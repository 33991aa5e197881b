import { describe, expect, it } from '@jest/globals';
import { profileProblems } from './profile.rules.js';

const problems = (change: object): string[] =>
  profileProblems({ name: '山本 恵', locale: 'ja', timeZone: 'Asia/Tokyo', ...change }).map(({ code }) => code);

describe('a profile', () => {
  it.each([{}, { timeZone: 'UTC' }, { timeZone: 'Europe/Paris' }, { name: '𠮷'.repeat(120) }])(
    '%j can be stored',
    (one) => {
      expect(problems(one)).toEqual([]);
    },
  );

  it.each([
    [{ name: '' }, 'input.required'],
    [{ name: 'x'.repeat(121) }, 'input.tooLong'],
    [{ name: 'Marie\nBonne nouvelle : https://evil.example' }, 'name.characters'],
    [{ name: '山本\u2028恵' }, 'name.characters'],
    [{ name: '<b>Marie</b>' }, 'name.characters'],
    [{ timeZone: '' }, 'input.unknownCode'],
    [{ timeZone: 'Mars/Olympus' }, 'input.unknownCode'],
    [{ timeZone: '+09:00' }, 'input.unknownCode'],
  ])('%j can’t: %s', (one, code) => {
    expect(problems(one)).toEqual([code]);
  });
});
