import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { SearchFilter, SearchSort } from '#search';
import { CASE_STUDY_STATES, type CaseStudyState } from '#shared';
import { UploadRefusal } from '../../../core/files/index.js';
import { type CaseStudyFilter, searchFilterOf } from '../../search/index.js';

const FILTER_MAX = 20_000;

const refused = (): UploadRefusal => new UploadRefusal('export.filter', {}, 400);

/** A JSON value of an address as an input of the schema would take it: with the same rules as the search itself. */
function coerced(schema: GraphQLSchema, type: string, text: string): unknown {
  const wanted = schema.getType(type) as GraphQLInputType | undefined;
  if (!wanted || text.length > FILTER_MAX) throw refused();
  try {
    return coerceInputValue(JSON.parse(text), wanted, () => {
      throw refused();
    });
  } catch {
    throw refused();
  }
}

/** The filter of the search, from its JSON form in an address. */
export function filterIn(schema: GraphQLSchema, text: string | undefined): SearchFilter {
  if (!text) return {};
  return searchFilterOf(coerced(schema, 'CaseStudyFilter', text) as CaseStudyFilter);
}

export function sortIn(schema: GraphQLSchema, text: string | undefined): SearchSort | undefined {
  return text ? (coerced(schema, 'CaseStudySort', JSON.stringify(text)) as SearchSort) : undefined;
}

/** A state of a case as addresses name it, in either case. */
export function stateIn(text: string | undefined): CaseStudyState | null {
  if (!text) return null;
  const state = CASE_STUDY_STATES.find((one) => one === text.toLowerCase());
  if (!state) throw refused();
  return state;
}
