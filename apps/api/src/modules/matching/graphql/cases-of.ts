import type { Locale } from '#shared';
import type { RequestContext } from '../../../core/graphql/index.js';
import {
  type CaseStudyType,
  presentCaseStudy,
  type PublishedCaseStudies,
  publicView,
} from '../../case-studies/index.js';

/** Published cases by id in the reader's language, batched; those that have gone are left out. */
export async function casesOf(
  published: PublishedCaseStudies,
  context: RequestContext,
  ids: readonly string[],
  locale: Locale,
): Promise<CaseStudyType[]> {
  const rows = await published.rows.loadMany(context, ids);
  return rows.flatMap((row) => (row ? [presentCaseStudy(publicView(row, locale))] : []));
}
