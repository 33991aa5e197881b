import { describe, expect, it } from '@jest/globals';
import { replyText } from './reply-text.js';

const reply = (...lines: string[]): string => replyText(lines.join('\n'));

describe('the words of a reply', () => {
  it.each([
    ['On Sat, 28 Nov 2026 at 10:05, Kanazawa <relay@x.example> wrote:'],
    ['Le sam. 28 nov. 2026 à 10:05, 金沢市 <relay@x.example> a écrit\u00a0:'],
    ['Le sam. 28 nov. 2026 à 10:05, 金沢市', '<relay@x.example> a écrit :'],
    ['2026年11月28日(土) 10:05 トゥール <relay@x.example>:'],
    ['2026/11/28 10:05 トゥール wrote:'],
    ['-----Original Message-----'],
    ['-----Message d’origine-----'],
    ['________________________________', 'De : Kanazawa'],
    ['From: Kanazawa <relay@x.example>', 'Sent: Saturday', 'Subject: Re'],
    ['De : Kanazawa <relay@x.example>', 'Envoyé : samedi', 'À : moi'],
    ['差出人: トゥール <relay@x.example>', '送信日時: 2026年11月28日', '件名: RE'],
  ])('end where the history begins: %s', (...history) => {
    expect(reply('Bonjour,', '', 'Merci.', '', ...history, 'old words', 'x@y.example')).toBe('Bonjour,\n\nMerci.');
  });

  it('leave out quoted lines between new ones', () => {
    expect(reply('> Quand ?', 'Mardi.', '> Où ?', 'En ligne.')).toBe('Mardi.\nEn ligne.');
  });

  it.each([
    ['-- ', 'Camille Durand', '02 47 21 60 00'],
    ['--', 'Camille'],
    ['Envoyé de mon iPhone'],
    ['iPhoneから送信'],
    ['*****************************', '金沢市役所　中村　健', 'TEL 076-220-2032'],
    ['━━━━━━━━━━━━', '金沢市役所', '中村'],
  ])('end before a signature: %s', (...signature) => {
    expect(reply('よろしくお願いいたします。', '', ...signature)).toBe('よろしくお願いいたします。');
  });

  it('keep what only looks like one of these', () => {
    const words = ['De quoi parlons-nous : de tourisme.', '- un', '- deux', 'On one hand I wrote: nothing'];
    expect(reply(...words)).toBe(words.join('\n'));
    expect(reply('> only quotes')).toBe('');
  });

  it('take time in proportion to the mail', () => {
    for (const piece of ['On a ', 'Le x', '> ', '-', '2026年1月1日', 'From: a\n']) {
      const begin = performance.now();
      replyText(piece.repeat(200_000 / piece.length));
      expect(performance.now() - begin).toBeLessThan(1_500);
    }
  });
});
