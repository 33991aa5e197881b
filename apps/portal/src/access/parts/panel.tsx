import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from '../../app/router.js';
import { useT } from './catalogue.js';
import styles from '../access.module.css';

/** The one narrow column of these pages. */
export function Panel({ title, children }: { title: string; children: ReactNode }) {
  const t = useT();
  return (
    <div className={styles.panel}>
      <h1 tabIndex={-1}>{title}</h1>
      <noscript>
        <p className={styles.trouble}>{t('form.noscript')}</p>
      </noscript>
      {children}
    </div>
  );
}

interface DoneProps {
  message: string;
  /** Where one goes on. */
  link?: { to: string; label: string };
}

/** What was done, in place of the form; the focus goes there, so that it is heard. */
export function Done({ message, link }: DoneProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="status" className={styles.done}>
      <p>{message}</p>
      {link ? (
        <p>
          <Link to={link.to}>{link.label}</Link>
        </p>
      ) : null}
    </div>
  );
}
