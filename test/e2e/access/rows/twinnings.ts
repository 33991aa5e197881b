import { randomUUID } from 'node:crypto';
import { everyone, managers } from '../roles.js';
import type { Rows, Subject } from '../row.js';
import { nothing, ownerCollectivity } from '../subjects.js';

/** A proposal between the owner and a third one that nobody of the matrix belongs to. */
const proposal = (by: 'owner' | 'partner'): Subject => ({
  states: ['proposed'],
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world) => {
    const id = randomUUID();
    await world.sql(
      `insert into twinning_proposal (id, one_id, other_id, proposer_id, kind, state, themes, status, proposed_at)
       select $1, least(c.id, $2), greatest(c.id, $2), case when $3 then $2::integer else c.id end, 'sister', 'active', '{}', 'proposed', now()
         from collectivity c where c.id <> $2 and not exists (
           select 1 from twinning_proposal p where p.status = 'proposed' and p.one_id = least(c.id, $2) and p.other_id = greatest(c.id, $2))
        order by c.id limit 1`,
      [id, Number(world.owner), by === 'owner'],
    );
    return { id };
  },
});

export const rows: Rows = {
  'Query.twinningMap': {
    call: '{ twinningMap(states: [ACTIVE]) { id ends { name } } }',
    about: nothing,
    allowed: everyone,
  },
  'Query.twinningProposals': {
    call: 'query ($id: ID!) { twinningProposals(collectivityId: $id) { total } }',
    about: { ...ownerCollectivity, absentId: '999999999' },
    allowed: managers,
  },
  'Mutation.proposeTwinning': {
    call: `mutation ($id: ID!, $partner: ID!) {
      proposeTwinning(collectivityId: $id, partnerId: $partner, input: { kind: SISTER, state: ACTIVE }) { __typename } }`,
    about: { ...ownerCollectivity, absentId: '999999999' },
    values: (world) => ({ partner: world.other }),
    allowed: managers,
  },
  'Mutation.answerTwinningProposal': {
    call: 'mutation ($id: ID!) { answerTwinningProposal(id: $id, accept: true) { __typename } }',
    about: proposal('partner'),
    allowed: managers,
  },
  'Mutation.withdrawTwinningProposal': {
    call: 'mutation ($id: ID!) { withdrawTwinningProposal(id: $id) { __typename } }',
    about: proposal('owner'),
    allowed: managers,
  },
};
