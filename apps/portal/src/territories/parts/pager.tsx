import { formatNumber } from '#ui';
import { Link, useRouter } from '../../app/router.js';
import { useT } from './catalogue.js';
import { pageNumbers } from './pages.js';
import styles from './pager.module.css';

interface PagerProps {
  page: number;
  pages: number;
  /** The address of a page of the list. */
  to: (page: number) => string;
}

/** Links to the other pages of a list; nothing where there is only one. */
export function Pager({ page, pages, to }: PagerProps) {
  const { locale } = useRouter();
  const t = useT();
  if (pages <= 1) return null;
  return (
    <nav className={styles.pager} aria-label={t('pager.label')}>
      {page > 1 ? (
        <Link className={styles.step} to={to(page - 1)} rel="prev">
          {t('pager.previous')}
        </Link>
      ) : null}
      <ol className={styles.numbers}>
        {pageNumbers(page, pages).map((number, index) =>
          number === 0 ? (
            <li key={`gap${index}`} className={styles.gap} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <Link
                className={styles.number}
                to={to(number)}
                aria-current={number === page ? 'page' : undefined}
                aria-label={t('pager.page', { page: formatNumber(number, locale) })}
              >
                {formatNumber(number, locale)}
              </Link>
            </li>
          ),
        )}
      </ol>
      {page < pages ? (
        <Link className={styles.step} to={to(page + 1)} rel="next">
          {t('pager.next')}
        </Link>
      ) : null}
    </nav>
  );
}
