import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { eventually } from './eventually.js';

/** A mail as it came over the wire, parsed. */
export interface ReceivedMail {
  /** Of the envelope: who really gets it. */
  recipients: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  header: (name: string) => string | undefined;
  /** Addresses in the plain text. */
  links: string[];
}

export interface TestSmtp {
  /** Settings for `createTestApp`. */
  settings: { MAIL_URL: string; MAIL_FROM: string };
  mails: ReceivedMail[];
  /** The `count`th mail to an address, once it has come. */
  mailTo: (address: string, count?: number) => Promise<ReceivedMail>;
  /** Answers the next recipients with this code instead of taking them. */
  refuse: (code: number, times: number) => void;
  close: () => Promise<void>;
}

function received(mail: ParsedMail, recipients: string[]): ReceivedMail {
  const text = mail.text ?? '';
  return {
    recipients,
    from: mail.from?.text ?? '',
    subject: mail.subject ?? '',
    text,
    html: mail.html || '',
    header: (name) => mail.headerLines.find(({ key }) => key === name.toLowerCase())?.line.replace(/^[^:]+:\s*/, ''),
    links: text.match(/https?:\/\/\S+/g) ?? [],
  };
}

/** A real SMTP server of this test alone, on the loopback interface. */
export async function startSmtp(): Promise<TestSmtp> {
  const mails: ReceivedMail[] = [];
  const refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (address, _session, done) => {
      const code = refusals.shift();
      if (code === undefined) return done();
      done(Object.assign(new Error(`${address.address} is not taken`), { responseCode: code }));
    },
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      simpleParser(stream).then(
        (mail) => {
          mails.push(received(mail, recipients));
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const to = (address: string) => mails.filter(({ recipients }) => recipients.includes(address));
  return {
    settings: { MAIL_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Kakehashi <ne-pas-repondre@kakehashi.example>' },
    mails,
    mailTo: async (address, count = 1) => {
      await eventually(async () => to(address).length >= count);
      const mail = to(address)[count - 1];
      if (!mail) throw new Error(`No mail to ${address}`);
      return mail;
    },
    refuse: (code, times) => refusals.push(...new Array<number>(times).fill(code)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
