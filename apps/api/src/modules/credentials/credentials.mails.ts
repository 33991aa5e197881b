import type { Locale } from '#shared';
import { translator } from '../../core/i18n/index.js';
import type { MailMessage } from '../../core/mail/index.js';
import { linkPath } from './account-link.js';

/** Who a mail goes to, and in which language. */
export interface Recipient {
  email: string;
  name?: string;
  locale: Locale;
}

type Words = Pick<MailMessage, 'subject' | 'paragraphs' | 'action' | 'footnote'>;

const mailTo = ({ email, name, locale }: Recipient, words: Words): MailMessage => ({
  to: { address: email, ...(name === undefined ? {} : { name }) },
  locale,
  ...words,
});

/** The mail that invites somebody. @param collectivity its name in the recipient's language; null for an account alone */
export function invitationMail(
  to: Recipient,
  { token, inviter, collectivity, days }: { token: string; inviter: string; collectivity: string | null; days: number },
): MailMessage {
  const t = translator(to.locale);
  const purpose =
    collectivity === null
      ? t('mail.invite.account', { inviter })
      : t('mail.invite.join', { inviter, name: collectivity });
  return mailTo(to, {
    subject: t('mail.invite.subject'),
    paragraphs: [t('mail.hello'), purpose, t('mail.invite.what')],
    action: { label: t('mail.invite.action'), url: linkPath('invitation', to.locale, token) },
    footnote: t('mail.invite.note', { days }),
  });
}

/** A link to choose a new password. */
export function resetMail(to: Recipient, token: string, minutes: number): MailMessage {
  const t = translator(to.locale);
  return mailTo(to, {
    subject: t('mail.reset.subject'),
    paragraphs: [t('mail.hello'), t('mail.reset.why')],
    action: { label: t('mail.reset.action'), url: linkPath('password-reset', to.locale, token) },
    footnote: t('mail.link.note', { minutes }),
  });
}

/** A link that signs in. */
export function signInMail(to: Recipient, token: string, minutes: number): MailMessage {
  const t = translator(to.locale);
  return mailTo(to, {
    subject: t('mail.signIn.subject'),
    paragraphs: [t('mail.hello'), t('mail.signIn.why')],
    action: { label: t('mail.signIn.action'), url: linkPath('sign-in', to.locale, token) },
    footnote: t('mail.link.note', { minutes }),
  });
}

/** For somebody who asked for a sign-in link and has a password. */
export function hasPasswordMail(to: Recipient): MailMessage {
  const t = translator(to.locale);
  return mailTo(to, {
    subject: t('mail.signIn.subject'),
    paragraphs: [t('mail.hello'), t('mail.hasPassword.why')],
    action: { label: t('mail.hasPassword.action'), url: `/${to.locale}/sign-in` },
  });
}

/** To the new address: only who reads it may confirm the change. */
export function confirmAddressMail(to: Recipient, token: string, hours: number): MailMessage {
  const t = translator(to.locale);
  return mailTo(to, {
    subject: t('mail.address.confirm.subject'),
    paragraphs: [t('mail.hello'), t('mail.address.confirm.why')],
    action: { label: t('mail.address.confirm.action'), url: linkPath('email-change', to.locale, token) },
    footnote: t('mail.address.confirm.note', { hours }),
  });
}

const NOTICES = {
  addressAsked: ['mail.address.asked.subject', 'mail.address.asked.why'],
  addressChanged: ['mail.address.changed.subject', 'mail.address.changed.why'],
  passwordChanged: ['mail.password.changed.subject', 'mail.password.changed.why'],
} as const;

/** Tells of a change that matters, so that somebody who did not make it can act. */
export function noticeMail(to: Recipient, notice: keyof typeof NOTICES): MailMessage {
  const t = translator(to.locale);
  const [subject, why] = NOTICES[notice];
  return mailTo(to, {
    subject: t(subject),
    paragraphs: [t('mail.hello'), t(why), t('mail.notYou')],
    action: { label: t('mail.reset.action'), url: `/${to.locale}/reset-password` },
  });
}
