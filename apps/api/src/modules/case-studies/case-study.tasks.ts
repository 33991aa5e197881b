/**
 * Task that brings the search index in step with one case; the search module does it, one after another by
 * a lock of its own. No named queue: graphile-worker 0.18 looks for the next job before it has written down
 * that the last one ended, finds the queue taken, and sleeps until it polls again.
 */
export const SEARCH_SYNC_TASK = 'search.sync';

/** Repeats for one case collapse into one job. */
export const searchSyncKey = (caseStudyId: string): string => `${SEARCH_SYNC_TASK}:${caseStudyId}`;
