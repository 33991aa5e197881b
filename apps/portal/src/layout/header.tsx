import { LANGUAGE_NAMES, LOCALES } from '#shared';
import { useEffect, useRef, type MouseEvent } from 'react';
import { inLocale, localeOfPath, pathTo, type RouteName } from '../app/paths.js';
import { useT } from '../app/portal-messages.js';
import { Link, useRouter } from '../app/router.js';
import type { MessageKey } from '../messages/fr.js';
import { sectionInView } from './place.js';
import styles from './header.module.css';
import { PersonEntries } from './person.js';
import { Wordmark } from './wordmark.js';

const ENTRIES: readonly {
  to: 'search' | 'collectivities' | 'twinnings' | 'about';
  label: MessageKey;
  holds: readonly RouteName[];
}[] = [
  { to: 'search', label: 'nav.search', holds: ['search', 'case'] },
  { to: 'collectivities', label: 'nav.collectivities', holds: ['collectivities', 'collectivity', 'partners'] },
  { to: 'twinnings', label: 'nav.twinnings', holds: ['twinnings', 'twinning'] },
  { to: 'about', label: 'nav.about', holds: ['about'] },
];

function NavigationList() {
  const { view, locale } = useRouter();
  const t = useT();
  return (
    <ul className={styles.entries}>
      {ENTRIES.map(({ to, label, holds }) => {
        const inside = view.name !== undefined && holds.includes(view.name);
        return (
          <li key={to}>
            <Link
              to={pathTo(to, locale)}
              className={styles.entry}
              aria-current={inside ? (view.name === to ? 'page' : 'true') : undefined}
            >
              {t(label)}
            </Link>
          </li>
        );
      })}
      <PersonEntries />
    </ul>
  );
}

/** The same place in another language, down to the section being read. */
function LanguageSwitch() {
  const { view, locale } = useRouter();
  const t = useT();
  const keepSection = (event: MouseEvent<HTMLAnchorElement>): void => {
    const section = sectionInView();
    event.currentTarget.hash = section ? `#${section}` : '';
  };
  const own = view.url.split('#')[0] ?? '/';
  return (
    <nav aria-label={t('language.label')} className={styles.languages}>
      <ul className={styles.languageList}>
        {LOCALES.map((to) => (
          <li key={to}>
            <a
              className={styles.language}
              href={view.meta.alternates?.[to] ?? (localeOfPath(own) ? inLocale(own, to) : pathTo('home', to))}
              hrefLang={to}
              lang={to}
              aria-current={to === locale ? 'true' : undefined}
              onClick={keepSection}
            >
              {LANGUAGE_NAMES[to]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Name, navigation and language switch. On narrow screens the navigation folds, without needing JavaScript. */
export function SiteHeader() {
  const { locale, view } = useRouter();
  const t = useT();
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (fold.current) fold.current.open = false;
  }, [view]);
  return (
    <header className={styles.header} data-print="none">
      <div className={styles.bar}>
        <Link to={pathTo('home', locale)} className={styles.home}>
          <Wordmark />
        </Link>
        <nav aria-label={t('nav.label')} className={styles.wide}>
          <NavigationList />
        </nav>
        <LanguageSwitch />
        <details ref={fold} className={styles.fold}>
          <summary className={styles.menu}>{t('nav.menu')}</summary>
          <nav aria-label={t('nav.label')}>
            <NavigationList />
          </nav>
        </details>
      </div>
    </header>
  );
}
