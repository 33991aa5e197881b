import { Button } from '#ui';
import { useEffect, useState } from 'react';
import { useT } from '../../app/portal-messages.js';
import styles from './citation.module.css';

/** How long the button says that it has copied. */
const SAID_FOR = 4_000;

type Outcome = 'copied' | 'failed';

async function copy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** A line to put into a report, and a button that copies it. */
export function Citation({ text }: { text: string }) {
  const t = useT();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <section id="cite" tabIndex={-1} aria-labelledby="cite-title" className={styles.cite}>
      <h2 id="cite-title" className={styles.title}>
        {t('case.cite')}
      </h2>
      <p className={styles.line}>{text}</p>
      <div className={styles.actions} data-print="none">
        <Button onClick={() => void copy(text).then(setOutcome)}>{t('case.cite.copy')}</Button>
        <span role="status">{outcome ? t(`case.cite.${outcome}`) : ''}</span>
      </div>
    </section>
  );
}
