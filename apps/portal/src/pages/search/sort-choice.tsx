import { Button } from '#ui';
import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { SEARCH_FORM } from '../../parts/search-box/search-box.js';
import { writeSearch, type SearchSort, type SearchState } from './search-state.js';
import styles from './search.module.css';

const SORTS: readonly SearchSort[] = ['RELEVANCE', 'NEWEST'];

/** Order of the results; relevance only where something was asked. */
export function SortChoice({ state }: { state: SearchState }) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const usual: SearchSort = state.query ? 'RELEVANCE' : 'NEWEST';
  if (!state.query) return null;
  const change = (value: string): void => {
    const sort = SORTS.find((one) => one === value && one !== usual);
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
        {SORTS.map((sort) => (
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
