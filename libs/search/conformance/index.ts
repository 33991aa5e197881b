import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Locale } from '#shared';
import type { Explanation, SearchEngine, SearchFilter, SearchHit, SearchRequest, SearchResults } from '../port.js';
import { facetStories } from './facets.js';
import { findingStories } from './finding.js';
import { indexStories } from './index-keeping.js';
import { lexiconStories } from './lexicon.js';
import { placeStories } from './places.js';
import { keyOf, textsOf } from './documents.js';

/** An engine to be tested, over an index that holds nothing, and a way to let go of it. */
export interface EngineUnderTest {
  engine: SearchEngine;
  close(): Promise<void>;
}

/** Results whose hits say where and why they matched. */
export type ExplainedResults = Omit<SearchResults, 'hits'> & { hits: (SearchHit & Explanation)[] };

/** What the stories are told with. */
export interface Suite {
  engine(): SearchEngine;
  find(query: string, locale?: Locale, more?: Partial<SearchRequest>): Promise<ExplainedResults>;
  /** Keys of the cases found, in their order. */
  keys(query: string, locale?: Locale, filter?: SearchFilter, more?: Partial<SearchRequest>): Promise<string[]>;
}

/**
 * What every adapter has to do. Registers tests.
 * @param create makes an engine over the concepts of `concepts.ts` and the lexicon of `lexicon.ts` with an empty index
 */
export function conformance(name: string, create: () => Promise<EngineUnderTest>): void {
  describe(`${name} keeps the search contract`, () => {
    let current: EngineUnderTest | undefined;
    beforeAll(async () => {
      current = await create();
    });
    afterAll(async () => {
      await current?.close();
    });
    const suite = suiteOver(() => {
      if (current === undefined) throw new Error('no engine');
      return current.engine;
    });
    findingStories(suite);
    placeStories(suite);
    lexiconStories(suite);
    facetStories(suite);
    indexStories(suite);
  });
}

function suiteOver(engine: () => SearchEngine): Suite {
  const find: Suite['find'] = async (query, locale = 'fr', more = {}) => {
    const results = await engine().search({ query, locale, filter: {}, page: 1, size: 50, ...more });
    const explained = (hit: SearchHit): SearchHit & Explanation => ({
      ...hit,
      ...hit.explain(textsOf(hit.caseId, hit.matchedLocale)),
    });
    return { ...results, hits: results.hits.map(explained) };
  };
  return {
    engine,
    find,
    keys: async (query, locale = 'fr', filter = {}, more = {}) =>
      (await find(query, locale, { filter, ...more })).hits.map(({ caseId }) => keyOf(caseId)),
  };
}
