import { administrators, managers, writers } from '../roles.js';
import type { Rows, Subject } from '../row.js';
import type { World } from '../world.js';

const EDITION = '9';

/** A delegation of the owner to an edition, with one of the other side: as they were made, whatever calls did to them. */
async function delegations(world: World): Promise<{ id: string; otherId: string }> {
  const add = (collectivity: string) =>
    world.sql<{ id: number }>(
      `insert into delegation (edition_code, collectivity_id, min_meetings, max_meetings, has_interpreter, version, updated_at)
       values ($1, $2, 0, 3, false, 1, now())
       on conflict (edition_code, collectivity_id) do update set version = 1, left_early = false returning id`,
      [EDITION, Number(collectivity)],
    );
  const [own] = await add(world.owner);
  const [other] = await add(world.other);
  return { id: String(own?.id), otherId: String(other?.id) };
}

const delegationOfOwner: Subject = {
  states: ['coming'],
  absentId: '2147483000',
  make: async (world) => ({ ...(await delegations(world)), edition: EDITION, version: 1 }),
};

/** The owner has a delegation, and a programme is there for publishing. */
const programme: Subject = {
  states: ['draft'],
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world) => {
    await delegations(world);
    const [row] = await world.sql<{ id: string }>(
      `insert into programme (id, edition_code, number, state, held_through, asked_at)
       select gen_random_uuid(), $1, coalesce(max(number), 0) + 1, 'draft', 0, now() from programme
        where edition_code = $1 returning id`,
      [EDITION],
    );
    return { id: row?.id ?? '', edition: EDITION };
  },
};

/** The edition's gathering; there are delegations, one of them of the owner. */
const gathering: Subject = {
  states: ['any'],
  make: async (world) => {
    await delegations(world);
    return { edition: EDITION };
  },
};

const WISHES = 'absentRounds: [1], languages: [JA], hasInterpreter: false';

export const rows: Rows = {
  'Query.gathering': {
    call: 'query ($edition: String!) { gathering(edition: $edition) { version } }',
    about: gathering,
    // Whoever belongs to a collectivity that comes; the other one has a delegation here as well.
    allowed: [...writers, 'stranger'],
  },
  'Query.delegations': {
    call: 'query ($edition: String!) { delegations(edition: $edition) { id } }',
    about: delegationOfOwner,
    allowed: writers,
    shows: true,
  },
  'Query.delegationRules': {
    call: 'query ($edition: String!) { delegationRules(edition: $edition) { kind } }',
    about: gathering,
    allowed: administrators,
  },
  'Query.meetingProgramme': {
    call: 'query ($edition: String!) { meetingProgramme(edition: $edition) { id } }',
    about: programme,
    allowed: administrators,
    shows: true,
  },
  'Query.meetingProgrammes': {
    call: 'query ($edition: String!) { meetingProgrammes(edition: $edition) { id } }',
    about: programme,
    allowed: administrators,
    shows: true,
  },
  'Mutation.saveGathering': {
    call: `mutation ($edition: String!) {
      saveGathering(edition: $edition, version: 0, timeZone: "Asia/Tokyo", rounds: []) { __typename } }`,
    about: gathering,
    allowed: administrators,
  },
  'Mutation.addDelegation': {
    call: `mutation ($edition: String!) { addDelegation(edition: $edition,
      input: { collectivityId: "1", min: 0, max: 1, ${WISHES} }) { __typename } }`,
    about: gathering,
    allowed: administrators,
  },
  'Mutation.updateDelegation': {
    call: `mutation ($id: ID!, $version: Int!) {
      updateDelegation(id: $id, version: $version, input: { min: 0, max: 1, ${WISHES} }) { __typename } }`,
    about: delegationOfOwner,
    allowed: administrators,
  },
  'Mutation.updateDelegationWishes': {
    call: `mutation ($id: ID!, $version: Int!) {
      updateDelegationWishes(id: $id, version: $version, input: { ${WISHES} }) { __typename } }`,
    about: delegationOfOwner,
    allowed: managers,
  },
  'Mutation.removeDelegation': {
    call: 'mutation ($id: ID!) { removeDelegation(id: $id) { __typename } }',
    about: delegationOfOwner,
    allowed: administrators,
  },
  'Mutation.setDelegationRule': {
    call: `mutation ($id: ID!, $otherId: ID!) {
      setDelegationRule(oneId: $id, otherId: $otherId, kind: MUST) { __typename } }`,
    about: delegationOfOwner,
    allowed: administrators,
  },
  'Mutation.computeMeetingProgramme': {
    call: 'mutation ($edition: String!) { computeMeetingProgramme(edition: $edition) { __typename } }',
    about: gathering,
    allowed: administrators,
  },
  'Mutation.publishMeetingProgramme': {
    call: 'mutation ($id: ID!) { publishMeetingProgramme(id: $id) { __typename } }',
    about: programme,
    allowed: administrators,
  },
};
