import { createTransport, type SendMailOptions } from 'nodemailer';
import { RelayServer } from '../../apps/api/src/modules/introductions/index.js';
import type { TestApp } from './app.js';

/** Settings by which the server of a test takes mails, on a port of its own. */
export const RELAY = {
  RELAY_DOMAIN: 'relay.kakehashi.example',
  RELAY_LISTEN: 'smtp://127.0.0.1:0',
  RELAY_MAX_KB: '200',
};

/** What the receiver answered. */
export interface Answered {
  code: number;
  text: string;
}

/** Somebody's mail server, which hands mails to the relay over a real connection. */
export class Postman {
  private constructor(private readonly port: number) {}

  static async of({ app }: TestApp): Promise<Postman> {
    const port = await app.get(RelayServer).start();
    if (port === undefined) throw new Error('The relay does not listen');
    return new Postman(port);
  }

  /** @returns the answer of the receiver, refusals included */
  async send(mail: SendMailOptions): Promise<Answered> {
    const transport = createTransport({ host: '127.0.0.1', port: this.port, ignoreTLS: true });
    try {
      const { response } = (await transport.sendMail(mail)) as { response: string };
      return { code: Number(response.slice(0, 3)), text: response };
    } catch (error) {
      const { responseCode = 0, response = String(error) } = error as { responseCode?: number; response?: string };
      return { code: responseCode, text: response };
    } finally {
      transport.close();
    }
  }

  /** A mail as it stands, byte by byte. */
  raw(from: string, to: string, raw: string | Buffer): Promise<Answered> {
    return this.send({ envelope: { from, to }, raw });
  }
}
