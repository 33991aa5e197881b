export * from './taxonomy.entities.js';
export { Concept, ConceptTerm, ConceptRelation, type TermKind } from './concept.entities.js';
export { Edition } from './edition.entity.js';
export { Theme } from './theme.entity.js';
export { Topic } from './topic.entity.js';
export { Sdg, SdgTarget } from './sdg.entity.js';
export { Challenge, Factor, FactorGroup, SdgKeyPoint } from './term.entities.js';
