export { CASE_STUDIES_ENTITIES } from './case-studies.entities.js';
export { CaseStudiesModule } from './case-studies.module.js';
export { geographiesOf } from './facts/case-study.geography.js';
export {
  documentTexts,
  populationBand,
  searchDocuments,
  type PlaceFacts,
  type ProjectionContext,
} from './published/case-study.search.js';
export { SEARCH_SYNC_TASK, searchSyncKey } from './case-study.tasks.js';
export { publicView, type PublicCaseStudy, type PublishedRow } from './case-study.view.js';
export { DemoCaseStudies } from './demo-case-studies.js';
export { presentCaseStudy } from './graphql/case-study.present.js';
export { cleanText, lengthOf } from './case-study.text.js';
export { TextByLocaleInput } from './graphql/details.inputs.js';
export { TextByLocaleType } from './graphql/details.types.js';
export { CaseStudyType } from './graphql/case-study.types.js';
export { EditorCaseStudyType } from './graphql/editor.types.js';
export { PublishedCaseStudies } from './published/published-case-studies.service.js';
export { PublishedRepository, type PublishedFacts } from './published/published.repository.js';
export { CaseStudiesService } from './case-studies.service.js';
export { CaseStudy } from './case-study.entity.js';
export type { CaseStudyFacts, CaseStudyState, Texts } from './case-study.model.js';
export type { KnownCodes } from './case-study.rules.js';
export type { Documents } from './facts/case-study.documents.js';
export { type CaseDraft, draftProblems, type DraftTexts } from './import/case-draft.js';
export { CaseStudyImporter } from './import/case-study.importer.js';
export { CaseOriginsRepository, type KnownCase } from './import/case-origins.repository.js';
export { KnownCodesReader, type KnownCodesNow } from './known-codes.js';
export { canCreate } from './workflow/case-study.policy.js';
export { CaseSharing } from './sharing/case-sharing.service.js';
export { addressOf, citedOf, licenceUrlOf, type SharedCase } from './sharing/shared-case.js';
export { WorkingTitles, type WorkingTitle } from './working-titles.repository.js';
export { CaseFreshness } from './freshness/case-freshness.service.js';
