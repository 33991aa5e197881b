import type { Page, PageProps } from '../../app/page.js';
import { toGraphqlLocale, useLoaded } from '../../app/graphql.js';
import { portalMessages, useT } from '../../app/portal-messages.js';
import { Link } from '../../app/router.js';
import { HomeDocument } from '../../generated/graphql.js';
import { CaseCard } from '../../parts/case-card.js';
import { searchPath } from '../search/search-state.js';
import { Hero } from './hero.js';
import styles from './home.module.css';
import { Ties } from './ties.js';
import { Workshops } from './workshops.js';

function HomePage({ locale }: PageProps<unknown>) {
  const t = useT();
  const data = useLoaded(HomeDocument, { locale: toGraphqlLocale(locale) });
  return (
    <div className={styles.home}>
      <Hero />
      <Workshops themes={data.themes} />
      {data.newest.items.length > 0 ? (
        <section id="newest" aria-labelledby="newest-title" className={styles.section}>
          <h2 id="newest-title">{t('home.newest')}</h2>
          <ul className={styles.newest}>
            {data.newest.items.map(({ caseStudy }) => (
              <li key={caseStudy.id}>
                <CaseCard caseStudy={caseStudy} />
              </li>
            ))}
          </ul>
          <p>
            <Link to={searchPath(locale)} className={styles.more}>
              {t('home.allCases')}{' '}
              <span className={styles.quiet}>{t('cases.count', { count: data.newest.total })}</span>
            </Link>
          </p>
        </section>
      ) : null}
      <Ties collectivities={data.collectivities.total} twinnings={data.twinnings.total} />
    </div>
  );
}

/** The question first; then the workshops as doors, new cases, and the way to partners. */
export const page: Page = {
  async load({ locale, query }) {
    await query(HomeDocument, { locale: toGraphqlLocale(locale) });
    const t = portalMessages.translate(locale);
    return { title: t('home.title'), description: t('home.lead') };
  },
  Component: HomePage,
};
