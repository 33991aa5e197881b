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
import { FullName, Sentence, ShortName } from '../parts/place.js';
import { slot } from '../parts/sentence.js';
import { Failure, Loading } from '../parts/states.js';
import { PartnerFilters } from './filters.js';
import { parsePartners, partnersVariables } from './partners-state.js';
import styles from './partners.module.css';
import { Suggestions } from './suggestions.js';

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
