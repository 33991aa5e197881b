import { randomUUID } from 'node:crypto';
import { administrators, managers, members, type Role, writers } from '../roles.js';
import type { Rows, Subject, Values } from '../row.js';
import { ownerCollectivity } from '../subjects.js';
import type { World } from '../world.js';

const ENDED = ['concluded', 'declined', 'expired', 'withdrawn'];

/** An introduction of the owner in a state; `from` says on which side the owner stands. */
async function introduction(world: World, state: string, from: 'proposer' | 'recipient'): Promise<Values> {
  const id = randomUUID();
  const sides = [Number(world.owner), await third(world)];
  const [proposer, recipient] = from === 'proposer' ? sides : [...sides].reverse();
  await world.sql(
    `insert into introduction (id, proposer_id, recipient_id, state, topic, answer_days, proposed_at, answer_by,
                               remind_at, ended_at, outcome, created_at, updated_at)
     select $1, $2, $3, $4, 'smart-tourism', 28, t, t + interval '28 days', t + interval '21 days', $5, $6, now(), now()
       from (select case when $4 = 'draft' then null else now() end as t) as times`,
    [
      id,
      proposer,
      recipient,
      state,
      ENDED.includes(state) ? new Date() : null,
      state === 'concluded' ? 'exchange' : null,
    ],
  );
  for (const side of ['proposer', 'recipient'])
    await world.sql('insert into introduction_side (introduction_id, side, token) values ($1, $2, $3)', [
      id,
      side,
      randomUUID(),
    ]);
  await world.sql(
    `insert into introduction_letter (introduction_id, locale, body, original, provenance)
     values ($1, 'ja', '拝啓', true, 'author')`,
    [id],
  );
  await world.sql(
    `insert into introduction_message (id, introduction_id, side, kind, via, body, sent_at)
     values ($1, $2, 'proposer', 'message', 'site', 'Between the two of us', now())`,
    [randomUUID(), id],
  );
  await world.sql(
    `insert into introduction_contact (introduction_id, user_id, side, show_email, phone, text_version, given_at)
     values ($1, $2, $3, true, '+81 76 220 2032', 1, now())`,
    [id, await world.userId('manager'), from],
  );
  const noteId = randomUUID();
  await world.sql(
    `insert into introduction_note (id, introduction_id, side, body, created_at)
     values ($1, $2, $3, 'For our eyes only', now())`,
    [noteId, id, from],
  );
  return { id, version: 1, noteId };
}

/** A collectivity that is neither the owner nor the stranger's; a new one each time, for a pair has one at a time. */
async function third(world: World): Promise<number> {
  const [row] = await world.sql<{ id: number }>(
    `select c.id from collectivity c where c.country = 'FR' and c.tier = 'municipality' and c.id <> $1
        and not exists (select from introduction i where c.id in (i.proposer_id, i.recipient_id)) order by c.id limit 1`,
    [Number(world.other)],
  );
  if (!row) throw new Error('There are no collectivities left');
  return row.id;
}

const STATES = ['draft', 'proposed', 'accepted', 'active', ...ENDED] as const;
const absentId = '01900000-0000-7000-8000-00000000ffff';
const proposedByOwner: Subject = {
  states: STATES,
  absentId,
  make: (world, state) => introduction(world, state, 'proposer'),
};
const proposedToOwner: Subject = {
  states: STATES,
  absentId,
  make: (world, state) => introduction(world, state, 'recipient'),
};

/** A note that the owner keeps. */
const noteOfOwner: Subject = {
  states: ['proposed', 'declined'],
  absentId,
  make: async (world, state) => {
    const { noteId } = await introduction(world, state, 'proposer');
    return { id: String(noteId) };
  },
};

const SENT = STATES.filter((state) => state !== 'draft');
const sent = (roles: readonly Role[]): Record<string, readonly Role[]> =>
  Object.fromEntries(SENT.map((state) => [state, roles]));

const INPUT = (id: string, recipient: string) =>
  `{ proposerId: ${id}, recipientId: ${recipient}, topic: "smart-tourism", locale: JA, letters: [{ locale: JA, body: "拝啓" }] }`;

