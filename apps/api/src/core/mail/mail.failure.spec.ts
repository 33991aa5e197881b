import { describe, expect, it } from '@jest/globals';
import { mailFailure } from './mail.failure.js';

describe('why a mail was not sent', () => {
  it.each([
    [{ code: 'EENVELOPE', responseCode: 550, message: 'a@b.example: no such user' }, 'EENVELOPE 550', true],
    [{ code: 'EENVELOPE', responseCode: 450 }, 'EENVELOPE 450', false],
    [{ code: 'EAUTH', responseCode: 535 }, 'EAUTH 535', false],
    [{ code: 'ECONNECTION' }, 'ECONNECTION', false],
    [{ code: 'for a@b.example' }, 'UNKNOWN', false],
    [new Error('a@b.example'), 'UNKNOWN', false],
    ['a@b.example', 'UNKNOWN', false],
  ])('keeps codes, never words: %j', (error, reason, final) => {
    expect(mailFailure(error)).toEqual({ reason, final });
  });
});
