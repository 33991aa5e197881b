import { ReferenceLoad } from '../../core/reference/index.js';
import { Concept, ConceptDeletion, ConceptRelation, ConceptTerm } from './concept.entities.js';
import { Edition } from './edition.entity.js';
import { Sdg, SdgTarget } from './sdg.entity.js';
import { TaxonomyRevision } from './taxonomy-revision.entity.js';
import { Challenge, Factor, FactorGroup, SdgKeyPoint } from './term.entities.js';
import { Theme } from './theme.entity.js';
import { Topic } from './topic.entity.js';

/** Entities of this feature, for the data source. */
export const TAXONOMY_ENTITIES = [
  Edition,
  Theme,
  Topic,
  FactorGroup,
  Factor,
  Challenge,
  SdgKeyPoint,
  Sdg,
  SdgTarget,
  Concept,
  ConceptTerm,
  ConceptRelation,
  ConceptDeletion,
  TaxonomyRevision,
  ReferenceLoad,
];
