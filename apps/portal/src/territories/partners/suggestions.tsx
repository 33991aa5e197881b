import { buttonClass } from '#ui';
import { toGraphqlLocale, useOperation } from '../../app/graphql.js';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import { PartnerSuggestionsDocument } from '../../generated/graphql.js';
import { useT } from '../parts/catalogue.js';
import { PlaceLink, Sentence, ShortName, type Place } from '../parts/place.js';
import { slot } from '../parts/sentence.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { BridgeArticle, type Suggestion } from './bridge.js';
import { fullBar } from './lanes.js';
import { isFiltered, partnersSearch, partnersVariables, withMore, type PartnersState } from './partners-state.js';
import styles from './partners.module.css';

/** The ranked suggestions, or in words why there are none. */
export function Suggestions({ home, state }: { home: Place; state: PartnersState }) {
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
  return (
    <section className={styles.suggestions} aria-labelledby="count">
      <div role="status">
        <h2 id="count">{t('partners.count', { count: suggestions.length })}</h2>
      </div>
      {suggestions.length === 0 ? (
        <Empty title={t('partners.none')}>
          <p>{t(isFiltered(state) ? 'partners.noneFiltered' : 'partners.noneHelp')}</p>
        </Empty>
      ) : (
        <Bridges home={home} suggestions={suggestions} />
      )}
      <More home={home} state={state} shown={suggestions.length} />
    </section>
  );
}

function Bridges({ home, suggestions }: { home: Place; suggestions: readonly Suggestion[] }) {
  const t = useT();
  const full = fullBar(suggestions.map(({ reasons }) => reasons));
  return (
    <>
      {isUnheard(suggestions) ? (
        <p className={styles.note}>
          <Sentence
            text={t('partners.unheard', { name: slot('name') })}
            slots={{ name: <PlaceLink place={home} short /> }}
          />
        </p>
      ) : null}
      <p className={styles.legend}>{t('bridge.legend', { count: full })}</p>
      <Index suggestions={suggestions} />
      <ol className={styles.list}>
        {suggestions.map((suggestion) => (
          <li key={suggestion.collectivity.id}>
            <BridgeArticle home={home} suggestion={suggestion} full={full} />
          </li>
        ))}
      </ol>
    </>
  );
}

function More({ home, state, shown }: { home: Place; state: PartnersState; shown: number }) {
  const { locale } = useRouter();
  const t = useT();
  const more = withMore(state, shown);
  if (!more) return null;
  return (
    <p>
      <Link
        className={buttonClass()}
        scroll="keep"
        to={pathTo('partners', locale, { id: home.id }, partnersSearch(more))}
      >
        {t('partners.more')}
      </Link>
    </p>
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
