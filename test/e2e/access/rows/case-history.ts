import { everyone, judges, writers } from '../roles.js';
import type { Row, Rows, Subject } from '../row.js';
import { caseOfOwner } from '../subjects.js';

const READERS = [...new Set([...writers, ...judges])];

/** A case that was published once. */
const publishedOnce: Subject = {
  states: ['published', 'draft'],
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world, state) => {
    const { id, version } = await world.desk.published('履歴の事例');
    await world.sql('update case_study set state = $2 where id = $1', [id, state]);
    return { id, version };
  },
};

/** A review of such a case. */
const review: Subject = {
  states: ['any'],
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world) => {
    const { id } = await world.desk.published('審査された事例');
    const [row] = await world.sql<{ id: string }>(
      `insert into case_study_review (id, case_study_id, version, decision, scores, created_at)
       values (gen_random_uuid(), $1, 1, 'approved', '{}', now()) returning id`,
      [id],
    );
    return { id: row?.id ?? '' };
  },
};

const reading = (call: string): Row => ({
  call: `query ($id: ID!) { ${call} }`,
  about: publishedOnce,
  allowed: READERS,
});

export const rows: Rows = {
  'Query.caseStudyRevisions': reading('caseStudyRevisions(id: $id) { number }'),
  'Query.caseStudyRevision': reading('caseStudyRevision(id: $id, number: 1) { field }'),
  'Query.compareRevisions': reading('compareRevisions(id: $id, from: 1, to: 1) { field }'),
  'Query.caseStudyReviews': reading('caseStudyReviews(id: $id) { id }'),
  'Query.reviewCriteria': { call: '{ reviewCriteria { code } }', about: caseOfOwner, allowed: everyone },
  'Query.casesToReview': {
    call: '{ casesToReview(page: { size: 50 }) { items { id } } }',
    about: caseOfOwner,
    allowed: { submitted: judges, approved: judges },
    shows: true,
  },
  'Query.caseStudyTombstone': {
    call: 'query ($id: ID!) { caseStudy: caseStudyTombstone(id: $id) { state } reviewCriteria { code } }',
    about: publishedOnce,
    allowed: everyone,
  },
  'Mutation.restoreRevision': {
    call: 'mutation ($id: ID!, $version: Int!) { restoreRevision(id: $id, version: $version, number: 1) { __typename } }',
    about: publishedOnce,
    allowed: writers,
  },
  'Mutation.replyToReview': {
    call: 'mutation ($id: ID!) { replyToReview(id: $id, reply: "ありがとうございます。") { __typename } }',
    about: review,
    allowed: writers,
  },
};
