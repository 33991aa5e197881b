import { managers } from '../roles.js';
import type { Rows, Subject } from '../row.js';
import { somebody } from '../somebody.js';
import { caseOfOwner } from '../subjects.js';
import { rows as caseRows } from './case-studies.js';

/** A member of the owner, made for the call. */
const memberOfOwner: Subject = {
  states: ['contributor', 'manager'],
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world, state) => {
    const id = await somebody(world);
    await world.sql('insert into membership (user_id, collectivity_id, role) values ($1, $2, $3)', [
      id,
      Number(world.owner),
      state,
    ]);
    return { id, collectivityId: world.owner, version: 1 };
  },
};

export const rows: Rows = {
  'Query.memberships': {
    call: 'query ($collectivityId: ID!) { memberships(collectivityId: $collectivityId, page: { size: 50 }) { items { person { id } } } }',
    about: memberOfOwner,
    allowed: managers,
  },
  'Query.handOverView': {
    call: `query ($id: ID!, $collectivityId: ID!) {
      handOverView(userId: $id, collectivityId: $collectivityId) { belongings { kind count } } }`,
    about: memberOfOwner,
    allowed: managers,
  },
  'Mutation.handOver': {
    call: `mutation ($id: ID!, $collectivityId: ID!) {
      handOver(userId: $id, collectivityId: $collectivityId) { __typename } }`,
    about: memberOfOwner,
    allowed: managers,
  },
  'Mutation.setMembershipRole': {
    call: `mutation ($id: ID!, $collectivityId: ID!, $version: Int!) {
      setMembershipRole(userId: $id, collectivityId: $collectivityId, version: $version, role: MANAGER) { __typename } }`,
    about: memberOfOwner,
    allowed: managers,
  },
  'Mutation.removeMembership': {
    call: `mutation ($id: ID!, $collectivityId: ID!, $version: Int!) {
      removeMembership(userId: $id, collectivityId: $collectivityId, version: $version) { __typename } }`,
    about: memberOfOwner,
    allowed: managers,
  },
  'EditorCaseStudy.caretaker': {
    call: 'query ($id: ID!) { editorCaseStudy(id: $id) { caretaker { id } } }',
    about: caseOfOwner,
    allowed: caseRows['Query.editorCaseStudy']?.allowed ?? [],
  },
};
