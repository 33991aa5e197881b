import { randomUUID } from 'node:crypto';
import type { World } from './world.js';

/** Somebody new who can't sign in. */
export async function somebody(world: World): Promise<string> {
  const id = randomUUID();
  await world.sql(
    `insert into user_account (id, email, name, locale, time_zone) values ($1, $2, 'Somebody', 'en', 'Europe/Paris')`,
    [id, `${id}@matrix.example`],
  );
  return id;
}
