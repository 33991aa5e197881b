import type { Locale } from '#shared';
import { useT } from '../../app/portal-messages.js';
import type { Case, Reading } from './case-view.js';
import styles from './case.module.css';

/** The case as documents: printed in each of its languages, in two side by side, and as data. */
export function TakeAway({ caseStudy, reading }: { caseStudy: Case; reading: Reading }) {
  const t = useT();
  const document = (kind: string, query: Record<string, string>) =>
    `/cases/${caseStudy.id}.${kind}?${new URLSearchParams(query).toString()}`;
  const nameOf = (one: Locale) => t(`case.language.${one}`);
  const others = reading.available.filter((one) => one !== reading.locale);
  return (
    <section id="documents-of" aria-labelledby="take-away-title" className={styles.owner} data-print="none">
      <h2 id="take-away-title" className={styles.tagsTitle}>
        {t('case.takeAway')}
      </h2>
      <ul className={styles.takeAway}>
        {reading.available.map((one) => (
          <li key={one}>
            <a href={document('pdf', { locale: one })} hrefLang={one} type="application/pdf">
              {t('case.takeAway.pdf', { language: nameOf(one) })}
            </a>
          </li>
        ))}
        {others.map((other) => (
          <li key={other}>
            <a href={document('pdf', { locale: reading.locale, facing: other })} type="application/pdf">
              {t('case.takeAway.facing', { one: nameOf(reading.locale), other: nameOf(other) })}
            </a>
          </li>
        ))}
        <li>
          <a href={document('jsonld', { locale: reading.locale })} type="application/ld+json">
            {t('case.takeAway.data')}
          </a>
        </li>
      </ul>
    </section>
  );
}
