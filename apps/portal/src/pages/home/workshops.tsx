import { ThemeSign } from '#ui';
import { useT } from '../../app/portal-messages.js';
import { Link, useRouter } from '../../app/router.js';
import type { HomeQuery } from '../../generated/graphql.js';
import { searchPath } from '../search/search-state.js';
import styles from './home.module.css';

type Theme = HomeQuery['themes'][number];

/** The workshops of the latest edition, in their order. */
function latest(themes: readonly Theme[]): Theme[] {
  const ordinal = Math.max(...themes.map(({ edition }) => edition.ordinal));
  return themes.filter(({ edition }) => edition.ordinal === ordinal).sort((a, b) => a.number - b.number);
}

/** The workshops as doors: each leads to its cases. */
export function Workshops({ themes }: { themes: readonly Theme[] }) {
  const { locale } = useRouter();
  const t = useT();
  if (themes.length === 0) return null;
  return (
    <section id="workshops" aria-labelledby="workshops-title" className={styles.section}>
      <h2 id="workshops-title">{t('home.workshops')}</h2>
      <ul className={styles.doors}>
        {latest(themes).map((theme) => (
          <li key={theme.code} className={styles.door}>
            <p className={styles.doorNumber}>
              <ThemeSign number={theme.number} size={28} />
              {t('home.workshop', { number: theme.number })}
            </p>
            <h3>
              <Link className={styles.doorLink} to={searchPath(locale, { selected: { theme: [theme.code] } })}>
                {theme.label}
              </Link>
            </h3>
            {theme.guidingThread ? <p className={styles.thread}>{theme.guidingThread}</p> : null}
            <p className={styles.doorCount}>{t('cases.count', { count: theme.caseStudyCount })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
