import type { Page, PageProps } from '../../app/page.js';
import { matchPath, parseUrl, pathTo } from '../../app/paths.js';
import { portalMessages, useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { useOperation } from '../../app/graphql.js';
import { SearchCaseStudiesDocument } from '../../generated/graphql.js';
import { feedPath } from '#shared';
import { quote } from '#ui';
import { SearchBox } from '../../parts/search-box/search-box.js';
import { Facets } from './facets.js';
import { FilterSheet } from './filter-sheet.js';
import { Results, SearchFailed } from './results.js';
import { variablesOf } from './search-query.js';
import { filterCount, readSearch, writeSearch, type SearchState } from './search-state.js';
import styles from './search.module.css';

/** The filters as they will be: those of the address being loaded, else of the present one. */
function useIntendedState(search: URLSearchParams): SearchState {
  const { target } = useRouter();
  const next = target ? parseUrl(target) : undefined;
  return readSearch(next && matchPath(next.pathname)?.name === 'search' ? next.searchParams : search);
}

function SearchPage({ locale, search }: PageProps<unknown>) {
  const t = useT();
  const shown = readSearch(search);
  const intended = useIntendedState(search);
  const { data, refetch } = useOperation(SearchCaseStudiesDocument, variablesOf(shown, locale));
  const answer = data?.caseStudies;
  return (
    <>
      <h1 tabIndex={-1} className={styles.heading}>
        {t('search.heading')}
      </h1>
      <SearchBox query={shown.query} />
      <div className={styles.columns}>
        <aside className={styles.facets} aria-label={t('search.filters')}>
          {answer ? <Facets answer={answer} state={intended} idPrefix="facet" form /> : null}
        </aside>
        <section id="results" tabIndex={-1} className={styles.results} aria-label={t('search.results')}>
          {answer ? <FilterSheet answer={answer} state={intended} /> : null}
          {answer ? (
            <Results answer={answer} state={shown} intended={intended} />
          ) : (
            <SearchFailed onRetry={() => void refetch()} />
          )}
        </section>
      </div>
    </>
  );
}

/** Search: the address says everything, and works without JavaScript. */
export const page: Page = {
  async load({ locale, search, query }) {
    const t = portalMessages.translate(locale);
    const state = readSearch(search);
    // A failed search still has a page: with the question kept, and words that say what to do.
    const answer = await query(SearchCaseStudiesDocument, variablesOf(state, locale)).catch(() => undefined);
    const plain = !state.query && filterCount(state) === 0 && !state.sort;
    return {
      title: state.query ? t('search.titleFor', { query: quote(state.query, locale) }) : t('search.title'),
      canonical: pathTo('search', locale, undefined, writeSearch(state)),
      feed: { path: feedPath({ ...state, page: 1 }, locale), title: t('search.feed') },
      noindex: !plain,
      status: answer ? 200 : 503,
    };
  },
  Component: SearchPage,
};
