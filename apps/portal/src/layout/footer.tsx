import { pathTo } from '../app/paths.js';
import { useT } from '../app/portal-messages.js';
import { Link, useRouter } from '../app/router.js';
import styles from './footer.module.css';
import { SourceName } from './source-name.js';
import { DATA_SOURCES } from './sources.js';
import { Wordmark } from './wordmark.js';

/** Attribution of the data, as its licences ask, and where to read more. */
export function SiteFooter() {
  const { locale } = useRouter();
  const t = useT();
  return (
    <footer className={styles.footer} data-print="none" aria-label={t('footer.label')}>
      <div className={styles.inner}>
        <div>
          <Wordmark />
          <p className={styles.tagline}>{t('site.tagline')}</p>
        </div>
        <div>
          <p className={styles.label}>{t('footer.data')}</p>
          <ul className={styles.sources}>
            {DATA_SOURCES.map((source) => (
              <li key={source.name}>
                <SourceName source={source} /> <span className={styles.licence}>{source.licence}</span>
              </li>
            ))}
          </ul>
        </div>
        <ul className={styles.links}>
          <li>
            <Link to={pathTo('about', locale)}>{t('footer.more')}</Link>
          </li>
          <li>
            <Link to={`${pathTo('about', locale)}#accessibility`}>{t('footer.accessibility')}</Link>
          </li>
          <li>
            <a href="/graphql">{t('footer.api')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
