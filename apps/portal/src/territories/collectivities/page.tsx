import { buttonClass, formatNumber } from '#ui';
import { toGraphqlLocale, useOperation } from '../../app/graphql.js';
import type { PageOf, PageProps } from '../../app/page.js';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import { CollectivitiesDocument, type CollectivitiesQuery } from '../../generated/graphql.js';
import { messages, useT } from '../parts/catalogue.js';
import { Pager } from '../parts/pager.js';
import { PlaceLink, ShortName } from '../parts/place.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { tierAndCountry } from '../parts/words.js';
import styles from './collectivities.module.css';
import {
  finderSearch,
  finderVariables,
  isFiltered,
  pagesOf,
  parseFinder,
  REACH,
  type FinderState,
} from './finder-state.js';
import { FinderForm } from './finder-form.js';

type Item = CollectivitiesQuery['collectivities']['items'][number];

function CollectivitiesPage({ search }: PageProps<unknown>) {
  const t = useT();
  const state = parseFinder(search);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{t('collectivities.title')}</h1>
        <p className={styles.lead}>{t('collectivities.lead')}</p>
      </header>
      <FinderForm state={state} />
      <Results state={state} />
    </div>
  );
}

function Results({ state }: { state: FinderState }) {
  const { locale } = useRouter();
  const t = useT();
  const answer = useOperation(CollectivitiesDocument, { ...finderVariables(state), locale: toGraphqlLocale(locale) });
  if (answer.isError) return <Failure onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <Loading />;
  const { items, total } = answer.data.collectivities;
  const pages = pagesOf(total);
  const to = (page: number) => pathTo('collectivities', locale, undefined, finderSearch({ ...state, page }));
  return (
    <section aria-labelledby="results" className={styles.results}>
      <div role="status">
        <h2 id="results" className={styles.count}>
          {state.query
            ? t('collectivities.countFor', { count: total, query: state.query })
            : t('collectivities.count', { count: total })}
        </h2>
      </div>
      {items.length === 0 ? <Nothing state={state} /> : null}
      <ul className={styles.list}>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
      {total > REACH ? <p className={styles.reach}>{t('collectivities.reach', { count: REACH })}</p> : null}
      <Pager page={Math.min(state.page, Math.max(1, pages))} pages={pages} to={to} />
    </section>
  );
}

function Nothing({ state }: { state: FinderState }) {
  const { locale } = useRouter();
  const t = useT();
  return (
    <Empty title={t('collectivities.none')}>
      <p>{t('collectivities.noneHelp')}</p>
      {isFiltered(state) ? (
        <Link className={buttonClass()} to={pathTo('collectivities', locale)}>
          {t('filter.clear')}
        </Link>
      ) : null}
    </Empty>
  );
}

function Row({ item }: { item: Item }) {
  const { locale } = useRouter();
  const t = useT();
  const where = tierAndCountry(item, locale);
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <PlaceLink place={item} />
      </p>
      <p className={styles.where}>
        {where}
        {item.parent ? (
          <>
            {' · '}
            <ShortName place={item.parent} />
          </>
        ) : null}
      </p>
      <p className={styles.figures}>
        <span>
          {item.population === null ? t('fact.populationUnknown') : t('fact.inhabitants', { count: item.population })}
        </span>
        {item.caseStudyCount > 0 ? (
          <span className={styles.cases}>{t('fact.cases', { count: item.caseStudyCount })}</span>
        ) : null}
      </p>
    </li>
  );
}

/** The finder: any collectivity of both countries by its name in any script. */
export const collectivities: PageOf<'collectivities'> = {
  async load({ locale, search, query }) {
    const t = messages.translate(locale);
    const state = parseFinder(search);
    await query(CollectivitiesDocument, { ...finderVariables(state), locale: toGraphqlLocale(locale) });
    const title = t('collectivities.title');
    const paged = state.page > 1 ? t('page.titlePaged', { title, page: formatNumber(state.page, locale) }) : title;
    return {
      title: state.query ? t('collectivities.titleFor', { query: state.query, title: paged }) : paged,
      description: t('collectivities.lead'),
      noindex: isFiltered(state),
    };
  },
  Component: CollectivitiesPage,
};
