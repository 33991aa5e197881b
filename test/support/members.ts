import { randomUUID } from 'node:crypto';
import { Database } from '../../apps/api/src/core/database/index.js';
import type { MailMessage } from '../../apps/api/src/core/mail/index.js';
import { DEMO_SIGN_INS } from '../../apps/api/src/modules/accounts/index.js';
import { createTestApp, type TestApp, type Visitor } from './app.js';

export type Outcome = { __typename: string; message?: string } & Record<string, unknown>;

export interface MemberRow {
  person: { id: string; name: string };
  email: string;
  role: string;
  version: number;
  lastManager: boolean;
  abilities: { setRole: boolean; remove: boolean };
}

const MEMBER = 'person { id name } email role version suspended lastManager abilities { setRole remove }';
export const MEMBERS = `query ($id: ID!) { memberships(collectivityId: $id) { total items { ${MEMBER} collectivity { name } } } }`;
const REFUSALS = `... on StaleMembership { message current { ${MEMBER} } } ... on LastManager { message }`;
export const SET_ROLE = `mutation ($userId: ID!, $collectivityId: ID!, $version: Int!, $role: MembershipRole!) {
  result: setMembershipRole(userId: $userId, collectivityId: $collectivityId, version: $version, role: $role) {
    __typename ... on MembershipSaved { member { ${MEMBER} } } ${REFUSALS} } }`;
export const REMOVE = `mutation ($userId: ID!, $collectivityId: ID!, $version: Int!, $to: ID) {
  result: removeMembership(userId: $userId, collectivityId: $collectivityId, version: $version, to: $to) {
    __typename ... on MembershipRemoved { moved { kind count } } ${REFUSALS} ... on NoSuchColleague { message } } }`;
export const HAND_OVER = `mutation ($userId: ID!, $collectivityId: ID!, $to: ID) {
  result: handOver(userId: $userId, collectivityId: $collectivityId, to: $to) {
    __typename ... on HandedOver { moved { kind count } } ... on NoSuchColleague { message } } }`;
export const HAND_OVER_VIEW = `query ($userId: ID!, $collectivityId: ID!) {
  handOverView(userId: $userId, collectivityId: $collectivityId) { belongings { kind count } colleagues { id name } } }`;

const idOfDemo = (email: string): string => DEMO_SIGN_INS.find((one) => one.email === email)?.id ?? '';

/** Ids of the demonstration's people. */
export const PEOPLE = {
  admin: idOfDemo('admin@kakehashi.example'),
  reviewer: idOfDemo('relecture@kakehashi.example'),
  tours: idOfDemo('tours@kakehashi.example'),
  contributor: idOfDemo('kanazawa@kakehashi.example'),
  manager: idOfDemo('kanazawa-manager@kakehashi.example'),
} as const;

/** The people of a test, and what is done with them again and again. */
export class Town {
  private constructor(
    readonly server: TestApp,
    readonly admin: Visitor,
    readonly kanazawa: string,
    readonly tours: string,
  ) {}

  static async open(): Promise<Town> {
    const server = await createTestApp('demo');
    const admin = server.visitor('en');
    await admin.signIn('admin@kakehashi.example');
    const idOf = async (country: string, code: string): Promise<string> => {
      const document =
        'query ($country: Country!, $code: String!) { collectivity(country: $country, code: $code) { id } }';
      return (await admin.ask<{ collectivity: { id: string } }>(document, { country, code })).collectivity.id;
    };
    return new Town(server, admin, await idOf('JP', '172014'), await idOf('FR', '37261'));
  }

  async as(email: string, language = 'en'): Promise<Visitor> {
    const visitor = this.server.visitor(language);
    await visitor.signIn(`${email}@kakehashi.example`);
    return visitor;
  }

  async run(visitor: Visitor, document: string, variables: Record<string, unknown>): Promise<Outcome> {
    return (await visitor.ask<{ result: Outcome }>(document, variables)).result;
  }

  async members(visitor: Visitor, id: string): Promise<MemberRow[]> {
    return (await visitor.ask<{ memberships: { items: MemberRow[] } }>(MEMBERS, { id })).memberships.items;
  }

  async member(userId: string, collectivityId: string): Promise<MemberRow> {
    const found = (await this.members(this.admin, collectivityId)).find(({ person }) => person.id === userId);
    if (!found) throw new Error(`${userId} is no member of ${collectivityId}`);
    return found;
  }

  sql<Row>(statement: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.server.app.get(Database).query<Row>(statement, values);
  }

  /** What the audit trail holds of a person, oldest first. */
  async audited(subjectId: string): Promise<{ action: string; details: Record<string, unknown> }[]> {
    return this.sql(`select action, details from audit_event where subject_id = $1 order by id`, [subjectId]);
  }

  /** A membership made without asking anybody. */
  async join(userId: string, collectivityId: string, role: 'manager' | 'contributor'): Promise<void> {
    await this.sql(
      `insert into membership (user_id, collectivity_id, role) values ($1, $2, $3)
       on conflict (user_id, collectivity_id) do update set role = excluded.role, version = membership.version + 1`,
      [userId, Number(collectivityId), role],
    );
  }

  /** Somebody new with the demonstration's password, who belongs nowhere yet. */
  async person(email: string, name: string, locale: 'fr' | 'ja' | 'en'): Promise<string> {
    const id = randomUUID();
    await this.sql(
      `insert into user_account (id, email, name, locale, time_zone, password_hash)
       select $1, $2, $3, $4, 'Europe/Paris', password_hash from user_account where id = $5`,
      [id, email, name, locale, PEOPLE.admin],
    );
    return id;
  }

  /** What the site tells a person, oldest first, and whether a gathered mail will tell it too. */
  async told(userId: string): Promise<{ kind: string; values: Record<string, unknown>; mail: string | null }[]> {
    return this.sql('select kind, values, mail from notification where user_id = $1 order by created_at, id', [userId]);
  }

  /** Mails that wait to be sent, oldest first; no worker runs here. */
  async mails(): Promise<MailMessage[]> {
    const rows = await this.sql<{ message: MailMessage }>('select message from outgoing_mail order by created_at, id');
    return rows.map(({ message }) => message);
  }
}
