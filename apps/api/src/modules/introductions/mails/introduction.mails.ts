import { formatDate, LANGUAGE_NAMES, type Locale } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import type { MailParagraph } from '../../../core/mail/index.js';
import type { Introduction } from '../introduction.entity.js';
import type { Letter } from '../introduction.model.js';
import type { IntroductionMessage } from '../messages/introduction-message.entity.js';
import type { MailWords, Names } from './introduction.teller.js';

/** Each letter under the name of its language: the original first, a translation marked as what it is. */
function lettersOf(letters: readonly Letter[], locale: Locale): MailParagraph[] {
  const t = translator(locale);
  const inOrder = [...letters].sort((a, b) => Number(b.original) - Number(a.original));
  return inOrder.flatMap((letter) => {
    const language = LANGUAGE_NAMES[letter.locale];
    const by = letter.provenance === 'template' ? 'template' : 'human';
    const key = letter.original ? 'introduction.letter.original' : (`introduction.letter.${by}` as const);
    return [`— ${t(key, { language })} —`, { text: letter.body, locale: letter.locale }];
  });
}

/** The proposal with both letters, to those who can answer it. */
export function proposedMail({ letters, answerBy }: Introduction, names: Names, locale: Locale): MailWords {
  const t = translator(locale);
  const date = formatDate((answerBy ?? new Date(0)).toISOString(), locale);
  return {
    subject: t('introduction.mail.proposed.subject', { ...names }),
    paragraphs: [
      t('introduction.mail.proposed.text', { ...names }),
      t('introduction.mail.answerBy', { date }),
      ...lettersOf(letters, locale),
    ],
    action: t('introduction.mail.answer'),
  };
}

/** The one reminder. */
export function reminderMail(introduction: Introduction, names: Names, locale: Locale): MailWords {
  const t = translator(locale);
  const { paragraphs, action } = proposedMail(introduction, names, locale);
  return {
    subject: t('introduction.mail.reminder.subject', { ...names }),
    paragraphs: [t('introduction.mail.reminder.text', { ...names }), ...paragraphs.slice(1)],
    action,
  };
}

/** An answer, with its words and their courtesy translation. */
export function answerMail(
  message: IntroductionMessage | null,
  accepted: boolean,
  names: Names,
  locale: Locale,
): MailWords {
  const t = translator(locale);
  const kind = accepted ? 'accepted' : 'declined';
  const words: MailParagraph[] = message ? [quoted(message.body, message.locale, locale)] : [];
  if (message?.translation && message.translationLocale) {
    const language = LANGUAGE_NAMES[message.translationLocale];
    words.push(`— ${t('introduction.letter.template', { language })} —`);
    words.push({ text: message.translation, locale: message.translationLocale });
  }
  return {
    subject: t(`introduction.mail.${kind}.subject`, { ...names }),
    paragraphs: [t(`introduction.mail.${kind}.text`, { ...names }), ...words],
    action: t('introduction.mail.open'),
  };
}

/** Words of people, set apart from the platform's. */
export const quoted = (text: string, written: Locale | null, locale: Locale): MailParagraph => ({
  text,
  locale: written ?? locale,
});
