import type { ReactNode } from 'react';
import type { Page } from '../../app/page.js';
import { portalMessages, useT } from '../../app/portal-messages.js';
import { rich } from '../../app/rich.js';
import { SourceName } from '../../layout/source-name.js';
import { DATA_SOURCES } from '../../layout/sources.js';
import type { MessageKey } from '../../messages/fr.js';
import styles from './about.module.css';

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className={styles.part}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

function Paragraphs({ keys }: { keys: readonly MessageKey[] }) {
  const t = useT();
  return keys.map((key) => <p key={key}>{t(key)}</p>);
}

function Data() {
  const t = useT();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('about.data.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('about.data.source')}</th>
            <th scope="col">{t('about.data.use')}</th>
            <th scope="col">{t('about.data.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {DATA_SOURCES.map((source) => (
            <tr key={source.name}>
              <th scope="row">
                <a href={source.url}>
                  <SourceName source={source} />
                </a>
              </th>
              <td>{t(source.key)}</td>
              <td>{source.licence ?? t('about.data.terms')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AboutPage() {
  const t = useT();
  return (
    <div className={styles.about}>
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      <p className={styles.lead}>{rich(t, 'about.lead', { name: <span lang="ja">架け橋</span> })}</p>
      <Part id="how" title={t('about.how.title')}>
        <Paragraphs keys={['about.how.search', 'about.how.languages', 'about.how.partners', 'about.meetings']} />
      </Part>
      <Part id="content" title={t('about.content.title')}>
        <Paragraphs keys={['about.content.text']} />
      </Part>
      <Part id="data" title={t('about.data.title')}>
        <Paragraphs keys={['about.data.intro']} />
        <Data />
      </Part>
      <Part id="accessibility" title={t('about.a11y.title')}>
        <Paragraphs
          keys={['about.a11y.aim', 'about.a11y.state', 'about.a11y.done', 'about.a11y.known', 'about.a11y.contact']}
        />
      </Part>
      <Part id="privacy" title={t('about.privacy.title')}>
        <Paragraphs keys={['about.privacy.text']} />
      </Part>
    </div>
  );
}

/** What this is, where its data comes from, and how accessible it is, honestly. */
export const page: Page = {
  async load({ locale }) {
    const t = portalMessages.translate(locale);
    return { title: t('about.title'), description: t('site.tagline') };
  },
  Component: AboutPage,
};
