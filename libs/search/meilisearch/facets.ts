import { facetCounts, selectedFacets, type ValueCount } from '../facets.js';
import { FACET_CODES, type FacetCode, type FacetCount, type SearchFilter } from '../port.js';
import type { Connection, Found } from './connection.js';
import { federatedSearch, type Frame } from './federation.js';
import { oneOf } from './filters.js';
import { FACET_VALUES_MAX } from './settings.js';

/** Selected values beyond this number that are too rare to be among the counted ones are shown with none. */
const RARE_MAX = 10;

/** Facets whose counts come with the page itself: those without a selection. */
export function openFacets(filter: SearchFilter): FacetCode[] {
  const selected = selectedFacets(filter);
  return FACET_CODES.filter((code) => !selected.includes(code));
}

/**
 * The facets of an answer. One with a selection is counted as if it had none, so that its other values stay open: a
 * federated search each, side by side. All counts are of cases.
 * @param answer what the page's own search gave, with the counts of the facets without a selection
 */
export async function countFacets(connection: Connection, frame: Frame, answer: Found): Promise<FacetCount[]> {
  const { filter } = frame.request;
  const counts = distributionOf(answer, frame.index);
  const counted = await Promise.all(
    selectedFacets(filter).map(async (code) => {
      const body = federatedSearch(frame, { offset: 0, limit: 0, facets: [code], without: code });
      const found = distributionOf(await connection.search(body), frame.index);
      const ofCode = found.filter((each) => each.code === code);
      // With fewer values than Meilisearch counts, one that is not among them is in no case.
      const rare = ofCode.length < FACET_VALUES_MAX ? [] : await rareCounts(connection, frame, code, ofCode);
      return [...ofCode, ...rare];
    }),
  );
  return facetCounts([...counts, ...counted.flat()], filter);
}

/** Meilisearch counts the most frequent values only: a selected one that isn't among them is asked for by itself. */
async function rareCounts(
  connection: Connection,
  frame: Frame,
  code: FacetCode,
  counted: readonly ValueCount[],
): Promise<ValueCount[]> {
  const missing = (frame.request.filter[code] ?? []).filter((value) => counted.every((each) => each.value !== value));
  return Promise.all(
    missing.slice(0, RARE_MAX).map(async (value) => {
      const filters = [oneOf(code, [value])];
      const found = await connection.search(
        federatedSearch(frame, { offset: 0, limit: 0, facets: [], without: code, filters }),
      );
      return { code, value, count: found?.estimatedTotalHits ?? 0 };
    }),
  );
}

/** The counts in Meilisearch's answer. */
export function distributionOf(answer: Found | null, index: string): ValueCount[] {
  const distribution = answer?.facetsByIndex?.[index]?.distribution ?? {};
  return Object.entries(distribution).flatMap(([code, values]) =>
    Object.entries(values).map(([value, count]) => ({ code, value, count })),
  );
}
