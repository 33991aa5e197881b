import { buttonClass } from '#ui';
import { toGraphqlLocale, useOperation } from '../../app/graphql.js';
import { PageProblem, type PageOf, type PageProps } from '../../app/page.js';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import {
  PartnerSuggestionsDocument,
  PartnersOfDocument,
  TerritoryTopicsDocument,
  type PartnersOfQuery,
} from '../../generated/graphql.js';
import { messages, useT } from '../parts/catalogue.js';
import { isId } from '../parts/ids.js';
import { typographic } from '../parts/names.js';
import { FullName, PlaceLink, Sentence, ShortName } from '../parts/place.js';
import { slot } from '../parts/sentence.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { BridgeArticle, type Suggestion } from './bridge.js';
import { PartnerFilters } from './filters.js';
import { fullBar } from './lanes.js';
import { parsePartners, partnersSearch, partnersVariables, withMore, type PartnersState } from './partners-state.js';
import styles from './partners.module.css';

type Home = NonNullable<PartnersOfQuery['collectivity']>;

function PartnersPage({ params, locale, search }: PageProps<{ id: string }>) {
  const language = toGraphqlLocale(locale);
  const state = parsePartners(search);
  const answer = useOperation(PartnersOfDocument, { id: params.id, locale: language });
  const topics = useOperation(TerritoryTopicsDocument, { locale: language });
  const home = answer.data?.collectivity;
  if (answer.isError) return <Failure onRetry={() => void answer.refetch()} />;
  if (!home) return <Loading />;
  return (
    <div className={styles.page}>
      <Heading home={home} />
      <PartnerFilters id={home.id} state={state} topics={topics.data?.topics ?? []} />
      <Suggestions home={home} state={state} />
      <Method />
    </div>
  );
}

function Heading({ home }: { home: Home }) {
  const { locale } = useRouter();
  const t = useT();
  return (
    <header className={styles.header}>
      <p>
        <Link to={pathTo('collectivity', locale, { id: home.id })}>
          <span aria-hidden="true">← </span>
          <FullName place={home} />
        </Link>
      </p>
      <h1 tabIndex={-1}>
        <Sentence text={t('partners.titleFor', { name: slot('name') })} slots={{ name: <ShortName place={home} /> }} />
      </h1>
      <p className={styles.lead}>{t('partners.lead')}</p>
    </header>
  );
}

function Suggestions({ home, state }: { home: Home; state: PartnersState }) {
  const { locale } = useRouter();
  const t = useT();
  const answer = useOperation(
    PartnerSuggestionsDocument,
    { ...partnersVariables(home.id, state), locale: toGraphqlLocale(locale) },
    { keepPrevious: true },
  );
  if (answer.isError) return <Failure title={t('partners.failed')} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <Loading>{t('partners.loading')}</Loading>;
  const suggestions = answer.data.partnerSuggestions;
  const full = fullBar(suggestions.map(({ reasons }) => reasons));
  const more = withMore(state, suggestions.length);
  return (
    <section className={styles.suggestions} aria-labelledby="count">
      <div role="status">
        <h2 id="count">{t('partners.count', { count: suggestions.length })}</h2>
      </div>
      {isUnheard(suggestions) ? (
        <p className={styles.note}>
          <Sentence
            text={t('partners.unheard', { name: slot('name') })}
            slots={{ name: <PlaceLink place={home} short /> }}
          />
        </p>
      ) : null}
      {suggestions.length > 0 ? <p className={styles.legend}>{t('bridge.legend', { count: full })}</p> : null}
      <Index suggestions={suggestions} />
      {suggestions.length === 0 ? (
        <Empty title={t('partners.none')}>
          <p>{t(state.topic || state.country ? 'partners.noneFiltered' : 'partners.noneHelp')}</p>
        </Empty>
      ) : (
        <ol className={styles.list}>
          {suggestions.map((suggestion) => (
            <li key={suggestion.collectivity.id}>
              <BridgeArticle home={home} suggestion={suggestion} full={full} />
            </li>
          ))}
        </ol>
      )}
      {more ? (
        <p>
          <Link
            className={buttonClass()}
            scroll="keep"
            to={pathTo('partners', locale, { id: home.id }, partnersSearch(more))}
          >
            {t('partners.more')}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** Nothing flows from this side to anybody: it has nothing published, and the reader should know why the lanes are empty. */
function isUnheard(suggestions: readonly Suggestion[]): boolean {
  return (
    suggestions.length > 0 && !suggestions.some(({ reasons }) => reasons.some(({ direction }) => direction === 'GIVES'))
  );
}

/** All names at once, for those who look for one. */
function Index({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const t = useT();
  if (suggestions.length < 2) return null;
  return (
    <nav aria-label={t('partners.index')}>
      <ol className={styles.index}>
        {suggestions.map(({ collectivity: partner }) => (
          <li key={partner.id}>
            <a href={`#partner-${partner.id}`}>
              <ShortName place={partner} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** How scores come about, for those who ask. */
function Method() {
  const t = useT();
  return (
    <section aria-labelledby="method" className={styles.method}>
      <h2 id="method">{t('method.title')}</h2>
      <ul>
        {(['method.facts', 'method.mutual', 'method.alike', 'method.unknown', 'method.points'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Ranked partners of one collectivity, each with its reasons before its score. */
export const partners: PageOf<'partners'> = {
  async load({ locale, params, search, query }) {
    if (!isId(params.id)) throw new PageProblem(404);
    const language = toGraphqlLocale(locale);
    const state = parsePartners(search);
    const [{ collectivity: home }] = await Promise.all([
      query(PartnersOfDocument, { id: params.id, locale: language }),
      query(TerritoryTopicsDocument, { locale: language }),
      query(PartnerSuggestionsDocument, { ...partnersVariables(params.id, state), locale: language }).catch(
        () => undefined,
      ),
    ]);
    if (!home) throw new PageProblem(404);
    const t = messages.translate(locale);
    return {
      title: t('partners.titleFor', { name: typographic(home.name) }),
      description: t('partners.lead'),
      noindex: search.size > 0,
    };
  },
  Component: PartnersPage,
};
