import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import type { Page } from '../../core/graphql/index.js';
import type { Offer } from './account-link.js';
import type { Inviter } from './invitation.policy.js';

export interface Invitation extends Offer {
  id: string;
  invitedById: string;
  inviterName: string;
  createdAt: Date;
  expiresAt: Date;
}

/** An invitation with what its sender may do today; null where the sender may not sign in any more. */
export type OpenInvitation = Invitation & { inviter: Inviter | null };

interface NewInvitation extends Offer {
  id: string;
  tokenHash: Buffer;
  invitedById: string;
  now: Date;
  expiresAt: Date;
}

const COLUMNS = `l.id, l.email, l.locale, l.collectivity_id as "collectivityId", l.role, l.invited_by as "invitedById",
  u.name as "inviterName", l.created_at as "createdAt", l.expires_at as "expiresAt"`;
const OPEN = `l.purpose = 'invitation' and l.used_at is null and l.expires_at > `;

/** Every statement on invitations. */
@Injectable()
export class InvitationRepository {
  constructor(private readonly database: Database) {}

  /** Makes an invitation in place of those that the same person still has from the same collectivity. */
  async replace(invitation: NewInvitation): Promise<void> {
    const { id, tokenHash, email, locale, collectivityId, role, invitedById, now, expiresAt } = invitation;
    await this.database.query(
      `delete from account_link
        where purpose = 'invitation' and used_at is null and collectivity_id is not distinct from $2
          and lower(normalize(email, NFKC)) = lower(normalize($1, NFKC))`,
      [email, collectivityId],
    );
    await this.database.query(
      `insert into account_link (id, purpose, token_hash, email, locale, collectivity_id, role, invited_by, created_at, expires_at)
       values ($1, 'invitation', $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, tokenHash, email, locale, collectivityId, role, invitedById, now, expiresAt],
    );
  }

  /** Open ones, the newest first. @param collectivityIds null for all */
  async page(
    collectivityIds: readonly number[] | null,
    now: Date,
    { offset, size }: Page,
  ): Promise<{ items: Invitation[]; total: number }> {
    const where = `${OPEN} $1 and ($2::integer[] is null or l.collectivity_id = any($2))`;
    const items = await this.database.query<Invitation>(
      `select ${COLUMNS} from account_link l join user_account u on u.id = l.invited_by
        where ${where} order by l.created_at desc, l.id limit $3 offset $4`,
      [now, collectivityIds, size, offset],
    );
    const [count] = await this.database.query<{ total: number }>(
      `select count(*)::integer as total from account_link l where ${where}`,
      [now, collectivityIds],
    );
    return { items, total: count?.total ?? 0 };
  }

  async find(id: string, now: Date): Promise<Invitation | undefined> {
    const rows = await this.database.query<Invitation>(
      `select ${COLUMNS} from account_link l join user_account u on u.id = l.invited_by where l.id = $1 and ${OPEN} $2`,
      [id, now],
    );
    return rows[0];
  }

  /** The invitation of a token, locked for its use. */
  async findByToken(tokenHash: Buffer, now: Date): Promise<OpenInvitation | undefined> {
    type Row = Invitation & {
      suspended: boolean;
      administrator: boolean;
      memberships: { collectivityId: number; role: MembershipRole }[];
    };
    const [row] = await this.database.query<Row>(
      `select ${COLUMNS}, u.suspended_at is not null as suspended, u.administrator,
              coalesce((select json_agg(json_build_object('collectivityId', m.collectivity_id, 'role', m.role))
                          from membership m where m.user_id = u.id), '[]'::json) as memberships
         from account_link l join user_account u on u.id = l.invited_by
        where l.token_hash = $1 and ${OPEN} $2 for update of l`,
      [tokenHash, now],
    );
    if (!row) return undefined;
    const { suspended, administrator, memberships, ...invitation } = row;
    return { ...invitation, inviter: suspended ? null : { administrator, memberships } };
  }

  async delete(id: string): Promise<void> {
    await this.database.query(`delete from account_link where id = $1 and purpose = 'invitation'`, [id]);
  }
}
