import { LANGUAGE_TAGS, type Locale } from '#shared';
import { translator } from '../i18n/index.js';
import type { MailMessage, MailParagraph } from './mail.message.js';

const FONTS =
  "Inter, system-ui, -apple-system, 'Segoe UI', 'Hiragino Sans', 'Noto Sans JP', 'Yu Gothic UI', Arial, sans-serif";
const INK = '#1B1D22';
const QUIET = '#565B66';
const ACCENT = '#1F3A8A';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, in an attribute too. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const lines = (text: string): string => escapeHtml(text).replace(/\r\n?|\n/g, '<br>');

/** A mail's two bodies. They say the same: some people read one, some the other. */
export interface MailBodies {
  text: string;
  html: string;
}

/** The one layout of all mails: plain words, one button, no image, nothing that is fetched. */
export function layOut(message: MailMessage, publicUrl: string): MailBodies {
  const t = translator(message.locale);
  const answers = t(message.replyTo === undefined ? 'mail.automatic' : 'mail.relayed');
  const closing = [answers, t('mail.from', { url: publicUrl })];
  return { text: textOf(message, closing), html: htmlOf(message, t('mail.copyLink'), closing) };
}

function textOf({ paragraphs, action, footnote }: MailMessage, closing: readonly string[]): string {
  const parts = [
    ...paragraphs.map((one) => (typeof one === 'string' ? one : one.text)),
    ...(action ? [`${action.label}\n${action.url}`] : []),
    ...(footnote === undefined ? [] : [footnote]),
    `-- \n${closing.join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function htmlOf(message: MailMessage, copyLink: string, closing: readonly string[]): string {
  const { locale, subject, paragraphs, action, footnote } = message;
  const leading = locale === 'ja' ? '1.8' : '1.6';
  const quiet = `margin:0 0 12px;color:${QUIET};font-size:14px;line-height:${leading}`;
  const body = [
    ...paragraphs.map((one) => paragraphOf(one, locale)),
    ...(action
      ? [buttonOf(action), `<p style="${quiet}">${escapeHtml(copyLink)}<br>${addressOf(action.url)}</p>`]
      : []),
    ...(footnote === undefined ? [] : [`<p style="${quiet}">${lines(footnote)}</p>`]),
  ];
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;background:#FBFAF7;color:${INK};font-family:${FONTS};font-size:16px;line-height:${leading}">
<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#FFFFFF;border:1px solid #E2DFD8;border-radius:6px">
<p style="margin:0 0 24px;font-weight:700;color:${ACCENT}">Kakehashi <span lang="ja">架け橋</span></p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.4">${escapeHtml(subject)}</h1>
${body.join('\n')}
</div>
<div style="max-width:560px;margin:16px auto 0;padding:0 24px">
<p style="${quiet}">${closing.map(escapeHtml).join('<br>')}</p>
</div>
</body>
</html>
`;
}

/** Words in another language say so: readers aloud change their voice, and its signs their form. */
function paragraphOf(paragraph: MailParagraph, locale: Locale): string {
  if (typeof paragraph === 'string') return `<p style="margin:0 0 16px">${lines(paragraph)}</p>`;
  const leading = paragraph.locale === 'ja' ? ';line-height:1.8' : '';
  const lang = paragraph.locale === locale ? '' : ` lang="${LANGUAGE_TAGS[paragraph.locale]}"`;
  const box = `margin:0 0 16px;padding:12px 16px;border-left:3px solid #E2DFD8${leading}`;
  return `<div${lang} style="${box}">${lines(paragraph.text)}</div>`;
}

const buttonOf = ({ label, url }: { label: string; url: string }): string =>
  `<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 24px;background:${ACCENT};color:#FFFFFF;border-radius:6px;text-decoration:none;font-weight:600">${escapeHtml(label)}</a></p>`;

const addressOf = (url: string): string =>
  `<a href="${escapeHtml(url)}" style="color:${ACCENT};word-break:break-all">${escapeHtml(url)}</a>`;
