import { judges, writers } from '../roles.js';
import type { Rows } from '../row.js';
import { caseOfOwner } from '../subjects.js';

const READERS = [...new Set([...writers, ...judges])];
const READ_WORKING_COPY = {
  draft: writers,
  submitted: READERS,
  approved: READERS,
  published: READERS,
  archived: READERS,
  withdrawn: READERS,
};

export const rows: Rows = {
  'Query.translationWork': {
    call: '{ translationWork(page: { size: 50 }) { items { caseStudy { id } } } }',
    about: { ...caseOfOwner, states: ['draft', 'submitted', 'approved', 'published'] },
    allowed: READ_WORKING_COPY,
    shows: true,
  },
  'Query.translationSheet': {
    call: 'query ($id: ID!) { translationSheet(id: $id, locale: FR) { work fields { name status } } }',
    about: caseOfOwner,
    allowed: READ_WORKING_COPY,
  },
  'Mutation.confirmTranslationFields': {
    call: `mutation ($id: ID!, $version: Int!) {
      confirmTranslationFields(id: $id, version: $version, locale: FR, fields: ["title"]) { __typename } }`,
    about: {
      ...caseOfOwner,
      make: async (world, state) => {
        const made = await caseOfOwner.make(world, state);
        await world.sql(
          `insert into case_study_translation (case_study_id, locale, title, provenance, source_version)
           values ($1, 'fr', 'Titre', 'human', 1)`,
          [made.id],
        );
        return made;
      },
    },
    allowed: writers,
  },
  'Mutation.saveFactTexts': {
    call: `mutation ($id: ID!, $version: Int!) {
      saveFactTexts(id: $id, version: $version, locale: FR, texts: [{ path: "indicators.none.name", text: "Nom" }]) { __typename } }`,
    about: caseOfOwner,
    allowed: writers,
  },
  'Mutation.setTranslationReady': {
    call: `mutation ($id: ID!, $version: Int!) {
      setTranslationReady(id: $id, version: $version, locale: JA, ready: true) { __typename } }`,
    about: caseOfOwner,
    allowed: writers,
  },
  'Mutation.translateCaseStudy': {
    call: `mutation ($id: ID!, $version: Int!) {
      translateCaseStudy(id: $id, version: $version, to: FR) { __typename } }`,
    about: caseOfOwner,
    allowed: writers,
  },
};
