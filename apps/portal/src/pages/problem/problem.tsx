import { buttonClass } from '#ui';
import type { ProblemStatus } from '../../app/page.js';
import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { Link, useRouter } from '../../app/router.js';
import styles from './problem.module.css';

/** What happened, why, and what to do: for addresses that lead nowhere and for failures. */
export function ProblemPage({ status }: { status: ProblemStatus }) {
  const { view, locale } = useRouter();
  const t = useT();
  const passing = status >= 500;
  return (
    <div className={styles.problem}>
      <p className={styles.status}>{status}</p>
      <h1 tabIndex={-1}>{t(`problem.${status}.title`)}</h1>
      <p>{t(`problem.${status}.text`)}</p>
      <p className={styles.ways}>
        {passing ? (
          <a className={buttonClass('primary')} href={view.url}>
            {t('problem.retry')}
          </a>
        ) : (
          <Link className={buttonClass('primary')} to={pathTo('search', locale)}>
            {t('problem.search')}
          </Link>
        )}
        <Link className={buttonClass('secondary')} to={pathTo('home', locale)}>
          {t('problem.home')}
        </Link>
      </p>
    </div>
  );
}
