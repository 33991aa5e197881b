import { toGraphqlLocale, useOperation } from '../../app/graphql.js';
import type { PageOf, PageProps } from '../../app/page.js';
import { pathTo } from '../../app/paths.js';
import { useRouter } from '../../app/router.js';
import { TwinningsDocument, type TwinningsQuery } from '../../generated/graphql.js';
import { messages, useT } from '../parts/catalogue.js';
import { Pager } from '../parts/pager.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { TieMapWithList } from '../parts/tie-map-figure.js';
import { endsOf, type Tie } from '../parts/ties.js';
import { arrange, pageOf, parseRegister, registerSearch, ROWS, type RegisterState } from './register.js';
import { RegisterFilters } from './filters.js';
import { TiesDiagram } from './ties-diagram.js';
import { TiesTable, type Row } from './ties-table.js';
import styles from './twinnings.module.css';

const variables = (state: RegisterState, locale: 'fr' | 'ja' | 'en') => ({
  country: state.country,
  locale: toGraphqlLocale(locale),
});

const allOf = ({ first, second, third }: TwinningsQuery): Tie[] => [...first.items, ...second.items, ...third.items];

function TwinningsPage({ locale, search }: PageProps<unknown>) {
  const t = useT();
  const state = parseRegister(search);
  const answer = useOperation(TwinningsDocument, variables(state, locale), { keepPrevious: true });
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{t('twinnings.title')}</h1>
        <p className={styles.lead}>{t('twinnings.lead')}</p>
      </header>
      <RegisterFilters state={state} />
      {answer.isError ? <Failure onRetry={() => void answer.refetch()} /> : null}
      {answer.isPending ? <Loading /> : null}
      {answer.data ? <Register ties={allOf(answer.data)} total={answer.data.first.total} state={state} /> : null}
    </div>
  );
}

/** The side that is read first, and the other one. */
function sides(state: RegisterState, ties: readonly Tie[]): { left: string; right: string } {
  const left = state.country ?? 'FR';
  const right = ties.flatMap(({ collectivities }) => collectivities).find(({ country }) => country !== left)?.country;
  return { left, right: right ?? (left === 'FR' ? 'JP' : 'FR') };
}

function Register({ ties, total, state }: { ties: readonly Tie[]; total: number; state: RegisterState }) {
  const { locale } = useRouter();
  const t = useT();
  const { left: leftCountry, right: rightCountry } = sides(state, ties);
  const all: Row[] = ties.map((tie) => {
    const [left, right] = endsOf(tie, leftCountry);
    return { tie, left, right, since: tie.since };
  });
  const rows = arrange(all, state, locale);
  const page = pageOf(rows, state.page, ROWS);
  const to = (number: number) =>
    `${pathTo('twinnings', locale, undefined, registerSearch({ ...state, page: number }))}#register`;
  if (rows.length === 0) {
    return (
      <Empty title={t('twinnings.none')}>
        <p>{t('twinnings.noneHelp')}</p>
      </Empty>
    );
  }
  return (
    <>
      <section aria-labelledby="picture" className={styles.section}>
        <div role="status">
          <h2 id="picture">{t('twinnings.count', { count: rows.length })}</h2>
        </div>
        {total > ties.length ? <p>{t('twinnings.partial', { shown: ties.length, total })}</p> : null}
        <p>
          <a href="#register">{t('diagram.skip')}</a>
        </p>
        <TieMapWithList ties={rows.map(({ tie }) => tie)} leftCountry={leftCountry} rightCountry={rightCountry} />
        <TiesDiagram ties={rows.map(({ tie }) => tie)} leftCountry={leftCountry} />
      </section>
      <section aria-labelledby="register" className={styles.section}>
        <h2 id="register" tabIndex={-1}>
          {t('twinnings.register')}
        </h2>
        <TiesTable rows={page.items} state={state} leftCountry={leftCountry} rightCountry={rightCountry} />
        <Pager page={page.page} pages={page.pages} to={to} />
      </section>
    </>
  );
}

/** The register of ties between France and Japan. */
export const twinnings: PageOf<'twinnings'> = {
  async load({ locale, search, query }) {
    const t = messages.translate(locale);
    await query(TwinningsDocument, variables(parseRegister(search), locale));
    return { title: t('twinnings.title'), description: t('twinnings.lead'), noindex: search.size > 0 };
  },
  Component: TwinningsPage,
};
