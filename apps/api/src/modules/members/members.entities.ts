import { CaseStudyCare } from './case-care.entity.js';

/** Entities of this feature, for the data source. */
export const MEMBERS_ENTITIES = [CaseStudyCare];
