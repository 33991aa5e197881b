import { buttonClass, formatCountry } from '#ui';
import { toGraphqlLocale, useOperation } from '../../app/graphql.js';
import { PageProblem, type PageOf, type PageProps } from '../../app/page.js';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import {
  CasesForTwinDocument,
  CollectivityCasesDocument,
  CollectivityPageDocument,
  PartnerSuggestionsDocument,
} from '../../generated/graphql.js';
import { isId } from '../parts/ids.js';
import { messages, useT } from '../parts/catalogue.js';
import { typographic } from '../parts/names.js';
import { AskToJoin } from '../parts/ask-to-join.js';
import { LocatorFigure } from '../parts/locator-figure.js';
import { FullName, PlaceLink } from '../parts/place.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { WriteLetter } from '../parts/write-letter.js';
import { Source, TieLine } from '../parts/tie-line.js';
import { OwnTiesMap } from '../parts/tie-map-figure.js';
import { tierAndCountry } from '../parts/words.js';
import { fullBar } from '../partners/lanes.js';
import { SuggestionPreview } from '../partners/preview.js';
import { Cases, casesVariables } from './cases.js';
import styles from './collectivity.module.css';
import { Facts, Heritage, type Detail } from './facts.js';
import { Interests } from './interests.js';
import { Presentation } from './presentation.js';
import { TwinCases, twinCasesVariables } from './twin-cases.js';

const PREVIEW = 3;

function CollectivityPage({ params, locale }: PageProps<{ id: string }>) {
  const answer = useOperation(CollectivityPageDocument, { id: params.id, locale: toGraphqlLocale(locale) });
  if (answer.isError) return <Failure onRetry={() => void answer.refetch()} />;
  const place = answer.data?.collectivity;
  if (!place) return <Loading />;
  return (
    <article className={styles.page}>
      <Heading place={place} />
      <Presentation place={place} />
      <Interests place={place} />
      <Ties place={place} />
      <TwinCases place={place} />
      <Partners place={place} />
      <Cases place={place} />
      <Heritage place={place} />
    </article>
  );
}

function Heading({ place }: { place: Detail }) {
  const { locale } = useRouter();
  return (
    <header className={styles.header}>
      <div className={styles.identity}>
        <ParentChain place={place} />
        <h1 tabIndex={-1} className={styles.title}>
          <FullName place={place} reading />
        </h1>
        <p className={styles.kind}>{tierAndCountry(place, locale)}</p>
        <Facts place={place} />
        <p>
          <WriteLetter recipient={place.id} />
        </p>
        <p className={styles.quiet}>
          <AskToJoin id={place.id} />
        </p>
      </div>
      <LocatorFigure country={place.country} point={place.coordinates} />
    </header>
  );
}

/** From the country down to the nearest parent; the place itself is the heading. */
function ParentChain({ place }: { place: Detail }) {
  const { locale } = useRouter();
  const t = useT();
  const parents = [place.parent?.parent, place.parent].filter((parent) => parent !== null && parent !== undefined);
  const country = new URLSearchParams({ country: place.country });
  return (
    <nav aria-label={t('collectivity.parents')}>
      <ol className={styles.chain}>
        <li>
          <Link to={pathTo('collectivities', locale, undefined, country)}>{formatCountry(place.country, locale)}</Link>
        </li>
        {parents.map((parent) => (
          <li key={parent.id}>
            <PlaceLink place={parent} short />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Ties({ place }: { place: Detail }) {
  const { locale } = useRouter();
  const t = useT();
  return (
    <section aria-labelledby="ties" className={styles.section}>
      <h2 id="ties">{t('collectivity.ties')}</h2>
      {place.twinnings.length === 0 ? (
        <Empty title={t('collectivity.noTies')}>
          <p>
            <Link to={pathTo('partners', locale, { id: place.id })}>{t('collectivity.noTiesHelp')}</Link>
          </p>
        </Empty>
      ) : (
        <>
          <OwnTiesMap ties={place.twinnings} country={place.country} />
          <ul className={styles.ties}>
            {place.twinnings.map((tie) => (
              <li key={tie.id}>
                <TieLine tie={tie} />
                {tie.source ? (
                  <span className={styles.quiet}>
                    {t('tie.source')} <Source source={tie.source} />
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Partners({ place }: { place: Detail }) {
  const { locale } = useRouter();
  const t = useT();
  const answer = useOperation(PartnerSuggestionsDocument, suggestionVariables(place.id, toGraphqlLocale(locale)));
  const suggestions = answer.data?.partnerSuggestions ?? [];
  const full = fullBar(suggestions.map(({ reasons }) => reasons));
  return (
    <section aria-labelledby="partners" className={styles.section}>
      <h2 id="partners">{t('partners.title')}</h2>
      {answer.isError ? <Failure title={t('partners.failed')} onRetry={() => void answer.refetch()} /> : null}
      {answer.isPending ? <Loading>{t('partners.loading')}</Loading> : null}
      {answer.data && suggestions.length === 0 ? (
        <Empty title={t('partners.none')}>{t('partners.noneHelp')}</Empty>
      ) : null}
      {suggestions.length > 0 ? (
        <>
          <ol className={styles.previews}>
            {suggestions.map((suggestion) => (
              <li key={suggestion.collectivity.id}>
                <SuggestionPreview home={place} suggestion={suggestion} full={full} />
              </li>
            ))}
          </ol>
          <p>
            <Link className={buttonClass('primary')} to={pathTo('partners', locale, { id: place.id })}>
              {t('partners.all')}
            </Link>
          </p>
        </>
      ) : null}
    </section>
  );
}

function suggestionVariables(id: string, locale: 'FR' | 'JA' | 'EN') {
  return { id, filter: null, first: PREVIEW, locale };
}

/** One collectivity: who it is, its ties, who could be its partner, what it has published. */
export const collectivity: PageOf<'collectivity'> = {
  async load({ locale, params, query }) {
    if (!isId(params.id)) throw new PageProblem(404);
    // Suggestions and cases may fail without the page failing with them: their sections say so.
    const [{ collectivity: place }] = await Promise.all([
      query(CollectivityPageDocument, { id: params.id, locale: toGraphqlLocale(locale) }),
      query(PartnerSuggestionsDocument, suggestionVariables(params.id, toGraphqlLocale(locale))).catch(() => undefined),
      query(CasesForTwinDocument, twinCasesVariables(params.id, locale)).catch(() => undefined),
      query(CollectivityCasesDocument, casesVariables(params.id, locale)).catch(() => undefined),
    ]);
    if (!place) throw new PageProblem(404);
    const t = messages.translate(locale);
    const name = typographic(place.name);
    return {
      title: t('collectivity.titleOf', { name, kind: tierAndCountry(place, locale) }),
      description: t('collectivity.description', { name }),
    };
  },
  Component: CollectivityPage,
};
