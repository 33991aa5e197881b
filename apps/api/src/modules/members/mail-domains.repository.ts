import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';

/** Every statement on the mail domains of collectivities. */
@Injectable()
export class MailDomainsRepository {
  constructor(private readonly database: Database) {}

  async of(collectivityIds: readonly number[]): Promise<Map<number, string[]>> {
    const rows = await this.database.query<{ collectivityId: number; domain: string }>(
      `select collectivity_id as "collectivityId", domain from collectivity_mail_domain
        where collectivity_id = any($1::integer[]) order by domain`,
      [collectivityIds],
    );
    const found = new Map<number, string[]>();
    for (const { collectivityId, domain } of rows)
      found.set(collectivityId, [...(found.get(collectivityId) ?? []), domain]);
    return found;
  }

  /** Domains that any collectivity listed, among a domain and those above it. */
  async listedAnywhere(domains: readonly string[]): Promise<{ collectivityId: number; domain: string }[]> {
    return this.database.query(
      `select collectivity_id as "collectivityId", domain from collectivity_mail_domain where domain = any($1::text[])`,
      [domains],
    );
  }

  /** Whether it was not there before. */
  async add(collectivityId: number, domain: string): Promise<boolean> {
    const added = await this.database.query(
      `insert into collectivity_mail_domain (collectivity_id, domain) values ($1, $2)
       on conflict do nothing returning domain`,
      [collectivityId, domain],
    );
    return added.length > 0;
  }

  /** Whether it was there. */
  async remove(collectivityId: number, domain: string): Promise<boolean> {
    const removed = await this.database.query(
      'delete from collectivity_mail_domain where collectivity_id = $1 and domain = $2 returning domain',
      [collectivityId, domain],
    );
    return removed.length > 0;
  }
}
