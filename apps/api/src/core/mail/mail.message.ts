import type { Locale } from '#shared';

/** Words of a mail; with their language where it isn't the mail's. */
export type MailParagraph = string | { text: string; locale: Locale };

/** A mail as features write it: words and one link. How it looks is the layout's. */
export interface MailMessage {
  to: { address: string; name?: string };
  /** Language of all that is said in it. */
  locale: Locale;
  subject: string;
  paragraphs: readonly MailParagraph[];
  /** @property url a path of this site, which begins with a slash, or an address below PUBLIC_URL */
  action?: { label: string; url: string };
  footnote?: string;
  /** Where an answer goes; without it the mail says that nobody reads answers. */
  replyTo?: string;
  /** In whose name it comes; the address stays the platform's. */
  fromName?: string;
  /** What it belongs to: mail programs show mails of one subject together. */
  thread?: string;
  /** An appointment, as an iCalendar file. */
  calendar?: string;
}

/** One address, nothing that could be a list, a comment or a second header. */
const ADDRESS = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+$/u;
const ADDRESS_MAX = 254;
const SUBJECT_MAX = 200;
const NAME_MAX = 120;

/** Line ends, other control characters and those that turn the direction of text have no place in a header. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** A thread's name stands in a header between angle brackets. */
const THREAD = /^[a-z0-9-]{1,80}$/;

/** Cut between characters: half of one would be sent as a question mark. */
const line = (text: string, max: number): string => [...text.replace(UNPRINTABLE, ' ').trim()].slice(0, max).join('');

/** Whether mail can be sent to it: one plain address. */
export const isMailAddress = (value: string): boolean => value.length <= ADDRESS_MAX && ADDRESS.test(value);

/** An address as it may stand in a header. */
function address(value: string): string {
  if (!isMailAddress(value)) throw new Error('Not an address that mail can be sent to');
  return value;
}

/**
 * The link of a mail, always below `publicUrl`: a mail never leads elsewhere, whoever wrote its words.
 * @param url a path or an address of this site
 */
export function linkOf(url: string, publicUrl: string): string {
  const whole = url.startsWith('/') ? `${publicUrl}${url}` : url;
  if (!URL.canParse(whole) || !`${whole}/`.startsWith(`${publicUrl}/`)) {
    throw new Error('The link of a mail must lead to this site');
  }
  return whole;
}

/** The message with everything in it that goes into a header made harmless. Refuses what can't be sent. */
export function safeMessage(message: MailMessage, publicUrl: string): MailMessage {
  const { to, action, replyTo, fromName, thread, calendar } = message;
  return {
    locale: message.locale,
    to: { address: address(to.address), ...(to.name === undefined ? {} : { name: line(to.name, NAME_MAX) }) },
    subject: line(message.subject, SUBJECT_MAX),
    paragraphs: message.paragraphs,
    ...(action ? { action: { label: line(action.label, NAME_MAX), url: linkOf(action.url, publicUrl) } } : {}),
    ...(message.footnote === undefined ? {} : { footnote: message.footnote }),
    ...(replyTo === undefined ? {} : { replyTo: address(replyTo) }),
    ...(fromName === undefined ? {} : { fromName: line(fromName, NAME_MAX) }),
    ...(thread === undefined ? {} : { thread: THREAD.exec(thread)?.[0] ?? '' }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}
