import type { ConceptFacts } from './concept.model.js';

/** Task that brings the index in step with all cases filed under one topic or SDG; the search module does it. */
export const SEARCH_SYNC_TAGGED_TASK = 'search.sync-tagged';

/** Its own queue: a topic of thousands of cases must not keep a publication waiting. */
export const SEARCH_TAGGED_QUEUE = 'search-index-tagged';

/** A topic's code or an SDG's number. */
export type Tag = { topic: string } | { sdg: number };

/** Repeats for one topic or SDG collapse into one job. */
export const searchSyncTaggedKey = (tag: Tag): string =>
  `${SEARCH_SYNC_TAGGED_TASK}:${'topic' in tag ? `topic:${tag.topic}` : `sdg:${tag.sdg}`}`;

type Links = Pick<ConceptFacts, 'topicCode' | 'sdgNumber'>;

/** Topics and SDGs whose cases carry other concepts after a change; null where there is no concept. */
export function tagsTouched(before: Links | null, after: Links | null): Tag[] {
  const tags: Tag[] = [];
  const topics = [before?.topicCode ?? null, after?.topicCode ?? null];
  const sdgs = [before?.sdgNumber ?? null, after?.sdgNumber ?? null];
  if (topics[0] !== topics[1])
    for (const topic of topics) if (topic !== null && topic !== undefined) tags.push({ topic });
  if (sdgs[0] !== sdgs[1]) for (const sdg of sdgs) if (sdg !== null && sdg !== undefined) tags.push({ sdg });
  return tags;
}
