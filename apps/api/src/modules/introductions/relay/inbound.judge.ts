/** What of a mail decides whether it is handed on. Header names are lower case. */
export interface MailFacts {
  header: (name: string) => string | undefined;
  /** Of the envelope; empty for what mail systems send by themselves. */
  envelopeFrom: string;
  /** Every address of the From header. */
  from: readonly string[];
}

/** Words that mailing lists and answering machines put into Precedence. */
const PRECEDENCE = /^(bulk|junk|list|auto[_-]?reply)$/i;
const MACHINES = ['x-autoreply', 'x-autorespond', 'list-id', 'x-failed-recipients'] as const;

/**
 * Whether nobody wrote a mail by hand: answering machines, lists, reports of delivery and our own mails that come back.
 * Such a mail is taken and forgotten: any answer to it could go round for ever (RFC 3834).
 */
export function isAutomatic({ header, envelopeFrom }: MailFacts): boolean {
  const submitted = header('auto-submitted')?.trim() ?? 'no';
  return (
    envelopeFrom === '' ||
    !/^no\b/i.test(submitted) ||
    PRECEDENCE.test(header('precedence')?.trim() ?? '') ||
    MACHINES.some((name) => header(name) !== undefined) ||
    /multipart\/report/i.test(header('content-type') ?? '')
  );
}

/** The one person a mail says it is from; undefined where it names none or several. */
export const senderOf = ({ from }: MailFacts): string | undefined => (from.length === 1 ? from[0] : undefined);
