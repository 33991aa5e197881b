import type { Locale } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import type { IntroductionMessage } from '../messages/introduction-message.entity.js';
import { quoted } from './introduction.mails.js';
import type { MailWords, Names } from './introduction.teller.js';

/** A message, handed on: the words, and what of the mail was left out. */
export function messageMail(message: IntroductionMessage, names: Names, locale: Locale): MailWords {
  const t = translator(locale);
  return {
    subject: t('introduction.mail.message.subject', { ...names }),
    paragraphs: [
      t('introduction.mail.message.text', { ...names }),
      quoted(message.body, message.locale, locale),
      ...(message.masked ? [t('introduction.message.masked')] : []),
      ...(message.dropped > 0 ? [t('introduction.message.dropped', { count: message.dropped })] : []),
    ],
    action: t('introduction.mail.open'),
  };
}

/** Why a member's mail was not handed on, and what to do instead. */
export type NotRelayed = 'notYet' | 'over' | 'empty' | 'tooLong';

/** Tells a member that their mail was not handed on. */
export function notRelayedWords(why: NotRelayed, title: string, locale: Locale): MailWords {
  const t = translator(locale);
  return {
    subject: t('introduction.mail.notRelayed.subject', { title }),
    paragraphs: [t(`introduction.mail.notRelayed.${why}`, { title })],
    action: t('introduction.mail.open'),
  };
}
