import { useT } from '../../app/portal-messages.js';
import { Link, useRouter } from '../../app/router.js';
import { SearchBox } from '../../parts/search-box/search-box.js';
import { searchPath } from '../search/search-state.js';
import styles from './hero.module.css';

const EXAMPLES = ['home.example1', 'home.example2', 'home.example3'] as const;

/** A wooden bridge of several arches, drawn with few lines; decorative. */
function Bridge() {
  return (
    <svg className={styles.bridge} viewBox="0 0 520 190" fill="none" aria-hidden="true">
      <g stroke="currentColor" strokeWidth="3" strokeLinecap="round">
        <path d="M8 128C48 78 128 78 168 128M168 128C214 62 306 62 352 128M352 128C392 78 472 78 512 128" />
        <path
          d="M8 112C48 62 128 62 168 112M168 112C214 46 306 46 352 112M352 112C392 62 472 62 512 112"
          strokeWidth="1.5"
        />
        <path
          d="M48 79v14M88 66v14M128 79v14M214 69v14M260 52v15M306 69v14M392 79v14M432 66v14M472 79v14"
          strokeWidth="1.5"
        />
        <path d="M160 128v36M176 128v36M344 128v36M360 128v36M152 164h32M336 164h32" />
      </g>
      <g className={styles.water} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
        <path d="M20 168c14-7 26 7 40 0s26 7 40 0M206 172c14-7 26 7 40 0s26 7 40 0M392 168c14-7 26 7 40 0s26 7 40 0M74 182c14-7 26 7 40 0M420 183c14-7 26 7 40 0M250 184c14-7 26 7 40 0" />
      </g>
    </svg>
  );
}

/** The question box, large, with questions that lead across languages. */
export function Hero() {
  const { locale } = useRouter();
  const t = useT();
  return (
    <section className={styles.hero} aria-labelledby="headline">
      <Bridge />
      <div className={styles.words}>
        <h1 id="headline" tabIndex={-1}>
          {t('home.headline')}
        </h1>
        <p className={styles.lead}>{t('home.lead')}</p>
      </div>
      <SearchBox large />
      <div className={styles.examples}>
        <p id="examples">{t('home.examples')}</p>
        <ul className={styles.list} aria-labelledby="examples">
          {EXAMPLES.map((key) => (
            <li key={key}>
              <Link className={styles.example} to={searchPath(locale, { query: t(key) })}>
                {t(key)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
