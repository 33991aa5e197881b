/** What is kept of a failed attempt, and whether another one makes sense. */
export interface MailFailure {
  /** Codes only: the other server's words often repeat the address. */
  reason: string;
  /** The other server will never take it: no such mailbox, for instance. */
  final: boolean;
}

const CODE = /^[A-Z]{2,20}$/;

/** Reads nodemailer's error. A refusal of the class 5 to the recipient or the message itself is final (RFC 5321, 4.2.1). */
export function mailFailure(error: unknown): MailFailure {
  const { code, responseCode } = (typeof error === 'object' && error ? error : {}) as Record<string, unknown>;
  const known = typeof code === 'string' && CODE.test(code) ? code : 'UNKNOWN';
  const response = typeof responseCode === 'number' ? responseCode : undefined;
  return {
    reason: response === undefined ? known : `${known} ${response}`,
    final: ['EENVELOPE', 'EMESSAGE'].includes(known) && response !== undefined && response >= 500,
  };
}
