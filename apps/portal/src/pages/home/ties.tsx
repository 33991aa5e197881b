import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { Link, useRouter } from '../../app/router.js';
import styles from './home.module.css';

/** The way to partners: by one's collectivity, or by the ties that exist. */
export function Ties({ collectivities, twinnings }: { collectivities: number; twinnings: number }) {
  const { locale } = useRouter();
  const t = useT();
  return (
    <section id="ties" aria-labelledby="ties-title" className={styles.section}>
      <h2 id="ties-title">{t('home.ties')}</h2>
      <ul className={styles.ties}>
        <li className={styles.door}>
          <h3>
            <Link className={styles.doorLink} to={pathTo('collectivities', locale)}>
              {t('home.collectivities')}
            </Link>
          </h3>
          <p className={styles.thread}>{t('home.collectivitiesText')}</p>
          <p className={styles.doorCount}>{t('home.collectivitiesCount', { count: collectivities })}</p>
        </li>
        <li className={`${styles.door} ${styles.tie}`}>
          <h3>
            <Link className={styles.doorLink} to={pathTo('twinnings', locale)}>
              {t('home.twinnings')}
            </Link>
          </h3>
          <p className={styles.thread}>{t('home.twinningsText')}</p>
          <p className={styles.doorCount}>{t('home.twinningsCount', { count: twinnings })}</p>
        </li>
      </ul>
    </section>
  );
}
