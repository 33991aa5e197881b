import type { ReactNode } from 'react';
import { toGraphqlLocale, useOperation } from '../../app/graphql.js';
import { PageProblem, type PageOf, type PageProps } from '../../app/page.js';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import { TwinAgendaDocument } from '../../generated/graphql.js';
import { CaseList } from '../parts/case-line.js';
import { messages, useT } from '../parts/catalogue.js';
import { formatYear } from '../parts/facts.js';
import { isId, isNotFound } from '../parts/ids.js';
import { typographic } from '../parts/names.js';
import { FullName, PlaceLink } from '../parts/place.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { Source, TieLine, TieMark } from '../parts/tie-line.js';
import { endsOf } from '../parts/ties.js';
import { WriteLetter } from '../parts/write-letter.js';
import { stateText, tierAndCountry } from '../parts/words.js';
import { History } from './history.js';
import { Lessons, Shared, type Agenda } from './lessons.js';
import styles from './twinning.module.css';

function TwinningPage({ params, locale }: PageProps<{ id: string }>) {
  const answer = useOperation(TwinAgendaDocument, { id: params.id, locale: toGraphqlLocale(locale) });
  if (answer.isError) return <Failure onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <Loading />;
  const agenda = answer.data.twinAgenda;
  const [left, right] = endsOf(agenda.twinning);
  const silent = agenda.lessons.length === 0 && agenda.shared.length === 0 && agenda.toRead.length === 0;
  return (
    <article className={styles.page}>
      <Heading agenda={agenda} />
      {silent ? <Silence /> : <Lessons agenda={agenda} left={left} right={right} />}
      {silent ? null : <Shared agenda={agenda} />}
      {agenda.toRead.length > 0 ? <ToRead agenda={agenda} /> : null}
      <OtherPairs agenda={agenda} />
      <History history={agenda.twinning.history} />
    </article>
  );
}

function Heading({ agenda: { twinning: tie } }: { agenda: Agenda }) {
  const { locale } = useRouter();
  const t = useT();
  const [left, right] = endsOf(tie);
  return (
    <header className={styles.header}>
      <p>
        <Link to={pathTo('twinnings', locale)}>
          <span aria-hidden="true">← </span>
          {t('twinning.back')}
        </Link>
      </p>
      <h1 tabIndex={-1} className={styles.title}>
        <span className={styles.end}>
          <FullName place={left} reading />
        </span>
        <span className={styles.join}>
          <TieMark state={tie.state} />
          <span className={styles.hidden}> – </span>
        </span>
        <span className={styles.end}>
          <FullName place={right} reading />
        </span>
      </h1>
      <TieFacts tie={tie} />
      <ul className={styles.ends}>
        {[left, right].map((end) => (
          <li key={end.id}>
            <PlaceLink place={end} short /> <span className={styles.quiet}>{tierAndCountry(end, locale)}</span>
          </li>
        ))}
      </ul>
      <p>
        <WriteLetter recipient={right.id} proposer={left.id} twinning={tie.id} />
      </p>
    </header>
  );
}

function TieFacts({ tie }: { tie: Agenda['twinning'] }) {
  const { locale } = useRouter();
  const t = useT();
  return (
    <dl className={styles.facts}>
      <Fact name={t('tie.kind')}>{tie.kindLabel}</Fact>
      <Fact name={t('tie.sinceColumn')}>{tie.since ? formatYear(tie.since, locale) : t('tie.yearUnknown')}</Fact>
      <Fact name={t('tie.stateColumn')}>{stateText(t, tie.state)}</Fact>
      {tie.themes.length > 0 ? (
        <Fact name={t('history.themes')}>
          {tie.themes.map(({ label }) => label).join(locale === 'ja' ? '、' : ', ')}
        </Fact>
      ) : null}
      <Fact name={t('tie.sourceColumn')}>{tie.source ? <Source source={tie.source} /> : t('tie.sourceUnknown')}</Fact>
      {tie.note ? (
        <Fact name={t('tie.note')}>
          <span className={styles.note}>
            <Source source={tie.note} />
          </span>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Neither has published anything: said once, with what would change it. */
function Silence() {
  const t = useT();
  return (
    <section aria-labelledby="lessons" className={styles.section}>
      <h2 id="lessons">{t('twinning.lessons')}</h2>
      <Empty title={t('twinning.silent')}>
        <p>{t('twinning.silentHelp')}</p>
      </Empty>
    </section>
  );
}

function ToRead({ agenda }: { agenda: Agenda }) {
  const t = useT();
  return (
    <section aria-labelledby="read" className={styles.section}>
      <h2 id="read">{t('twinning.toRead')}</h2>
      <CaseList studies={agenda.toRead} />
    </section>
  );
}

function OtherPairs({ agenda }: { agenda: Agenda }) {
  const t = useT();
  if (agenda.otherPairs.length === 0) return null;
  return (
    <section aria-labelledby="others" className={styles.section}>
      <h2 id="others">{t('twinning.otherPairs')}</h2>
      <ul className={styles.others}>
        {agenda.otherPairs.map((tie) => (
          <li key={tie.id}>
            <TieLine tie={tie} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One tie and what the two could do together. */
export const twinning: PageOf<'twinning'> = {
  async load({ locale, params, query }) {
    if (!isId(params.id)) throw new PageProblem(404);
    const answer = await query(TwinAgendaDocument, { id: params.id, locale: toGraphqlLocale(locale) }).catch(
      (error: unknown) => {
        throw isNotFound(error) ? new PageProblem(404) : error;
      },
    );
    const t = messages.translate(locale);
    const { twinning: tie } = answer.twinAgenda;
    const [left, right] = endsOf(tie);
    const names = { a: typographic(left.name), b: typographic(right.name) };
    return {
      title: t('twinning.titleOf', names),
      description: t('twinning.description', { ...names, kind: tie.kindLabel }),
    };
  },
  Component: TwinningPage,
};
