import { feedPath } from '#shared';
import { Button, buttonClass, formatCountry, quote } from '#ui';
import { LANGUAGE_NAMES, type Locale } from '#shared';
import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { rich } from '../../app/rich.js';
import { nameRuns } from '../../territories/parts/names.js';
import { Link, useRouter } from '../../app/router.js';
import { ExportMenu } from './export-menu.js';
import type { Centre, Settled } from './around.js';
import { PlaceTrouble } from './around-trouble.js';
import { HitCard } from './hit-card.js';
import { Pagination } from './pagination.js';
import { Corrected, Recognised } from './understood.js';
import { asksNothing, labelOf, type SearchAnswer } from './search-query.js';
import {
  around,
  FACETS,
  filterCount,
  searchPath,
  toggle,
  withoutFilters,
  writeSearch,
  type FacetKey,
  type SearchState,
} from './search-state.js';
import styles from './search.module.css';
import { SortChoice } from './sort-choice.js';

interface ResultsProps {
  answer: SearchAnswer;
  search: Settled;
  intended: SearchState;
}

function valueLabel(
  answer: SearchAnswer,
  key: FacetKey,
  value: string,
  locale: Locale,
  sdg: (number: number) => string,
): string {
  if (key === 'country') return formatCountry(value, locale);
  if (key === 'language') return LANGUAGE_NAMES[value as Locale];
  return key === 'sdg' ? sdg(Number(value)) : labelOf(answer, key, value);
}

/** Chosen filters, each a link that takes it back. */
function ActiveFilters({ answer, state, centre }: { answer: SearchAnswer; state: SearchState; centre?: Centre }) {
  const { locale } = useRouter();
  const t = useT();
  if (filterCount(state) === 0) return null;
  const sdg = (number: number): string => {
    const label = labelOf(answer, 'sdg', String(number));
    return label === String(number) ? t('case.sdgNumber', { number }) : t('case.sdg', { number, label });
  };
  const chosen = FACETS.flatMap((key) =>
    state.selected[key].map((value) => ({
      id: `${key}-${value}`,
      label: valueLabel(answer, key, value, locale, sdg),
      without: toggle(state, key, value),
    })),
  );
  const { from, to } = state;
  if (from || to) {
    const key = from && to ? 'search.years.range' : from ? 'search.years.since' : 'search.years.until';
    chosen.push({
      id: 'years',
      label: t(key, { from: String(from ?? ''), to: String(to ?? '') }),
      without: { ...state, page: 1, from: undefined, to: undefined },
    });
  }
  if (centre && centre.id === state.around) {
    const place = nameRuns(centre, locale).main.text;
    chosen.push({
      id: 'around',
      label: t('search.around.chip', { place, km: state.km }),
      without: around(state, undefined),
    });
  }
  return (
    <ul className={styles.active} aria-label={t('search.filtersActive')}>
      {chosen.map(({ id, label, without }) => (
        <li key={id}>
          <Link
            className={styles.activeFilter}
            to={pathTo('search', locale, undefined, writeSearch(without))}
            scroll="keep"
            aria-label={t('search.filterRemove', { label })}
          >
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Empty({ state }: { state: SearchState }) {
  const { locale } = useRouter();
  const t = useT();
  const filtered = filterCount(state) > 0;
  return (
    <div className={styles.empty}>
      <h2>{t('search.empty.title')}</h2>
      <ul>
        {state.query ? <li>{t('search.empty.hint1')}</li> : null}
        {filtered ? <li>{t('search.empty.hint2')}</li> : null}
        <li>{t('search.empty.hint3')}</li>
      </ul>
      <p className={styles.ways}>
        {filtered ? (
          <Link
            className={buttonClass('primary')}
            to={pathTo('search', locale, undefined, writeSearch(withoutFilters(state)))}
          >
            {t('search.filtersClear')}
          </Link>
        ) : null}
        <Link className={buttonClass('secondary')} to={`${pathTo('home', locale)}#workshops`}>
          {t('home.workshops')}
        </Link>
        <Link className={buttonClass('secondary')} to={searchPath(locale)}>
          {t('home.allCases')}
        </Link>
      </p>
    </div>
  );
}

/** What was found: how much, how it was understood, and the cases. */
export function Results({ answer, search, intended }: ResultsProps) {
  const { state, centre } = search;
  const { locale, target } = useRouter();
  const t = useT();
  const nothing = asksNothing(answer, state.query);
  const total =
    state.query && !nothing
      ? rich(t, 'search.totalFor', { count: answer.total, query: <b>{quote(state.query, locale)}</b> })
      : t('search.total', { count: answer.total });
  return (
    <>
      <div className={styles.bar}>
        <p role="status" className={styles.total}>
          {total}
        </p>
        {answer.total > 1 ? <SortChoice state={intended} centre={centre} /> : null}
        {answer.total > 0 ? <ExportMenu search={search} /> : null}
      </div>
      <ActiveFilters answer={answer} state={intended} centre={centre} />
      <PlaceTrouble search={search} />
      {search.orderLost ? <p className={styles.corrected}>{t('search.around.orderLost')}</p> : null}
      <Corrected answer={answer} state={state} />
      <Recognised answer={answer} />
      {nothing ? <p className={styles.corrected}>{t('search.nothingAsked')}</p> : null}
      {answer.items.length > 0 ? (
        <ol className={styles.hits} data-waiting={target ? '' : undefined}>
          {answer.items.map((hit) => (
            <li key={hit.caseStudy.id}>
              <HitCard hit={hit} />
            </li>
          ))}
        </ol>
      ) : (
        <Empty state={state} />
      )}
      <Pagination total={answer.total} state={state} />
      <p className={styles.feed} data-print="none">
        <a href={feedPath({ ...state, page: 1 }, locale)} type="application/atom+xml">
          {t('search.feed')}
        </a>
      </p>
    </>
  );
}

/** The search did not answer: why, and what to do. */
export function SearchFailed({ onRetry }: { onRetry: () => void }) {
  const { view } = useRouter();
  const t = useT();
  return (
    <div className={styles.failed} role="alert">
      <h2>{t('search.error.title')}</h2>
      <p>{t('search.error.text')}</p>
      <p>
        <Button kind="primary" onClick={onRetry} className={styles.withScript}>
          {t('search.retry')}
        </Button>
        <noscript>
          <a className={buttonClass('primary')} href={view.url}>
            {t('search.retry')}
          </a>
        </noscript>
      </p>
    </div>
  );
}
