import { fromGraphqlLocale, useOperation, toGraphqlLocale } from '../../app/graphql.js';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import { CollectivityCasesDocument } from '../../generated/graphql.js';
import { Cover } from '../../parts/cover.js';
import { CaseLine, CaseTeaser } from '../parts/case-line.js';
import { useT } from '../parts/catalogue.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import styles from './collectivity.module.css';
import type { Detail } from './facts.js';

/** Case studies shown before the reader is sent to the list. */
const SHOWN = 6;

/** The variables of the cases' operation. */
export function casesVariables(id: string, locale: 'fr' | 'ja' | 'en') {
  return { ids: [id], locale: toGraphqlLocale(locale), size: SHOWN };
}

/** The cases that it owns or takes part in; of others' it says whose they are. */
export function Cases({ place }: { place: Detail }) {
  const { locale } = useRouter();
  const t = useT();
  const answer = useOperation(CollectivityCasesDocument, casesVariables(place.id, locale));
  const { total = 0, items = [] } = answer.data?.caseStudies ?? {};
  return (
    <section aria-labelledby="cases" className={styles.section}>
      <h2 id="cases">{t('collectivity.cases')}</h2>
      {answer.isError ? <Failure onRetry={() => void answer.refetch()} /> : null}
      {answer.isPending ? <Loading /> : null}
      {answer.data && total === 0 ? <NoCases /> : null}
      <ul className={styles.cases}>
        {items.map(({ caseStudy }) => (
          <li key={caseStudy.id} className={styles.case}>
            {caseStudy.cover ? <Cover photo={caseStudy.cover} language={fromGraphqlLocale(caseStudy.locale)} /> : null}
            <div>
              <CaseLine study={caseStudy} owner={caseStudy.owner.id !== place.id} />
              <CaseTeaser study={caseStudy} />
            </div>
          </li>
        ))}
      </ul>
      {total > items.length ? (
        <p>
          <Link to={pathTo('search', locale, undefined, new URLSearchParams({ q: place.name }))}>
            {t('collectivity.moreCases', { count: total - items.length })}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function NoCases() {
  const t = useT();
  return (
    <Empty title={t('collectivity.noCases')}>
      <p>{t('collectivity.noCasesHelp')}</p>
      <p>
        <a href="/admin">{t('collectivity.write')}</a>
      </p>
    </Empty>
  );
}
