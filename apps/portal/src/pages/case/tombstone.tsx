import type { Locale } from '#shared';
import { buttonClass, formatDate } from '#ui';
import { useOperation } from '../../app/graphql.js';
import { pathTo } from '../../app/paths.js';
import { portalMessages, useT } from '../../app/portal-messages.js';
import { Link, useRouter } from '../../app/router.js';
import {
  type CaseStudyState,
  CaseStudyTombstoneDocument,
  type CaseStudyTombstoneQueryVariables,
} from '../../generated/graphql.js';
import { PlaceName } from '../../parts/place.js';
import styles from './case.module.css';

const keyOf = (state: CaseStudyState) => (state === 'ARCHIVED' ? 'archived' : 'withdrawn');

/** The heading of a closed case: its own title may be what had to go. */
export const tombstoneTitle = (state: CaseStudyState, locale: Locale): string =>
  portalMessages.translate(locale)(`tombstone.${keyOf(state)}.title`);

/** The reason is what somebody wrote, in a language that nothing names: as far as the script tells it. */
function languageOf(reason: string, country: string, locale: Locale): Locale | undefined {
  const written = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(reason)
    ? 'ja'
    : locale === 'ja' && country === 'FR'
      ? 'fr'
      : locale;
  return written === locale ? undefined : written;
}

/** What an address says whose case was withdrawn or archived: since when, by whom, why. */
export function Tombstone({ variables }: { variables: CaseStudyTombstoneQueryVariables }) {
  const { locale } = useRouter();
  const t = useT();
  const { data } = useOperation(CaseStudyTombstoneDocument, variables);
  const tombstone = data?.caseStudyTombstone;
  if (!tombstone) return null;
  const { state, reason, closedAt, owner } = tombstone;
  return (
    <article className={styles.case}>
      <h1 tabIndex={-1}>{tombstoneTitle(state, locale)}</h1>
      <p>{t(`tombstone.${keyOf(state)}.text`, { date: formatDate(closedAt, locale) })}</p>
      {reason ? (
        <>
          <h2>{t('tombstone.reason')}</h2>
          <p lang={languageOf(reason, owner.country, locale)}>{reason}</p>
        </>
      ) : null}
      <h2>{t('case.owner')}</h2>
      <p>
        <Link to={pathTo('collectivity', locale, { id: owner.id })}>
          <PlaceName place={owner} />
        </Link>
      </p>
      <p>
        <Link className={buttonClass('primary')} to={pathTo('search', locale)}>
          {t('problem.search')}
        </Link>
      </p>
    </article>
  );
}
