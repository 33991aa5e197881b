import { describe, expect, it } from '@jest/globals';
import { isAutomatic, senderOf } from './inbound.judge.js';

const mail = (
  headers: Readonly<Record<string, string | undefined>>,
  envelopeFrom = 'a@b.example',
  from = ['a@b.example'],
) => ({
  header: (name: string) => headers[name],
  envelopeFrom,
  from,
});

describe('a mail that comes in', () => {
  it.each([
    { 'auto-submitted': 'auto-replied' },
    { 'auto-submitted': 'auto-generated (vacation)' },
    { precedence: 'bulk' },
    { precedence: 'auto_reply' },
    { precedence: ' List ' },
    { 'x-autoreply': 'yes' },
    { 'list-id': '<x.example>' },
    { 'content-type': 'multipart/report; report-type=delivery-status' },
  ])('is nobody’s with %j', (headers) => {
    expect(isAutomatic(mail(headers))).toBe(true);
  });

  it('is nobody’s without a sender in the envelope', () => {
    expect(isAutomatic(mail({}, ''))).toBe(true);
  });

  it.each([{}, { 'auto-submitted': 'no' }, { precedence: 'normal' }, { 'content-type': 'text/plain' }])(
    'is somebody’s with %j',
    (headers) => {
      expect(isAutomatic(mail(headers))).toBe(false);
    },
  );

  it('is of one person or of nobody known', () => {
    expect(senderOf(mail({}))).toBe('a@b.example');
    expect(senderOf(mail({}, 'a@b.example', []))).toBeUndefined();
    expect(senderOf(mail({}, 'a@b.example', ['a@b.example', 'c@d.example']))).toBeUndefined();
  });
});
