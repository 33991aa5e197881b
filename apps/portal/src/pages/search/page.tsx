import type { LoadContext, Page, PageProps } from '../../app/page.js';
import { matchPath, parseUrl, pathTo } from '../../app/paths.js';
import { portalMessages, useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { useOperation } from '../../app/graphql.js';
import { SearchCaseStudiesDocument, SearchPlaceDocument } from '../../generated/graphql.js';
import { feedPath, type Locale } from '#shared';
import { quote } from '#ui';
import { SearchBox } from '../../parts/search-box/search-box.js';
import { Facets } from './facets.js';
import { FilterSheet } from './filter-sheet.js';
import { Results, SearchFailed } from './results.js';
import { variablesOf } from './search-query.js';
import { asksPlace, placeVariables, settle, type Settled } from './around.js';
import { filterCount, readSearch, writeSearch, type SearchState } from './search-state.js';
import styles from './search.module.css';

/** The filters as they will be: those of the address being loaded, else of what is shown. */
function useIntendedState(shown: SearchState): SearchState {
  const { target } = useRouter();
  const next = target ? parseUrl(target) : undefined;
  return next && matchPath(next.pathname)?.name === 'search' ? readSearch(next.searchParams) : shown;
}

/** What the address asks, with its place as the page's `load` found it. */
function useSettled(search: URLSearchParams, locale: Locale): Settled {
  const asked = readSearch(search);
  const { data } = useOperation(SearchPlaceDocument, placeVariables(asked, locale), { enabled: asksPlace(asked) });
  return settle(asked, asksPlace(asked) ? data : undefined);
}

function SearchPage({ locale, search }: PageProps<unknown>) {
  const t = useT();
  const settled = useSettled(search, locale);
  const shown = settled.state;
  const intended = useIntendedState(shown);
  const { data, refetch } = useOperation(SearchCaseStudiesDocument, variablesOf(settled, locale));
  const answer = data?.caseStudies;
  return (
    <>
      <h1 tabIndex={-1} className={styles.heading}>
        {t('search.heading')}
      </h1>
      <SearchBox query={shown.query} />
      <div className={styles.columns}>
        <aside className={styles.facets} aria-label={t('search.filters')}>
          {answer ? <Facets answer={answer} state={intended} search={settled} idPrefix="facet" form /> : null}
        </aside>
        <section id="results" tabIndex={-1} className={styles.results} aria-label={t('search.results')}>
          {answer ? <FilterSheet answer={answer} state={intended} search={settled} /> : null}
          {answer ? (
            <Results answer={answer} search={settled} intended={intended} />
          ) : (
            <SearchFailed onRetry={() => void refetch()} />
          )}
        </section>
      </div>
    </>
  );
}

/** A place that can't be found out about leaves the search without one, with words that say so. */
async function loadSettled({ locale, search, query }: LoadContext<unknown>): Promise<Settled> {
  const asked = readSearch(search);
  if (!asksPlace(asked)) return settle(asked, undefined);
  return settle(asked, await query(SearchPlaceDocument, placeVariables(asked, locale)).catch(() => undefined));
}

/** Search: the address says everything, and works without JavaScript. */
export const page: Page = {
  async load(context) {
    const { locale, query } = context;
    const t = portalMessages.translate(locale);
    const settled = await loadSettled(context);
    const { state } = settled;
    // A failed search still has a page: with the question kept, and words that say what to do.
    const answer = await query(SearchCaseStudiesDocument, variablesOf(settled, locale)).catch(() => undefined);
    const plain = !state.query && filterCount(state) === 0 && !state.sort && !settled.trouble;
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
