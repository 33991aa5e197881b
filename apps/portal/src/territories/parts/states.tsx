import { Button } from '#ui';
import type { ReactNode } from 'react';
import { useT } from './catalogue.js';
import styles from './states.module.css';

/** Said while an answer is awaited. */
export function Loading({ children }: { children?: ReactNode }) {
  const t = useT();
  return (
    <p className={styles.loading} role="status">
      {children ?? t('state.loading')}
    </p>
  );
}

/** Said where an answer did not come: what happened, what to do, and the way to do it. */
export function Failure({ title, onRetry }: { title?: string; onRetry: () => void }) {
  const t = useT();
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.title}>{title ?? t('state.failed')}</p>
      <p>{t('state.failedHelp')}</p>
      <Button onClick={onRetry}>{t('state.retry')}</Button>
    </div>
  );
}

/** Said where there is nothing: what that means and what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
