import { SdgNumber } from '#ui';
import type { ReactNode } from 'react';
import { useT } from '../../app/portal-messages.js';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import { PlaceLine } from '../../parts/place.js';
import { searchPath, type FacetKey } from '../search/search-state.js';
import type { Case } from './case-view.js';
import styles from './case.module.css';

interface Tag {
  code: string;
  label: ReactNode;
}

function Tags({ title, facet, tags }: { title: string; facet: FacetKey; tags: readonly Tag[] }) {
  const { locale } = useRouter();
  if (tags.length === 0) return null;
  return (
    <div>
      <h3 className={styles.tagsTitle}>{title}</h3>
      <ul className={styles.tags}>
        {tags.map(({ code, label }) => (
          <li key={code}>
            <Link className={styles.tag} to={searchPath(locale, { selected: { [facet]: [code] } })}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whose case it is, with the way to its own page. */
export function OwnerCard({ caseStudy }: { caseStudy: Case }) {
  const { locale } = useRouter();
  const t = useT();
  const { owner } = caseStudy;
  return (
    <section aria-labelledby="owner-title" className={styles.owner}>
      <h2 id="owner-title" className={styles.tagsTitle}>
        {t('case.owner')}
      </h2>
      <p>
        <PlaceLine place={owner} />
      </p>
      <p>
        <Link to={pathTo('collectivity', locale, { id: owner.id })}>{t('case.ownerLink')}</Link>
      </p>
    </section>
  );
}

/** Topics, goals, challenges and factors, each leading to the cases that share it. */
export function About({ caseStudy }: { caseStudy: Case }) {
  const t = useT();
  const goals = caseStudy.sdgs.map(({ number, label }) => ({
    code: String(number),
    label: (
      <>
        <SdgNumber number={number} /> {label}
      </>
    ),
  }));
  return (
    <section id="topics" tabIndex={-1} aria-labelledby="topics-title" className={styles.section}>
      <h2 id="topics-title">{t('case.section.topics')}</h2>
      <Tags title={t('case.topics')} facet="topic" tags={caseStudy.topics} />
      <Tags title={t('case.sdgs')} facet="sdg" tags={goals} />
      <Tags title={t('case.challenges')} facet="challenge" tags={caseStudy.challenges} />
      <Tags title={t('case.factors')} facet="factor" tags={caseStudy.factors} />
    </section>
  );
}
