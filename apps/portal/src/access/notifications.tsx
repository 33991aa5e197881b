import { Button } from '#ui';
import { LANGUAGE_TAGS, type Locale } from '#shared';
import { useState } from 'react';
import { useOperation } from '../app/graphql.js';
import type { PageOf } from '../app/page.js';
import { pathTo } from '../app/paths.js';
import { Link, useRouter } from '../app/router.js';
import { MarkNotificationsReadDocument, NotificationsDocument, type NotificationsQuery } from '../generated/graphql.js';
import { Preferences } from './notification-preferences.js';
import { messages, useT } from './parts/catalogue.js';
import { useAction } from './parts/use-action.js';
import styles from './access.module.css';

type Told = NotificationsQuery['notifications']['items'][number];

const SIZE = 20;

function Note({ note, locale, read }: { note: Told; locale: Locale; read: boolean }) {
  const t = useT();
  const when = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'long', timeStyle: 'short' });
  return (
    <li className={`${styles.note} ${read ? '' : styles.unread}`}>
      <a href={note.path}>{note.sentence}</a>
      {note.calendarPath ? (
        <a href={note.calendarPath} download>
          {t('notifications.calendar')}
        </a>
      ) : null}
      <time className={styles.when} dateTime={note.createdAt}>
        {when.format(new Date(note.createdAt))}
      </time>
    </li>
  );
}

function NotificationsPage({ search }: { search: URLSearchParams }) {
  const { locale } = useRouter();
  const t = useT();
  const page = Math.max(1, Number(search.get('page')) || 1);
  const { data, error, isPending } = useOperation(NotificationsDocument, { page: { page, size: SIZE } });
  const { send, busy } = useAction();
  const [allRead, setAllRead] = useState(false);
  const mark = async (): Promise<void> => {
    if (await send(MarkNotificationsReadDocument, {})) setAllRead(true);
  };
  const { items, total, unread } = data?.notifications ?? { items: [], total: 0, unread: 0 };
  const signIn = `${pathTo('signIn', locale)}?to=${encodeURIComponent(pathTo('notifications', locale))}`;
  return (
    <div className={`${styles.panel} ${styles.wide}`}>
      <h1 tabIndex={-1}>{t('notifications.title')}</h1>
      {error ? (
        <p className={styles.lead}>
          {error.message} <Link to={signIn}>{t('link.signIn')}</Link>
        </p>
      ) : null}
      {isPending ? (
        <p className={styles.lead} role="status">
          {t('notifications.loading')}
        </p>
      ) : null}
      {data && total === 0 ? <p className={styles.lead}>{t('notifications.none')}</p> : null}
      {unread > 0 && !allRead ? (
        <Button onClick={() => void mark()} aria-disabled={busy || undefined}>
          {t('notifications.markAll', { count: unread })}
        </Button>
      ) : null}
      <div role="status">{allRead ? t('notifications.allRead') : ''}</div>
      <ul className={styles.notes}>
        {items.map((note) => (
          <Note key={note.id} note={note} locale={locale} read={allRead || Boolean(note.readAt)} />
        ))}
      </ul>
      {total > page * SIZE ? (
        <Link to={pathTo('notifications', locale, undefined, new URLSearchParams({ page: String(page + 1) }))}>
          {t('notifications.older')}
        </Link>
      ) : null}
      {data ? <Preferences preferences={data.notificationPreferences} /> : null}
    </div>
  );
}

/** What one was told, and how one wants to hear of it. Shown to its reader only, so never made on the server. */
export const notifications: PageOf<'notifications'> = {
  load: async ({ locale }) => ({ title: messages.translate(locale)('notifications.title'), noindex: true }),
  Component: NotificationsPage,
};
