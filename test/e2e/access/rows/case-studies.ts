import { everyone, judges, managers, members, type Role, writers } from '../roles.js';
import type { Row, Rows } from '../row.js';
import { caseOfOwner, ownerCollectivity } from '../subjects.js';

/** Reviewers read what was submitted and came after; those of the owner read everything of theirs. */
const READERS = [...new Set([...writers, ...judges])];
const READ_WORKING_COPY = {
  draft: writers,
  submitted: READERS,
  approved: READERS,
  published: READERS,
  archived: READERS,
  withdrawn: READERS,
};
/** Whom the role allows; a state in which it can't be done is told (WrongState) to those alone. */
const JUDGED = { submitted: judges, approved: judges, published: judges, archived: judges, withdrawn: judges };
const CLOSERS = [...new Set<Role>([...managers, ...judges])];
const CLOSED = { submitted: CLOSERS, approved: CLOSERS, published: CLOSERS, archived: CLOSERS, withdrawn: CLOSERS };

const move = (name: string, allowed: Row['allowed'], extra = ''): Row => ({
  call: `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version${extra}) { __typename } }`,
  about: caseOfOwner,
  allowed,
});

export const rows: Rows = {
  'Query.caseStudy': {
    call: 'query ($id: ID!) { caseStudy(id: $id) { id title } }',
    about: caseOfOwner,
    allowed: { published: everyone },
  },
  'Query.editorCaseStudies': {
    call: '{ editorCaseStudies(page: { size: 50 }) { items { id } } }',
    about: caseOfOwner,
    allowed: READ_WORKING_COPY,
    shows: true,
  },
  'Query.editorCaseStudy': {
    call: 'query ($id: ID!) { editorCaseStudy(id: $id) { id state } }',
    about: caseOfOwner,
    allowed: READ_WORKING_COPY,
  },
  'Mutation.createCaseStudy': {
    call: `mutation ($id: ID!) {
      createCaseStudy(input: { ownerId: $id, originalLocale: JA, title: "新しい事例" }) {
        __typename ... on InvalidInput { problems { field code } } } }`,
    about: ownerCollectivity,
    allowed: writers,
  },
  'Mutation.updateCaseStudy': {
    call: `mutation ($id: ID!, $version: Int!) {
      updateCaseStudy(id: $id, version: $version, input: { startYear: 2020 }) { __typename } }`,
    about: caseOfOwner,
    allowed: writers,
  },
  'Mutation.saveCaseStudyTranslation': {
    call: `mutation ($id: ID!, $version: Int!) {
      saveCaseStudyTranslation(id: $id, version: $version, locale: JA, input: { teaser: "一文。" }) { __typename } }`,
    about: caseOfOwner,
    allowed: writers,
  },
  'Mutation.submitCaseStudy': move('submitCaseStudy', writers),
  'Mutation.requestChanges': move(
    'requestChanges',
    { draft: ['administrator'], ...JUDGED },
    ', opinion: "直してください。"',
  ),
  'Mutation.approveCaseStudy': move('approveCaseStudy', { draft: ['administrator'], ...JUDGED }),
  'Mutation.publishCaseStudy': move('publishCaseStudy', { draft: ['administrator'], ...JUDGED }, ', locales: [JA]'),
  'Mutation.withdrawCaseStudy': move(
    'withdrawCaseStudy',
    { draft: managers, ...CLOSED },
    ', reason: "誤りがありました。"',
  ),
  'Mutation.archiveCaseStudy': move('archiveCaseStudy', { draft: managers, ...CLOSED }),
  'Mutation.reopenCaseStudy': move('reopenCaseStudy', writers),
  'CaseStudy.abilities': {
    call: 'query ($id: ID!) { caseStudy(id: $id) { abilities { edit publish } } }',
    about: caseOfOwner,
    allowed: { published: [...new Set([...members, ...judges])] },
    shows: (data) => /"(edit|publish)":true/.test(JSON.stringify(data)),
  },
  'EditorCaseStudy.missing': {
    call: 'query ($id: ID!) { editorCaseStudy(id: $id) { missing { field } } }',
    about: caseOfOwner,
    allowed: READ_WORKING_COPY,
  },
};
