import { describe, expect, it } from '@jest/globals';
import { linkOf, type MailMessage, safeMessage } from './mail.message.js';

const PUBLIC = 'https://kakehashi.example';
const message = (change: Partial<MailMessage> = {}): MailMessage => ({
  to: { address: 'mairie@tours.example', name: 'Camille' },
  locale: 'fr',
  subject: 'Bonjour',
  paragraphs: ['Un mot.'],
  ...change,
});

describe('a mail on its way out', () => {
  it('carries no line end into a header', () => {
    const { subject, to } = safeMessage(
      message({
        subject: 'Bonjour\r\nBcc: other@evil.example',
        to: { address: 'mairie@tours.example', name: 'Camille\nBcc: other@evil.example\u202e' },
      }),
      PUBLIC,
    );
    expect(subject).toBe('Bonjour Bcc: other@evil.example');
    expect(to.name).toBe('Camille Bcc: other@evil.example');
  });

  it.each([
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'Name <a@b.example>',
    'a@b@c.example',
    'a',
    `${'a'.repeat(250)}@b.example`,
    'group:a@b.example;',
  ])('goes to one plain address only: %j is refused', (address) => {
    expect(() => safeMessage(message({ to: { address } }), PUBLIC)).toThrow('Not an address');
    expect(() => safeMessage(message({ replyTo: address }), PUBLIC)).toThrow('Not an address');
  });

  it('leads to this site only', () => {
    expect(linkOf('/fr/invitation#abc', PUBLIC)).toBe('https://kakehashi.example/fr/invitation#abc');
    expect(linkOf('https://kakehashi.example/fr', PUBLIC)).toBe('https://kakehashi.example/fr');
    for (const url of [
      'https://evil.example/',
      'https://kakehashi.example.evil.example/',
      'https://kakehashi.example@evil.example/',
      'javascript:alert(1)',
      'fr',
    ]) {
      expect(() => linkOf(url, PUBLIC)).toThrow('must lead to this site');
    }
  });
});
