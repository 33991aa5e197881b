export * from './taxonomy.entities.js';
export { Concept, ConceptTerm, ConceptRelation, type TermKind } from './concept.entities.js';
export { Edition } from './edition.entity.js';
export { Theme } from './theme.entity.js';
export { Topic } from './topic.entity.js';
export { Sdg, SdgTarget } from './sdg.entity.js';
export { Challenge, Factor, FactorGroup, SdgKeyPoint } from './term.entities.js';
export { numberOrNull, readCsv, textOrNull } from './reference/csv.js';
export { ReferenceFiles } from './reference/reference-files.js';
export {
  loadSources,
  type LoadProgress,
  type OnLoadProgress,
  type ReferenceSource,
} from './reference/reference-load.js';
export { ReferenceLoader } from './reference/reference-loader.js';
export { taxonomySource } from './reference/taxonomy.source.js';
export { stage, type StagingColumns } from './reference/staging.js';
export { TaxonomyModule } from './taxonomy.module.js';
export { TaxonomyService } from './taxonomy.service.js';
export type { Vocabulary } from './taxonomy.repository.js';
export { SdgType, TermType, ThemeType, TopicType } from './graphql/taxonomy.types.js';
export { presentTopic } from './taxonomy.present.js';
