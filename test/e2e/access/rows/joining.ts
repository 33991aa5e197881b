import { randomUUID } from 'node:crypto';
import { managers, signedIn } from '../roles.js';
import type { Rows, Subject } from '../row.js';
import { nothing, ownerCollectivity } from '../subjects.js';
import { somebody } from '../somebody.js';
import type { World } from '../world.js';

async function request(world: World, userId: string, state: string) {
  const id = randomUUID();
  await world.sql(
    `insert into join_request (id, user_id, collectivity_id, state, asked_at, answered_at)
     values ($1, $2, $3, $4, now(), case when $4 = 'asked' then null else now() end)
     on conflict (user_id, collectivity_id) where state = 'asked' do update set id = excluded.id`,
    [id, userId, Number(world.owner), state],
  );
  return { id };
}

/** Somebody unknown asks to join the owner. */
const requestToOwner: Subject = {
  states: ['asked', 'accepted', 'refused', 'withdrawn'],
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world, state) => request(world, await somebody(world), state),
};

/** The manager of another collectivity asks to join the owner. */
const requestOfStranger: Subject = {
  ...requestToOwner,
  states: ['asked'],
  make: async (world, state) => request(world, await world.userId('stranger'), state),
};

const domain = { domain: 'city.kanazawa.lg.jp' };

export const rows: Rows = {
  'Query.joinRequests': {
    call: '{ joinRequests(page: { size: 50 }) { items { id } } }',
    about: { ...requestToOwner, states: ['asked', 'refused'] },
    allowed: managers,
    shows: true,
  },
  'Query.myJoinRequests': { call: '{ myJoinRequests { id email } }', about: nothing, allowed: signedIn },
  'JoinRequest.email': {
    call: '{ joinRequests(state: ASKED, page: { size: 50 }) { items { id email hint { sentence } } } }',
    about: { ...requestToOwner, states: ['asked'] },
    allowed: managers,
    shows: (data) => JSON.stringify(data ?? null).includes('@'),
  },
  'Mutation.requestToJoin': {
    call: 'mutation ($id: ID!) { requestToJoin(collectivityId: $id) { __typename } }',
    about: ownerCollectivity,
    allowed: signedIn,
  },
  'Mutation.withdrawJoinRequest': {
    call: 'mutation ($id: ID!) { withdrawJoinRequest(id: $id) { __typename } }',
    about: requestOfStranger,
    allowed: ['stranger'],
  },
  'Mutation.acceptJoinRequest': {
    call: 'mutation ($id: ID!) { acceptJoinRequest(id: $id, role: CONTRIBUTOR) { __typename } }',
    about: requestToOwner,
    allowed: managers,
  },
  'Mutation.refuseJoinRequest': {
    call: 'mutation ($id: ID!) { refuseJoinRequest(id: $id, words: "Not yet.") { __typename } }',
    about: requestToOwner,
    allowed: managers,
  },
  'Query.mailDomains': {
    call: 'query ($id: ID!) { mailDomains(collectivityId: $id) }',
    about: ownerCollectivity,
    allowed: managers,
  },
  'Mutation.addMailDomain': {
    call: 'mutation ($id: ID!, $domain: String!) { addMailDomain(collectivityId: $id, domain: $domain) { __typename } }',
    about: ownerCollectivity,
    values: domain,
    allowed: managers,
  },
  'Mutation.removeMailDomain': {
    call: 'mutation ($id: ID!, $domain: String!) { removeMailDomain(collectivityId: $id, domain: $domain) }',
    about: ownerCollectivity,
    values: domain,
    allowed: managers,
  },
};
