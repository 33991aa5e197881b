import { createHash } from 'node:crypto';
import { simpleParser, type ParsedMail } from 'mailparser';
import { cleanText, WRITING_MAX } from '../introduction.rules.js';
import type { MailFacts } from './inbound.judge.js';
import { replyText } from './reply-text.js';

/** A mail as far as it is handed on: words, never markup, files or headers. */
export interface ReadMail extends MailFacts {
  text: string;
  /** Whether the words were longer than what is handed on. */
  tooLong: boolean;
  attachments: number;
  /** Stands for the mail wherever it comes in again. */
  key: string;
}

/** Characters of a body that are looked at; more is history. */
const LOOKED_AT = 200_000;

/** What the parser leaves of a picture: its address alone on a line. */
const IMAGE_LINE = /^[ \t]*\[(https?:|cid:)[^\]\n]{1,2000}\][ \t]*$/gm;

/** The plain text, or what the parser makes of a mail that is HTML only. */
const wordsOf = ({ text }: ParsedMail): string =>
  cleanText(replyText((text ?? '').slice(0, LOOKED_AT).replace(IMAGE_LINE, '')));

const unfolded = (line: string): string => line.replace(/^[^:]*:\s*/, '').replace(/\r?\n\s+/g, ' ');

/** Reads a mail whatever its encoding (ISO-2022-JP and Shift_JIS too). @throws where it can't be read at all */
export async function readMail(raw: Buffer, envelopeFrom: string): Promise<ReadMail> {
  const mail = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true, skipTextLinks: true });
  const text = wordsOf(mail);
  const lines = new Map(mail.headerLines.map(({ key, line }) => [key, unfolded(line)]));
  const from = (mail.from?.value ?? []).flatMap(({ address, group }) =>
    group ? group.map((one) => one.address ?? '') : [address ?? ''],
  );
  const id = mail.messageId ?? createHash('sha256').update(raw).digest('hex');
  return {
    ...{ header: (name) => lines.get(name), envelopeFrom, from: from.filter((address) => address !== ''), text },
    tooLong: [...text].length > WRITING_MAX.message,
    attachments: mail.attachments.length,
    key: createHash('sha256').update(id).digest('hex'),
  };
}
