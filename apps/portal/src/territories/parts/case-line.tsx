import { formatPeriod, LanguageSign } from '#ui';
import { fromGraphqlLocale } from '../../app/graphql.js';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import type { CaseLineFieldsFragment } from '../../generated/graphql.js';
import { ShortName } from './place.js';
import styles from './parts.module.css';

/** A case study in one line: its title in the language it is in, whose it is, when. */
export function CaseLine({ study, owner = true }: { study: CaseLineFieldsFragment; owner?: boolean }) {
  const { locale } = useRouter();
  const own = fromGraphqlLocale(study.locale);
  const period = formatPeriod(study, locale);
  return (
    <span className={styles.caseLine}>
      {own === locale ? null : <LanguageSign locale={own} />}
      <Link to={pathTo('case', locale, { slug: study.slug })} lang={own === locale ? undefined : own}>
        {study.title}
      </Link>
      {owner || period ? (
        <span className={styles.quiet}>
          {owner ? <ShortName place={study.owner} /> : null}
          {owner && period ? (locale === 'ja' ? '、' : ', ') : null}
          {period}
        </span>
      ) : null}
    </span>
  );
}

type StudyWithTeaser = CaseLineFieldsFragment & { teaser?: string | null };

/** Case studies under each other, each with its sentence where it has one. */
export function CaseList({ studies, owner = true }: { studies: readonly StudyWithTeaser[]; owner?: boolean }) {
  return (
    <ul className={styles.caseList}>
      {studies.map((study) => (
        <li key={study.id}>
          <CaseLine study={study} owner={owner} />
          <CaseTeaser study={study} />
        </li>
      ))}
    </ul>
  );
}

/** Its one sentence, in the language that it is in; nothing where it has none. */
export function CaseTeaser({ study }: { study: StudyWithTeaser }) {
  const { locale } = useRouter();
  const own = fromGraphqlLocale(study.locale);
  if (!study.teaser) return null;
  return (
    <p className={styles.teaser} lang={own === locale ? undefined : own}>
      {study.teaser}
    </p>
  );
}
