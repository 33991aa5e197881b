import { randomUUID } from 'node:crypto';
import { everyone, writers } from '../roles.js';
import type { Rows, Subject } from '../row.js';
import { caseOfOwner, nothing } from '../subjects.js';

/** The link of a reminder, as its mail holds it. */
const linkOfManager: Subject = {
  states: ['published'],
  make: async (world, state) => {
    const token = randomUUID();
    const { id } = await caseOfOwner.make(world, state);
    await world.sql(
      `insert into case_confirm_link (token_hash, case_study_id, user_id, expires_at)
       values (sha256($1::text::bytea), $2, $3, now() + interval '1 day')`,
      [token, id, await world.userId('manager')],
    );
    return { token };
  },
};

export const rows: Rows = {
  'Mutation.confirmCaseStudy': {
    call: 'mutation ($id: ID!) { confirmCaseStudy(id: $id) { __typename } }',
    about: caseOfOwner,
    allowed: { published: writers },
  },
  'Query.caseToConfirm': {
    call: 'query ($token: String!) { caseToConfirm(token: $token) { title } }',
    about: linkOfManager,
    allowed: everyone,
  },
  'Mutation.confirmCaseStudyByLink': {
    call: 'mutation { confirmCaseStudyByLink(token: "none") { __typename } }',
    about: nothing,
    allowed: everyone,
  },
};
