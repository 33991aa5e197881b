import { ConceptCreate, ConceptEdit } from './ConceptPages.js';
import { ConceptList } from './ConceptList.js';

/** The screens of the thesaurus. */
export const concepts = { name: 'concepts', list: ConceptList, create: ConceptCreate, edit: ConceptEdit };
