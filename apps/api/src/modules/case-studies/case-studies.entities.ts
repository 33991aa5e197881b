import { CaseStudy } from './case-study.entity.js';
import { CaseStudyChange, CaseStudyClosing } from './workflow/case-study-change.entity.js';
import { CaseStudyReview } from './reviews/case-study-review.entity.js';
import { CaseStudyTranslation } from './case-study-translation.entity.js';
import { CaseConfirmLink } from './freshness/case-confirm-link.entity.js';
import { CaseFile } from './files/case-file.entity.js';
import { TranslationSuggestion } from './suggestions/translation-suggestion.entity.js';
import { CaseStudyRevision, CaseStudySlug, PublishedCaseStudy } from './published/published-case-study.entity.js';

/** Entities of this feature, for the data source. */
export const CASE_STUDIES_ENTITIES = [
  CaseStudy,
  CaseStudyTranslation,
  CaseStudyRevision,
  PublishedCaseStudy,
  CaseStudySlug,
  CaseStudyChange,
  CaseStudyClosing,
  CaseFile,
  CaseStudyReview,
  CaseConfirmLink,
  TranslationSuggestion,
];
