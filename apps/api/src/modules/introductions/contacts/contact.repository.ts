import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import type { Side } from '../introduction.model.js';
import { IntroductionContact } from './introduction-contact.entity.js';

/** How somebody can be reached, as they chose to show it. */
export interface ShownContact {
  userId: string;
  name: string;
  side: Side;
  email: string | null;
  phone: string | null;
  office: string | null;
  givenAt: Date;
}

/** Every statement on what people show of themselves. */
@Injectable()
export class ContactRepository {
  constructor(private readonly database: Database) {}

  async save(contact: IntroductionContact): Promise<void> {
    await this.database.manager.save(IntroductionContact, contact);
  }

  /** What was shown is forgotten; that it was, and until when, is kept. @returns whether anything was shown */
  async withdraw(introductionId: string, userId: string, now: Date): Promise<boolean> {
    const rows = await this.database.query(
      `update introduction_contact set withdrawn_at = $3, show_email = false, phone = null, office = null
        where introduction_id = $1 and user_id = $2 and withdrawn_at is null returning 1`,
      [introductionId, userId, now],
    );
    return rows.length > 0;
  }

  async isShown(introductionId: string, userId: string): Promise<boolean> {
    const rows = await this.database.query(
      'select 1 from introduction_contact where introduction_id = $1 and user_id = $2 and withdrawn_at is null',
      [introductionId, userId],
    );
    return rows.length > 0;
  }

  /** What active people of both sides show, while they belong to them. */
  shown(introductionId: string): Promise<ShownContact[]> {
    return this.database.query<ShownContact>(
      `select k.user_id as "userId", u.name, k.side, case when k.show_email then u.email end as email, k.phone, k.office,
              k.given_at as "givenAt"
         from introduction_contact k
         join introduction i on i.id = k.introduction_id
         join user_account u on u.id = k.user_id and u.suspended_at is null
         join membership m on m.user_id = u.id
          and m.collectivity_id = case k.side when 'proposer' then i.proposer_id else i.recipient_id end
        where k.introduction_id = $1 and k.withdrawn_at is null order by k.given_at, k.user_id`,
      [introductionId],
    );
  }

  /** For the export of personal data. */
  ofPerson(userId: string): Promise<unknown[]> {
    return this.database.query(
      `select introduction_id as "introductionId", show_email as "showEmail", phone, office,
              text_version as "textVersion", given_at as "givenAt", withdrawn_at as "withdrawnAt"
         from introduction_contact where user_id = $1 order by given_at`,
      [userId],
    );
  }

  async eraseOf(userId: string): Promise<void> {
    await this.database.query('delete from introduction_contact where user_id = $1', [userId]);
  }
}
