import { describe, expect, it } from '@jest/globals';
import { timeZoneName } from './time-zone.js';

describe('a time zone', () => {
  it('has the name that the runtime gives it', () => {
    expect(['Europe/Paris', 'asia/tokyo', 'Japan'].map(timeZoneName)).toEqual([
      'Europe/Paris',
      'Asia/Tokyo',
      'Asia/Tokyo',
    ]);
  });

  it('is no offset, and nothing that is made up', () => {
    for (const none of ['', '+09:00', '-05:00', 'Europe/Lutetia', 'a'.repeat(10_000), '\u0000', '__proto__'])
      expect(timeZoneName(none)).toBeUndefined();
  });
});
