import { DataSource } from 'typeorm';
import type { Visitor } from '../../support/app.js';
import { TestDesk } from '../../support/desk.js';
import type { Role } from './roles.js';

/** What an account of the matrix is (`reviews`: reviewer of these themes, or of all); whoever isn't here is a visitor. */
const PEOPLE: Readonly<
  Partial<
    Record<
      Role,
      { administrator?: boolean; reviews?: readonly string[]; member?: ['owner' | 'other', 'contributor' | 'manager'] }
    >
  >
> = {
  stranger: { member: ['other', 'manager'] },
  contributor: { member: ['owner', 'contributor'] },
  manager: { member: ['owner', 'manager'] },
  reviewer: { reviews: ['economy-employment'] },
  otherReviewer: { reviews: ['society'] },
  ownReviewer: { reviews: [], member: ['owner', 'contributor'] },
  administrator: { administrator: true },
};

/** The demonstration account whose password all people of the matrix share. */
const PASSWORD_OF = 'admin@kakehashi.example';

const emailOf = (role: Role): string => `${role.toLowerCase()}@matrix.example`;

/** The server with one account for each role, and what subjects are made with. */
export class World {
  private constructor(readonly desk: TestDesk) {}

  static async open(): Promise<World> {
    const world = new World(await TestDesk.open());
    for (const role of Object.keys(PEOPLE) as Role[]) await world.addPerson(role);
    return world;
  }

  /** Id of the collectivity that subjects belong to. */
  get owner(): string {
    return this.desk.kanazawa;
  }

  /** Id of a collectivity that has nothing to do with them. */
  get other(): string {
    return this.desk.tours;
  }

  /** Runs SQL: for states that no call leads to. */
  sql<T>(statement: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.desk.server.app.get(DataSource).query(statement, [...parameters]);
  }

  /** Id of the account of a role. */
  async userId(role: Role): Promise<string> {
    const [row] = await this.sql<{ id: string }>('select id from user_account where email = $1', [emailOf(role)]);
    if (!row) throw new Error(`There is no account of the role ${role}`);
    return row.id;
  }

  /** Somebody of that role, newly signed in. */
  async caller(role: Role): Promise<Visitor> {
    const visitor = this.desk.server.visitor('en');
    if (PEOPLE[role]) await visitor.signIn(emailOf(role));
    return visitor;
  }

  close(): Promise<void> {
    return this.desk.server.close();
  }

  private async addPerson(role: Role): Promise<void> {
    const { administrator = false, reviews, member } = PEOPLE[role] ?? {};
    await this.sql(
      `insert into user_account (id, email, name, locale, time_zone, password_hash, administrator, reviewer, reviewer_themes)
       select gen_random_uuid(), $1, $2, 'en', 'Europe/Paris', password_hash, $3, $4, $5 from user_account where email = $6`,
      [emailOf(role), role, administrator, reviews !== undefined, reviews ?? [], PASSWORD_OF],
    );
    if (!member) return;
    const [collectivity, place] = member;
    await this.sql('insert into membership (user_id, collectivity_id, role) values ($1, $2, $3)', [
      await this.userId(role),
      Number(collectivity === 'owner' ? this.owner : this.other),
      place,
    ]);
  }
}
