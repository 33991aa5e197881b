import { RichText } from '#ui';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import type { MessageKey } from '../../messages/fr.js';
import { hasSources, type Case, type Reading } from './case-view.js';
import styles from './case.module.css';

/** What a case's page holds, as links to its sections; ids are the same in every language. */
export function Contents({ caseStudy, reading, similar }: { caseStudy: Case; reading: Reading; similar: boolean }) {
  const t = useT();
  const entries: { id: string; label: MessageKey }[] = [
    ...reading.sections.map(({ key }) => ({ id: key, label: `case.section.${key}` as const })),
    ...(caseStudy.indicators.length > 0 ? [{ id: 'indicators', label: 'case.section.indicators' as const }] : []),
    ...(caseStudy.costs.length + caseStudy.funding.length > 0
      ? [{ id: 'means', label: 'case.section.means' as const }]
      : []),
    ...(caseStudy.buildingBlocks.length > 0 ? [{ id: 'blocks', label: 'case.section.blocks' as const }] : []),
    { id: 'fit', label: 'case.section.fit' },
    { id: 'topics', label: 'case.section.topics' },
    ...(hasSources(caseStudy) ? [{ id: 'sources', label: 'case.section.sources' as const }] : []),
    ...(similar ? [{ id: 'similar', label: 'case.section.similar' as const }] : []),
  ];
  return (
    <nav className={styles.contents} aria-labelledby="contents-title" data-print="none">
      <h2 id="contents-title" className={styles.contentsTitle}>
        {t('case.contents')}
      </h2>
      <ol className={styles.entries}>
        {entries.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(label)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The story, section by section, in the language being read. */
export function Story({ reading }: { reading: Reading }) {
  const { locale } = useRouter();
  const t = useT();
  return reading.sections.map(({ key, document }) => (
    <section key={key} id={key} tabIndex={-1} aria-labelledby={`${key}-title`} className={styles.section}>
      <h2 id={`${key}-title`}>{t(`case.section.${key}`)}</h2>
      <div className={styles.text} lang={reading.locale === locale ? undefined : reading.locale}>
        <RichText document={document} />
      </div>
    </section>
  ));
}