export const rows: Rows = {
  'Query.introductions': {
    call: '{ introductions(page: { size: 50 }) { items { id } } }',
    about: proposedToOwner,
    allowed: { ...sent(writers), draft: administrators },
    shows: true,
  },
  'Query.introduction': {
    call: 'query ($id: ID!) { introduction(id: $id) { id letters { body } } }',
    about: proposedByOwner,
    allowed: writers,
  },
  'Introduction.messages': {
    call: 'query ($id: ID!) { introduction(id: $id) { messages { items { body } } } }',
    about: proposedByOwner,
    allowed: sent(members),
    shows: (data) => JSON.stringify(data ?? null).includes('Between the two of us'),
  },
  'Query.introductionPreview': {
    call: 'query ($id: ID!, $to: ID!) { introductionPreview(theme: { proposerId: $id, recipientId: $to, topic: "smart-tourism" }, locale: JA) { subject } }',
    about: ownerCollectivity,
    values: (world) => ({ to: world.other }),
    allowed: writers,
  },
  'Mutation.prepareIntroduction': {
    call: `mutation ($id: ID!, $to: ID!) { prepareIntroduction(input: ${INPUT('$id', '$to')}) { __typename } }`,
    about: ownerCollectivity,
    values: (world) => ({ to: world.other }),
    allowed: writers,
  },
  'Mutation.proposeIntroduction': {
    call: `mutation ($id: ID!, $to: ID!) { proposeIntroduction(input: ${INPUT('$id', '$to')}) { __typename } }`,
    about: ownerCollectivity,
    values: (world) => ({ to: world.other }),
    allowed: managers,
  },
  'Mutation.sendIntroduction': {
    call: 'mutation ($id: ID!) { sendIntroduction(id: $id, version: 1) { __typename } }',
    about: { ...proposedByOwner, states: ['draft', 'declined'] },
    allowed: managers,
  },
  'Mutation.discardIntroduction': {
    call: 'mutation ($id: ID!) { discardIntroduction(id: $id, version: 1) { __typename } }',
    about: proposedByOwner,
    allowed: writers,
  },
  'Mutation.withdrawIntroduction': {
    call: 'mutation ($id: ID!) { withdrawIntroduction(id: $id, version: 1) { __typename } }',
    about: proposedByOwner,
    allowed: managers,
  },
  'Mutation.answerIntroduction': {
    call: 'mutation ($id: ID!) { answerIntroduction(id: $id, accept: false, version: 1) { __typename } }',
    about: proposedToOwner,
    allowed: { ...sent(managers), draft: administrators },
  },
  'Mutation.vetoIntroduction': {
    call: 'mutation ($id: ID!) { vetoIntroduction(id: $id) { __typename } }',
    about: proposedToOwner,
    allowed: sent(['manager']),
  },
  'Mutation.concludeIntroduction': {
    call: 'mutation ($id: ID!) { concludeIntroduction(id: $id, version: 1, outcome: EXCHANGE) { __typename } }',
    about: proposedToOwner,
    allowed: { ...sent(managers), draft: administrators },
  },
  'Introduction.contacts': {
    call: 'query ($id: ID!) { introduction(id: $id) { contacts { email phone } } }',
    about: proposedByOwner,
    allowed: { accepted: members, active: members, concluded: members },
    shows: (data) => JSON.stringify(data ?? null).includes('220 2032'),
  },
  'Introduction.notes': {
    call: 'query ($id: ID!) { introduction(id: $id) { notes { body } } }',
    about: proposedByOwner,
    allowed: members,
    shows: (data) => JSON.stringify(data ?? null).includes('For our eyes only'),
  },
  'Mutation.sendIntroductionMessage': {
    call: 'mutation ($id: ID!) { sendIntroductionMessage(id: $id, body: "Bonjour") { __typename } }',
    about: proposedByOwner,
    allowed: members,
  },
  'Mutation.revealContact': {
    call: 'mutation ($id: ID!) { revealContact(id: $id, input: { email: true, consent: true }) { __typename } }',
    about: proposedToOwner,
    allowed: sent(members),
  },
  'Mutation.withdrawContact': {
    call: 'mutation ($id: ID!) { withdrawContact(id: $id) { __typename } }',
    about: proposedToOwner,
    allowed: sent(members),
  },
  'Mutation.proposeIntroductionCall': {
    call: 'mutation ($id: ID!) { proposeIntroductionCall(id: $id, times: ["2020-01-01T09:00:00Z"]) { __typename } }',
    about: proposedByOwner,
    allowed: members,
  },
  'Mutation.agreeIntroductionCall': {
    call: 'mutation ($id: ID!) { agreeIntroductionCall(id: $id, time: "2020-01-01T09:00:00Z") { __typename } }',
    about: proposedByOwner,
    allowed: members,
  },
  'Mutation.addIntroductionNote': {
    call: 'mutation ($id: ID!) { addIntroductionNote(id: $id, body: "Note") { __typename } }',
    about: proposedByOwner,
    allowed: members,
  },
  'Mutation.removeIntroductionNote': {
    call: 'mutation ($id: ID!) { removeIntroductionNote(id: $id) { __typename } }',
    about: noteOfOwner,
    allowed: members,
  },
};
