import { toGraphqlLocale, useOperation } from '../../app/graphql.js';
import { useRouter } from '../../app/router.js';
import { CasesForTwinDocument } from '../../generated/graphql.js';
import { CaseLine } from '../parts/case-line.js';
import { useT } from '../parts/catalogue.js';
import { PlaceLink, Sentence } from '../parts/place.js';
import { slot } from '../parts/sentence.js';
import styles from './collectivity.module.css';
import type { Detail } from './facts.js';

const SHOWN = 5;

/** The variables of the operation. */
export const twinCasesVariables = (id: string, locale: 'fr' | 'ja' | 'en') => ({
  id,
  size: SHOWN,
  locale: toGraphqlLocale(locale),
});

/** What its twins have published that answers what it seeks; nothing where there is none. */
export function TwinCases({ place }: { place: Detail }) {
  const { locale } = useRouter();
  const t = useT();
  const answer = useOperation(CasesForTwinDocument, twinCasesVariables(place.id, locale));
  const { items = [], total = 0 } = answer.data?.casesForTwin ?? {};
  const shown = items.flatMap(({ caseStudy, ...rest }) => (caseStudy ? [{ ...rest, caseStudy }] : []));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="twin-cases" className={styles.section}>
      <h2 id="twin-cases">{t('twinCases.title')}</h2>
      <ul className={styles.cases}>
        {shown.map(({ caseStudy, topic, ground, twin }) => (
          <li key={caseStudy.id}>
            <CaseLine study={caseStudy} />
            <p className={styles.quiet}>
              {topic ? t('twinCases.answers', { topic: topic.label, ground }) : ground}
              {' · '}
              <Sentence
                text={t('twinCases.of', { name: slot('name') })}
                slots={{ name: <PlaceLink place={twin} short /> }}
              />
            </p>
          </li>
        ))}
      </ul>
      {total > shown.length ? (
        <p className={styles.quiet}>{t('twinCases.more', { count: total - shown.length })}</p>
      ) : null}
    </section>
  );
}
