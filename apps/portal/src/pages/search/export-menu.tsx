import { LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import styles from './export-menu.module.css';
import { exportAddress, type ExportFile } from './search-query.js';
import type { Settled } from './around.js';

const SHEETS = ['xlsx', 'csv'] as const;
const DATA = ['json', 'jsonld'] as const;

/** Takes away everything that was found, all pages of it: sheets with headings in a language, data without. Works without JavaScript. */
export function ExportMenu({ search }: { search: Pick<Settled, 'state' | 'centre'> }) {
  const { locale } = useRouter();
  const t = useT();
  const name = (format: ExportFile['format']) => t(`search.export.${format}`);
  const link = (format: ExportFile['format'], language: Locale, label: string) => (
    <a
      key={language}
      href={exportAddress(search, { format, locale: language })}
      download
      className={styles.link}
      aria-label={label === name(format) ? undefined : t('search.export.in', { format: name(format), language: label })}
    >
      {label}
    </a>
  );
  return (
    <details className={styles.menu}>
      <summary className={styles.opener}>{t('search.export')}</summary>
      <div className={styles.sheet}>
        <ul>
          {SHEETS.map((format) => (
            <li key={format} className={styles.row}>
              <span>{name(format)}</span>
              {LOCALES.map((language) => (
                <span key={language} lang={language}>
                  {link(format, language, LANGUAGE_NAMES[language])}
                </span>
              ))}
            </li>
          ))}
          {DATA.map((format) => (
            <li key={format} className={styles.row}>
              {link(format, locale, name(format))}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
