import { Button, formatMoment } from '#ui';
import { useRouter } from '../app/router.js';
import { EndOtherSessionsDocument, EndSessionDocument, type AccountPageQuery } from '../generated/graphql.js';
import styles from './account.module.css';
import { useT } from './catalogue.js';
import { Section, useAction } from './parts.js';

type Session = AccountPageQuery['mySessions'][number];

/** Which device, since when, last used when, from where. */
function Facts({ session, timeZone }: { session: Session; timeZone: string }) {
  const t = useT();
  const { locale } = useRouter();
  return (
    <div>
      <strong>{session.device ?? t('sessions.unknown')}</strong>
      {session.current ? <span className={styles.mark}>{t('sessions.current')}</span> : null}
      <p className={styles.quiet}>
        {t('sessions.facts', {
          since: formatMoment(session.createdAt, locale, timeZone),
          used: formatMoment(session.usedAt, locale, timeZone),
          address: session.address ?? '–',
        })}
      </p>
    </div>
  );
}

/** Where one is signed in; each can be ended, or all others. */
export function Sessions({
  sessions,
  timeZone,
  changed,
}: {
  sessions: readonly Session[];
  timeZone: string;
  changed: () => void;
}) {
  const t = useT();
  const { busy, run, told } = useAction();
  return (
    <Section title={t('sessions.title')} lead={t('sessions.lead')}>
      <ul className={styles.list}>
        {sessions.map((session) => (
          <li key={session.id} className={styles.item}>
            <Facts session={session} timeZone={timeZone} />
            {session.current ? null : (
              <Button
                disabled={busy}
                aria-label={t('sessions.endOne', { name: session.device ?? t('sessions.unknown') })}
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
