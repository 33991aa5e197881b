import type { ReactNode } from 'react';
import { useT } from '../app/portal-messages.js';
import { useRouter } from '../app/router.js';
import { SiteFooter } from './footer.js';
import { SiteHeader } from './header.js';
import styles from './layout.module.css';

/** What every page stands in: skip link, header, main part, footer. */
export function Layout({ children }: { children: ReactNode }) {
  const { target } = useRouter();
  const t = useT();
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main" data-print="none">
        {t('site.skip')}
      </a>
      <SiteHeader />
      <div className={target ? styles.progress : undefined} role="status">
        {target ? <span className={styles.hidden}>{t('site.loading')}</span> : null}
      </div>
      <main id="main" tabIndex={-1} className={styles.main} aria-busy={target ? true : undefined}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
