import { useT } from '../../app/portal-messages.js';
import { CaseCard } from '../../parts/case-card.js';
import type { SimilarCaseStudiesQuery } from '../../generated/graphql.js';
import styles from './similar-cases.module.css';

type Similar = SimilarCaseStudiesQuery['similarCaseStudies'][number];

function Why({ reasons }: { reasons: readonly string[] }) {
  const t = useT();
  return (
    <ul className={styles.why} aria-label={t('case.similar.why')}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** Cases that resemble the one being read, each with what they share. Nothing where there is none. */
export function SimilarCases({ cases }: { cases: readonly Similar[] }) {
  const t = useT();
  if (cases.length === 0) return null;
  return (
    <section id="similar" tabIndex={-1} aria-labelledby="similar-title" className={styles.similar} data-print="none">
      <h2 id="similar-title">{t('case.section.similar')}</h2>
      <p className={styles.intro}>{t('case.similar.intro')}</p>
      <ul className={styles.cards}>
        {cases.map(({ caseStudy, reasons }) => (
          <li key={caseStudy.id}>
            <CaseCard caseStudy={caseStudy} heading="h3" why={<Why reasons={reasons} />} />
          </li>
        ))}
      </ul>
    </section>
  );
}
