import { quote } from '#ui';
import { LOCALES, type Locale } from '#shared';
import { Fragment } from 'react';
import { useT } from '../../app/portal-messages.js';
import { rich } from '../../app/rich.js';
import { Link, useRouter } from '../../app/router.js';
import type { SearchAnswer } from './search-query.js';
import { searchPath, type SearchState } from './search-state.js';
import styles from './search.module.css';

type Concept = SearchAnswer['recognised'][number];

/** The concept's first term in each other language. */
function OtherTerms({ concept }: { concept: Concept }) {
  const { locale } = useRouter();
  const terms = LOCALES.filter((other) => other !== locale)
    .map((other): { locale: Locale; text: string | undefined } => ({ locale: other, text: concept[other][0] }))
    .filter((term): term is { locale: Locale; text: string } => Boolean(term.text));
  return terms.map((term, index) => (
    <Fragment key={term.locale}>
      {index > 0 ? (locale === 'ja' ? '、' : ', ') : null}
      <span lang={term.locale}>{term.text}</span>
    </Fragment>
  ));
}

/** What the question was understood to name, and how it was searched in the other languages. */
export function Recognised({ answer }: { answer: SearchAnswer }) {
  const { locale } = useRouter();
  const t = useT();
  if (answer.recognised.length === 0) return null;
  return (
    <div className={styles.recognised}>
      <p className={styles.recognisedTitle}>{t('search.recognised')}</p>
      <ul className={styles.concepts}>
        {answer.recognised.slice(0, 4).map((concept) => (
          <li key={concept.code}>
            {rich(t, concept.collectivityId === null ? 'search.recognisedAs' : 'search.recognisedPlace', {
              matched: <b>{quote(concept.label, locale)}</b>,
              terms: <OtherTerms concept={concept} />,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Said where the typed words found nothing and were corrected. */
export function Corrected({ answer, state }: { answer: SearchAnswer; state: SearchState }) {
  const { locale } = useRouter();
  const t = useT();
  if (!answer.correctedQuery) return null;
  const corrected = (
    <Link to={searchPath(locale, { ...state, page: 1, query: answer.correctedQuery })}>
      {quote(answer.correctedQuery, locale)}
    </Link>
  );
  return (
    <p className={styles.corrected}>{rich(t, 'search.corrected', { query: quote(state.query, locale), corrected })}</p>
  );
}
