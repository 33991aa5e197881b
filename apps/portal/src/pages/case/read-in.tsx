import { LANGUAGE_NAMES, type Locale } from '#shared';
import { useId, type MouseEvent } from 'react';
import { fromGraphqlLocale } from '../../app/graphql.js';
import { useT } from '../../app/portal-messages.js';
import { Link, useRouter } from '../../app/router.js';
import { sectionInView } from '../../layout/place.js';
import type { Case, Reading } from './case-view.js';
import styles from './case-header.module.css';

interface ReadInProps {
  caseStudy: Case;
  reading: Reading;
  /** Beside the story: names alone, in reach while one reads. */
  compact?: boolean;
}

/**
 * The versions of the text: which is the original, which are translations, and whether somebody checked
 * them. A change of version keeps the section being read.
 */
export function ReadIn({ caseStudy, reading, compact = false }: ReadInProps) {
  const id = useId();
  const { locale: page, view, navigate } = useRouter();
  const t = useT();
  const path = view.url.split(/[?#]/)[0] ?? '';
  if (reading.available.length < 2) return null;
  const stateOf = (locale: Locale): string => {
    if (locale === reading.original) return t('case.original');
    const text = caseStudy.translations.find((one) => fromGraphqlLocale(one.locale) === locale);
    return text?.reviewed ? t('case.translation') : t('case.unreviewed');
  };
  const keepPlace = (event: MouseEvent<HTMLAnchorElement>, to: string): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const section = sectionInView();
    navigate(section ? `${to}#${section}` : to, { scroll: section ? 'top' : 'keep' });
  };
  return (
    <div className={compact ? styles.readInCompact : styles.readIn} data-print="none">
      <p id={id}>{t('case.read')}</p>
      <ul className={styles.versions} aria-labelledby={id}>
        {reading.available.map((locale) => {
          const to = locale === page ? path : `${path}?lang=${locale}`;
          return (
            <li key={locale}>
              <Link
                className={styles.version}
                to={to}
                hrefLang={locale}
                aria-current={locale === reading.locale ? 'true' : undefined}
                onClick={(event) => keepPlace(event, to)}
              >
                <span lang={locale}>{LANGUAGE_NAMES[locale]}</span>{' '}
                {compact ? null : <span className={styles.versionState}>{stateOf(locale)}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
