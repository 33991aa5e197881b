export { CASE_STUDIES_ENTITIES } from './case-studies.entities.js';
export { CaseStudiesModule } from './case-studies.module.js';
export { geographiesOf } from './facts/case-study.geography.js';
export {
  populationBand,
  searchDocuments,
  type PlaceFacts,
  type ProjectionContext,
} from './published/case-study.search.js';
export { SEARCH_SYNC_TASK, searchSyncKey } from './case-study.tasks.js';
export { publicView, type PublicCaseStudy, type PublishedRow } from './case-study.view.js';
export { DemoCaseStudies } from './demo-case-studies.js';
export { presentCaseStudy } from './graphql/case-study.present.js';
export { CaseStudyType } from './graphql/case-study.types.js';
export { EditorCaseStudyType } from './graphql/editor.types.js';
export { PublishedCaseStudies } from './published/published-case-studies.service.js';
export { PublishedRepository, type PublishedFacts } from './published/published.repository.js';
