import { everyone } from '../roles.js';
import type { Rows } from '../row.js';
import { caseOfOwner, nothing, ownerCollectivity } from '../subjects.js';

const PUBLISHED_ONLY = { published: everyone };
const open = (call: string) => ({ call, about: nothing, allowed: everyone });

export const rows: Rows = {
  'Query.similarCaseStudies': {
    call: 'query ($id: ID!) { similarCaseStudies(id: $id, first: 1) { caseStudy { id } } }',
    about: caseOfOwner,
    allowed: PUBLISHED_ONLY,
  },
  'Query.caseStudies': open('{ caseStudies(page: { size: 1 }) { items { caseStudy { id } } } }'),
  'Query.suggestions': open('{ suggestions(prefix: "tou", first: 1) { label } }'),
  'Query.collectivities': open('{ collectivities(query: "Tours", page: { size: 1 }) { total } }'),
  'Query.twinnings': open('{ twinnings(page: { size: 1 }) { total } }'),
  'Query.twinAgenda': open('{ twinAgenda(twinningId: 16) { shared { sentence } } }'),
  'Query.editions': open('{ editions { code } }'),
  'Query.themes': open('{ themes { code } }'),
  'Query.topics': open('{ topics { code } }'),
  'Query.sdgs': open('{ sdgs { number } }'),
  'Query.factors': open('{ factors { code } }'),
  'Query.challenges': open('{ challenges { code } }'),
  'Query.collectivity': {
    call: 'query ($id: ID!) { collectivity(id: $id) { name } }',
    about: ownerCollectivity,
    allowed: everyone,
  },
  'Query.casesForTwin': {
    call: 'query ($id: ID!) { casesForTwin(collectivityId: $id) { total items { ground topic { label } } } }',
    about: ownerCollectivity,
    allowed: everyone,
  },
  'Query.partnerSuggestions': {
    call: 'query ($id: ID!) { partnerSuggestions(collectivityId: $id, first: 1) { score } }',
    about: ownerCollectivity,
    allowed: everyone,
  },
};
