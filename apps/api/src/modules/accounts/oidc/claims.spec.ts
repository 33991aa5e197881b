import { describe, expect, it } from '@jest/globals';
import { claimsOf, sameAddress } from './claims.js';

const ID = { iss: 'https://issuer.example', sub: 'u1' };

describe('claims of an issuer', () => {
  it('takes the address from the ID token, otherwise from user info, with the verification that stands beside it', () => {
    expect(claimsOf({ ...ID, email: 'a@x.example' }, { email: 'b@x.example', email_verified: true })).toMatchObject({
      email: 'a@x.example',
      emailVerified: false,
    });
    expect(claimsOf(ID, { email: 'b@x.example', email_verified: true })).toMatchObject({
      email: 'b@x.example',
      emailVerified: true,
    });
  });

  it.each(['true', 1, null, {}])('%j verifies nothing', (email_verified) => {
    expect(claimsOf({ ...ID, email: 'a@x.example', email_verified }, {}).emailVerified).toBe(false);
  });

  it('tells an issuer that says nothing of an address from one that says no', () => {
    expect(claimsOf({ ...ID, email: 'a@x.example' }, {}).emailVerified).toBeNull();
    expect(claimsOf(ID, { email: 'a@x.example' }).emailVerified).toBeNull();
    expect(claimsOf({ ...ID, email: 'a@x.example' }, { email_verified: false }).emailVerified).toBe(false);
    expect(claimsOf({ ...ID, email_verified: false }, { email: 'a@x.example' }).emailVerified).toBe(false);
  });

  it('forgives case in plain letters, and no look-alikes', () => {
    expect(sameAddress('A@X.example', 'a@x.example')).toBe(true);
    expect(sameAddress('kelvin@x.example', '\u212aelvin@x.example')).toBe(false);
    expect(sameAddress('ａ@x.example', 'a@x.example')).toBe(false);
    expect(sameAddress('é@x.example', 'é@x.example')).toBe(true);
  });
});
