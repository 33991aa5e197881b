import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import type { MailMessage } from './mail.message.js';

/** A mail that is still to be sent. */
export interface OutgoingMail {
  id: string;
  message: MailMessage;
  createdAt: Date;
}

/** Mails that wait longer than they should, and why the last attempt failed. */
export interface WaitingMails {
  count: number;
  lastError: string | null;
}

/** Every statement on outgoing_mail. Nobody's address or words outlive the sending. */
@Injectable()
export class OutgoingMailRepository {
  constructor(private readonly database: Database) {}

  async insert(id: string, message: MailMessage, now: Date): Promise<void> {
    await this.database.query('insert into outgoing_mail (id, message, created_at) values ($1, $2, $3)', [
      id,
      JSON.stringify(message),
      now,
    ]);
  }

  async find(id: string): Promise<OutgoingMail | undefined> {
    const rows = await this.database.query<OutgoingMail>(
      'select id, message, created_at as "createdAt" from outgoing_mail where id = $1 and message is not null',
      [id],
    );
    return rows[0];
  }

  async sent(id: string, now: Date): Promise<void> {
    await this.database.query(
      'update outgoing_mail set message = null, sent_at = $2, last_error = null where id = $1',
      [id, now],
    );
  }

  /** @param reason without personal data: codes, never the other server's words */
  async failed(id: string, reason: string): Promise<void> {
    await this.database.query(
      'update outgoing_mail set attempts = attempts + 1, last_error = $2 where id = $1 and message is not null',
      [id, reason],
    );
  }

  async givenUp(id: string, reason: string, now: Date): Promise<void> {
    await this.database.query(
      `update outgoing_mail set message = null, attempts = attempts + 1, given_up_at = $3, last_error = $2
       where id = $1 and message is not null`,
      [id, reason, now],
    );
  }

  async waitingSince(before: Date): Promise<WaitingMails> {
    const rows = await this.database.query<WaitingMails>(
      `select count(*)::integer as count, (array_agg(last_error order by created_at desc))[1] as "lastError"
       from outgoing_mail where message is not null and created_at < $1`,
      [before],
    );
    return rows[0] ?? { count: 0, lastError: null };
  }

  /** Forgets that mails were sent at all. */
  async forget(before: Date): Promise<void> {
    await this.database.query('delete from outgoing_mail where created_at < $1', [before]);
  }

  /** Removes what is left of mails that were sent or given up, and says of how many. */
  async forgetDone(before: Date): Promise<number> {
    const rows = await this.database.query(
      'delete from outgoing_mail where coalesce(sent_at, given_up_at) < $1 returning id',
      [before],
    );
    return rows.length;
  }
}
