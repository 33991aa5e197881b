import { Button, formatMoment } from '#ui';
import { useRouter } from '../app/router.js';
import { EndOtherSessionsDocument, EndSessionDocument, type AccountPageQuery } from '../generated/graphql.js';
import styles from './account.module.css';
import { useT } from './catalogue.js';
import { Section, useAction } from './parts.js';

/** Where one is signed in; each can be ended, or all others. */
export function Sessions({
  sessions,
  timeZone,
  changed,
}: {
  sessions: AccountPageQuery['mySessions'];
  timeZone: string;
  changed: () => void;
}) {
  const t = useT();
  const { locale } = useRouter();
  const { busy, run, told } = useAction();
  const name = (session: (typeof sessions)[number]): string => session.device ?? t('sessions.unknown');
  return (
    <Section title={t('sessions.title')} lead={t('sessions.lead')}>
      <ul className={styles.list}>
        {sessions.map((session) => (
          <li key={session.id} className={styles.item}>
            <div>
              <strong>{name(session)}</strong>
              {session.current ? <span className={styles.mark}>{t('sessions.current')}</span> : null}
              <p className={styles.quiet}>
                {t('sessions.facts', {
                  since: formatMoment(session.createdAt, locale, timeZone),
                  used: formatMoment(session.usedAt, locale, timeZone),
                  address: session.address ?? '–',
                })}
              </p>
            </div>
            {session.current ? null : (
              <Button
                disabled={busy}
                aria-label={t('sessions.endOne', { name: name(session) })}
                onClick={() =>
                  void run(EndSessionDocument, { id: session.id }, undefined, t('sessions.done')).then(changed)
                }
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Button
          disabled={busy}
          onClick={() => void run(EndOtherSessionsDocument, {}, undefined, t('sessions.done')).then(changed)}
        >
          {t('sessions.endOthers')}
        </Button>
      ) : null}
      {told}
    </Section>
  );
}
