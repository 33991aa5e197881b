import { localTextIn } from '#shared';
import { formatDate } from '#ui';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { hasSources, hostOf, readableUrl, writtenIn, type Case, type Reading } from './case-view.js';
import styles from './case.module.css';

function Source({ link: { url, labels, checkedAt }, reading }: { link: Case['links'][number]; reading: Reading }) {
  const { locale } = useRouter();
  const t = useT();
  const label = localTextIn(writtenIn(labels), reading.locale, reading.original);
  return (
    <li>
      <a
        href={url}
        rel="noopener nofollow external"
        data-address="below"
        lang={label && label.locale !== locale ? label.locale : undefined}
      >
        {label?.text ?? hostOf(url)}
      </a>
      <span className={styles.address}>{readableUrl(url)}</span>
      {checkedAt ? (
        <span className={styles.quiet}>{t('case.checked', { date: formatDate(checkedAt, locale) })}</span>
      ) : null}
    </li>
  );
}

/** Where the facts were read, with addresses and what is uncertain about them. */
export function Sources({ caseStudy, reading }: { caseStudy: Case; reading: Reading }) {
  const { locale } = useRouter();
  const t = useT();
  const original = reading.original === locale ? undefined : reading.original;
  if (!hasSources(caseStudy)) return null;
  return (
    <section id="sources" tabIndex={-1} aria-labelledby="sources-title" className={styles.section}>
      <h2 id="sources-title">{t('case.section.sources')}</h2>
      {caseStudy.depth === 'SNAPSHOT' ? <p className={styles.quiet}>{t('case.snapshot')}</p> : null}
      <ol className={styles.sources}>
        {caseStudy.links.map((link) => (
          <Source key={link.id} link={link} reading={reading} />
        ))}
      </ol>
      {caseStudy.sourceNote ? (
        <div className={styles.remark}>
          <h3 className={styles.tagsTitle}>{t('case.sourceNote')}</h3>
          <p lang={original}>{caseStudy.sourceNote}</p>
        </div>
      ) : null}
    </section>
  );
}
