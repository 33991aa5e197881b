export { CASE_STUDIES_ENTITIES } from './case-studies.entities.js';
export { CaseStudiesModule } from './case-studies.module.js';
export { populationBand, searchDocuments, type PlaceFacts, type ProjectionContext } from './case-study.search.js';
export { SEARCH_QUEUE, SEARCH_SYNC_TASK } from './case-study.tasks.js';
export { publicView, type PublicCaseStudy, type PublishedRow } from './case-study.view.js';
export { DemoCaseStudies } from './demo-case-studies.js';
export { CaseStudyType } from './graphql/case-study.types.js';
export { PublishedCaseStudies } from './published-case-studies.service.js';
export { PublishedRepository, type PublishedFacts } from './published.repository.js';
