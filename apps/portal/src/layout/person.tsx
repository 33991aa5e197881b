import { VisuallyHidden } from '#ui';
import type { KeyboardEvent } from 'react';
import { browserExecute, useOperation } from '../app/graphql.js';
import { pathTo } from '../app/paths.js';
import { useT } from '../app/portal-messages.js';
import { Link, useRouter } from '../app/router.js';
import { HeaderViewerDocument, SignOutDocument, type SignOutMutation } from '../generated/graphql.js';
import styles from './header.module.css';

/** How the signs of the header are drawn. */
const SIGN = {
  width: 20,
  height: 20,
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
} as const;

function Bell({ unread }: { unread: number }) {
  const { locale } = useRouter();
  const t = useT();
  return (
    <Link to={pathTo('notifications', locale)} className={styles.entry}>
      <svg aria-hidden="true" {...SIGN}>
        <path d="M6 10a6 6 0 0 1 12 0v4l2 3H4l2-3zM10 20a2 2 0 0 0 4 0" strokeLinejoin="round" />
      </svg>
      {/* The whole sentence as the link's text: a label beside the number would not hold what is seen (WCAG 2.5.3). */}
      <span className={styles.word} aria-hidden="true">
        {t('nav.notifications')}
      </span>
      {unread > 0 ? (
        <span className={styles.count} aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      ) : null}
      <VisuallyHidden>{t('nav.notificationsCount', { count: unread })}</VisuallyHidden>
    </Link>
  );
}

/** The person's own menu. It opens without JavaScript, and Escape closes it. In the bar a sign stands for the name, which may be long. */
function PersonMenu({ name }: { name: string }) {
  const { locale } = useRouter();
  const t = useT();
  const signOut = async (): Promise<void> => {
    const answer = await browserExecute(locale)<SignOutMutation>(SignOutDocument.toString(), {}).catch(() => undefined);
    // A whole new page, the issuer's where one signed them in: nothing of what only they could see may stay.
    location.assign(answer?.signOutEverywhere.issuerUrl ?? pathTo('home', locale));
  };
  const close = (event: KeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  };
  return (
    <details className={styles.person} onKeyDown={close}>
      <summary className={styles.entry}>
        <svg aria-hidden="true" className={styles.sign} {...SIGN}>
          <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-6 8-6s7 2 8 6" strokeLinecap="round" />
        </svg>
        <span className={styles.name}>{name}</span>
      </summary>
      <ul className={styles.personal}>
        <li className={styles.whose} aria-hidden="true">
          {name}
        </li>
        <li>
          <a className={styles.entry} href={`/${locale}/account`}>
            {t('nav.account')}
          </a>
        </li>
        <li>
          <button type="button" className={styles.entry} onClick={() => void signOut()}>
            {t('nav.signOut')}
          </button>
        </li>
      </ul>
    </details>
  );
}

/** The way in; or, for who is in, the desk, what is new, and their own menu. */
export function PersonEntries() {
  const { locale } = useRouter();
  const t = useT();
  const { data } = useOperation(HeaderViewerDocument, {});
  const viewer = data?.viewer;
  if (!viewer) {
    return (
      <li>
        <Link className={styles.entry} to={pathTo('signIn', locale)}>
          {t('nav.signIn')}
        </Link>
      </li>
    );
  }
  return (
    <>
      <li>
        <a className={styles.entry} href="/admin">
          {t('nav.desk')}
        </a>
      </li>
      <li>
        <Bell unread={viewer.unreadNotifications} />
      </li>
      <li>
        <PersonMenu name={viewer.name} />
      </li>
    </>
  );
}
