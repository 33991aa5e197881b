import { translator } from '../../core/i18n/index.js';
import type { MailMessage } from '../../core/mail/index.js';
import { isKind } from './notification.kinds.js';
import type { Reader } from './notification.repository.js';
import { type NotificationRow, pathOf, sentenceOf } from './notification.view.js';

/** Sentences in one mail; the rest is counted. */
const MOST = 20;

const settings = (locale: string): string => `/${locale}/notifications`;

/** One thing that happened, told at once. */
export function urgentMail(reader: Reader, row: NotificationRow): MailMessage | undefined {
  if (!isKind(row.kind)) return undefined;
  const { locale, email, name } = reader;
  const t = translator(locale);
  const sentence = sentenceOf(row.kind, row.values, locale);
  return {
    to: { address: email, name },
    locale,
    subject: sentence,
    paragraphs: [t('mail.hello'), sentence],
    action: { label: t('mail.notification.see'), url: pathOf(row, locale) },
    footnote: t('mail.notification.why'),
  };
}

/** What happened since the last mail, the newest first. */
export function digestMail(reader: Reader, rows: readonly NotificationRow[]): MailMessage | undefined {
  const { locale, email, name } = reader;
  const t = translator(locale);
  const sentences = rows.flatMap((row) => (isKind(row.kind) ? [sentenceOf(row.kind, row.values, locale)] : []));
  if (sentences.length === 0) return undefined;
  const more = sentences.length - MOST;
  return {
    to: { address: email, name },
    locale,
    subject: t('mail.digest.subject', { count: sentences.length }),
    paragraphs: [
      t('mail.hello'),
      t('mail.digest.intro'),
      ...sentences.slice(0, MOST).map((sentence) => `• ${sentence}`),
      ...(more > 0 ? [t('mail.digest.more', { count: more })] : []),
    ],
    action: { label: t('mail.notification.seeAll'), url: settings(locale) },
    footnote: t('mail.notification.why'),
  };
}
