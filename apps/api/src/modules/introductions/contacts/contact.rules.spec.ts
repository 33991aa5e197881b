import { describe, expect, it } from '@jest/globals';
import { cleanContact, type ContactInput, contactProblems } from './contact.rules.js';

const codes = (change: Partial<ContactInput>): string[] =>
  contactProblems(cleanContact({ email: true, phone: null, office: null, consent: true, ...change })).map(
    ({ code }) => code,
  );

describe('what somebody shows of themselves', () => {
  it.each([
    {},
    { email: false, phone: '+33 (0)2 47 21 60 00' },
    { phone: '０７６－２２０－２０３２', office: '観光課長' },
  ])('%j can be shown', (change) => {
    expect(codes(change)).toEqual([]);
  });

  it.each([
    [{ consent: false }, 'introduction.contact.consent'],
    [{ email: false }, 'introduction.contact.nothing'],
    [{ email: false, phone: ' ' }, 'introduction.contact.nothing'],
    [{ phone: 'call me' }, 'introduction.contact.phone'],
    [{ office: 'x'.repeat(121) }, 'input.tooLong'],
  ])('%j can’t: %s', (change, code) => {
    expect(codes(change)).toEqual([code]);
  });
});
