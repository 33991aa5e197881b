import { LANGUAGE_NAMES, type Locale } from '#shared';
import type { ReactNode } from 'react';
import { LANGUAGE_SIGNS } from '#shared';
import styles from './parts.module.css';

/** The language of a title: FR, 日 or EN in a small frame, read out as the language's own name. */
export function LanguageSign({ locale }: { locale: Locale }) {
  return (
    <span className={styles.languageSign} lang={locale}>
      <span aria-hidden="true">{LANGUAGE_SIGNS[locale]}</span>
      <span className={styles.hidden}>{LANGUAGE_NAMES[locale]}</span>
    </span>
  );
}

/** A run of text in its own language: marked with `lang` only where it differs from the page's. */
export function Foreign({ locale, page, children }: { locale: Locale; page: Locale; children: ReactNode }) {
  return locale === page ? <>{children}</> : <span lang={locale}>{children}</span>;
}
