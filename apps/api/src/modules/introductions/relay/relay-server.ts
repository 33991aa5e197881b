import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { RelayInbound } from './relay-inbound.service.js';

/** Connections at a time, and unknown addresses that one of them may ask for before it is ended. */
const CLIENTS = 20;
const UNKNOWN_MAX = 3;
/** Recipients of one mail: an answer to everybody goes to one relay address only. */
const RECIPIENTS_MAX = 5;

type Done = (error?: Error | null, message?: string) => void;

const refusal = (code: number, sentence: string): Error => Object.assign(new Error(sentence), { responseCode: code });

/**
 * The receiver of mails to relay addresses: SMTP, or LMTP behind a mail server of the operator's. It listens where
 * RELAY_LISTEN says so and takes mail for its own addresses only: nothing is ever passed on to other servers.
 */
@Injectable()
export class RelayServer implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Relay');
  private readonly unknown = new WeakMap<SMTPServerSession, number>();
  private server: SMTPServer | undefined;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly cls: ClsService,
    private readonly inbound: RelayInbound,
  ) {}

  /** @returns the port that it listens on; undefined where mail in is off */
  async start(): Promise<number | undefined> {
    const { RELAY_LISTEN, RELAY_MAX_KB, RELAY_DOMAIN } = this.env;
    if (RELAY_LISTEN === undefined || this.server) return undefined;
    const { protocol, hostname, port } = new URL(RELAY_LISTEN);
    this.server = new SMTPServer({
      lmtp: protocol === 'lmtp:',
      ...(RELAY_DOMAIN === undefined ? {} : { name: RELAY_DOMAIN }),
      // TLS and the right to send are the operator's mail server's; see docs/operations.md.
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: RELAY_MAX_KB * 1_000,
      maxClients: CLIENTS,
      socketTimeout: 30_000,
      closeTimeout: 2_000,
      onRcptTo: ({ address }, session, done) => this.settle(this.recipient(address, session), done),
      onData: (stream, session, done) => this.settle(this.data(stream, session), done),
    });
    this.server.on('error', (error: Error) => this.logger.warn(error.message));
    const listening = this.server.listen(Number(port), hostname.replace(/^\[|\]$/g, ''));
    await once(listening, 'listening');
    return (listening.address() as AddressInfo).port;
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** A fault of ours is temporary for the sending server: it tries again, and no mail is lost. */
  private settle(work: Promise<string | undefined>, done: Done): void {
    work.then(
      (message) => done(null, message),
      (error: unknown) => {
        if (error instanceof Error && 'responseCode' in error) return done(error);
        this.logger.error(`A mail could not be taken: ${String(error)}`);
        done(refusal(451, 'The message could not be taken at the moment. Try again later.'));
      },
    );
  }

  private async recipient(address: string, session: SMTPServerSession): Promise<undefined> {
    if (session.envelope.rcptTo.length >= RECIPIENTS_MAX) throw refusal(452, 'Too many recipients');
    if (await this.cls.run(() => this.inbound.mailbox(address))) return undefined;
    const count = (this.unknown.get(session) ?? 0) + 1;
    this.unknown.set(session, count);
    throw count > UNKNOWN_MAX ? refusal(421, 'Too many unknown addresses') : refusal(550, 'No such address here');
  }

  private async data(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
    const chunks: Buffer[] = [];
    // Read to its end even where it is too large: the sending server hears why only then.
    for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
    if (stream.sizeExceeded) throw refusal(552, `The message is larger than ${this.env.RELAY_MAX_KB} kB`);
    const { mailFrom, rcptTo } = session.envelope;
    const raw = Buffer.concat(chunks);
    for (const { address } of rcptTo) {
      const delivery = await this.cls.run(async () => {
        const mailbox = await this.inbound.mailbox(address);
        return mailbox && this.inbound.deliver(mailbox, mailFrom ? mailFrom.address : '', raw);
      });
      if (delivery?.kind === 'refused') throw refusal(delivery.code, delivery.sentence);
    }
    return 'OK';
  }
}
