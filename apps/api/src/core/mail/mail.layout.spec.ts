import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { layOut } from './mail.layout.js';
import type { MailMessage } from './mail.message.js';

const PUBLIC = 'https://kakehashi.example';
const message: MailMessage = {
  to: { address: 'a@b.example' },
  locale: 'ja',
  subject: '招待 <b>&',
  paragraphs: ['<script>alert("x")</script>', '一行目\n二行目'],
  action: { label: '開く "今"', url: `${PUBLIC}/ja/invitation#a&b` },
  footnote: "l'autre",
};

describe('the layout of mails', () => {
  const { text, html } = layOut(message, PUBLIC);

  it('says the same in plain text and in HTML', () => {
    for (const words of [...message.paragraphs, `${PUBLIC}/ja/invitation#a&b`, "l'autre"])
      expect(text).toContain(words);
    expect(html).toContain('一行目<br>二行目');
    expect(html).toContain(`href="${PUBLIC}/ja/invitation#a&amp;b"`);
    expect(html).toContain('l&#39;autre');
  });

  it('escapes whatever people wrote', () => {
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(html).toContain('<title>招待 &lt;b&gt;&amp;</title>');
    expect(html).toContain('>開く &quot;今&quot;</a>');
  });

  it('fetches nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(img|link|script|style|iframe)\b|url\(|src=/i);
  });

  it.each(LOCALES)('names its language: %s', (locale) => {
    expect(layOut({ ...message, locale }, PUBLIC).html).toMatch(new RegExp(`<html lang="${locale}-[A-Z]{2}">`));
  });
});
