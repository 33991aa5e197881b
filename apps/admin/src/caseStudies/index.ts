import { CaseStudyCreate } from './CaseStudyCreate.js';
import { CaseStudyEdit } from './CaseStudyEdit.js';
import { CaseStudyList } from './CaseStudyList.js';

/** The screens of the case studies. */
export const caseStudies = { name: 'caseStudies', list: CaseStudyList, create: CaseStudyCreate, edit: CaseStudyEdit };
