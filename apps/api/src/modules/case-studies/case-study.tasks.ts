/** Task that brings the search index in step with one case; the search module does it. */
export const SEARCH_SYNC_TASK = 'search.sync';

/** Index writes run one after another: document frequencies have one writer. */
export const SEARCH_QUEUE = 'search-index';

/** Repeats for one case collapse into one job. */
export const searchSyncKey = (caseStudyId: string): string => `${SEARCH_SYNC_TASK}:${caseStudyId}`;
