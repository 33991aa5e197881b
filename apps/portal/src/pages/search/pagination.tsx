import { useT } from '../../app/portal-messages.js';
import { Link, useRouter } from '../../app/router.js';
import { lastPage, pageNumbers, searchPath, type SearchState } from './search-state.js';
import styles from './search.module.css';

/** Pages as real links; each leads to the head of the results. */
export function Pagination({ total, state }: { total: number; state: SearchState }) {
  const { locale } = useRouter();
  const t = useT();
  const last = lastPage(total);
  if (last === 1) return null;
  const to = (page: number): string => `${searchPath(locale, { ...state, page })}#results`;
  return (
    <nav aria-label={t('search.pagination')} className={styles.pagination}>
      <ul className={styles.pages}>
        {state.page > 1 ? (
          <li>
            <Link rel="prev" className={styles.page} to={to(state.page - 1)} aria-label={t('search.previous')}>
              <span aria-hidden="true">←</span>
            </Link>
          </li>
        ) : null}
        {pageNumbers(state.page, last).map((page, index) => (
          <li key={page ?? `gap-${index}`}>
            {page === null ? (
              <span className={styles.gap} aria-hidden="true">
                …
              </span>
            ) : (
              <Link
                className={styles.page}
                to={to(page)}
                aria-label={t('search.page', { number: page })}
                aria-current={page === state.page ? 'page' : undefined}
              >
                {page}
              </Link>
            )}
          </li>
        ))}
        {state.page < last ? (
          <li>
            <Link rel="next" className={styles.page} to={to(state.page + 1)} aria-label={t('search.next')}>
              <span aria-hidden="true">→</span>
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
