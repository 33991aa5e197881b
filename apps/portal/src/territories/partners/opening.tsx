import { Button } from '#ui';
import { useState } from 'react';
import { useT } from '../parts/catalogue.js';
import { Marked } from '../parts/place.js';
import styles from './ground.module.css';

/** A line to start with, ready to be taken along. */
export function Opening({ text }: { text: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  return (
    <div className={styles.opening}>
      <h4 className={styles.groundTitle}>{t('bridge.opening')}</h4>
      <blockquote className={styles.quote}>
        <Marked text={text} />
      </blockquote>
      <p className={styles.copy}>
        <Button kind="quiet" onClick={copy}>
          {t('bridge.copy')}
        </Button>
        <span role="status">{copied ? t('bridge.copied') : ''}</span>
      </p>
    </div>
  );
}
