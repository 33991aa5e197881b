import { Button } from '#ui';
import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { SEARCH_FORM } from '../../parts/search-box/search-box.js';
import type { Centre } from './around.js';
import { writeSearch, type SearchSort, type SearchState } from './search-state.js';
import styles from './search.module.css';

/** Orders that mean something for a search: relevance where something was asked, nearness where there is a place. */
function sortsOf(state: SearchState, centre: Centre | undefined): SearchSort[] {
  return [
    ...(state.query ? (['RELEVANCE'] as const) : []),
    'NEWEST',
    ...(centre && state.around ? (['NEAREST'] as const) : []),
  ];
}

/** Order of the results, where there is a choice. */
export function SortChoice({ state, centre }: { state: SearchState; centre: Centre | undefined }) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const usual: SearchSort = state.query ? 'RELEVANCE' : 'NEWEST';
  const sorts = sortsOf(state, centre);
  if (sorts.length === 1) return null;
  const change = (value: string): void => {
    const sort = sorts.find((one) => one === value && one !== usual);
    navigate(pathTo('search', locale, undefined, writeSearch({ ...state, page: 1, sort })), { scroll: 'keep' });
  };
  return (
    <span className={styles.sort}>
      <label htmlFor="sort">{t('search.sort')}</label>
      <select
        id="sort"
        name="sort"
        form={SEARCH_FORM}
        value={state.sort ?? usual}
        onChange={(event) => change(event.currentTarget.value)}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`search.sort.${sort}`)}
          </option>
        ))}
      </select>
      <noscript>
        <Button type="submit" form={SEARCH_FORM}>
          {t('search.sortApply')}
        </Button>
      </noscript>
    </span>
  );
}
