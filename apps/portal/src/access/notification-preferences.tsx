import { useState } from 'react';
import {
  type NotificationMail,
  type NotificationsQuery,
  SaveNotificationPreferencesDocument,
} from '../generated/graphql.js';
import { useT } from './parts/catalogue.js';
import { AccessForm } from './parts/form.js';
import { useAction } from './parts/use-action.js';
import styles from './access.module.css';

type Preference = NotificationsQuery['notificationPreferences'][number];

const CADENCES: readonly NotificationMail[] = ['DAILY', 'WEEKLY', 'IMMEDIATE', 'NONE'];

/** A row a kind: on the site or not, and when by mail. */
export function Preferences({ preferences }: { preferences: readonly Preference[] }) {
  const t = useT();
  const { busy, trouble, send } = useAction();
  const [saved, setSaved] = useState(false);
  const submit = async (values: Readonly<Record<string, string>>): Promise<void> => {
    setSaved(false);
    const chosen = preferences.map(({ kind }) => ({
      kind,
      inApp: values[`${kind} site`] === 'on',
      mail: CADENCES.find((cadence) => cadence === values[`${kind} mail`]) ?? 'DAILY',
    }));
    if (await send(SaveNotificationPreferencesDocument, { preferences: chosen })) setSaved(true);
  };
  return (
    <section aria-labelledby="preferences">
      <h2 id="preferences">{t('preferences.title')}</h2>
      <AccessForm
        submit={t('preferences.save')}
        busy={busy}
        trouble={trouble}
        onSubmit={(values) => void submit(values)}
      >
        <table className={`${styles.table} ${styles.preferences}`}>
          <thead>
            <tr>
              <th scope="col">{t('preferences.kind')}</th>
              <th scope="col">{t('preferences.site')}</th>
              <th scope="col">{t('preferences.mail')}</th>
            </tr>
          </thead>
          <tbody>
            {preferences.map((preference) => (
              <PreferenceRow key={preference.kind} preference={preference} />
            ))}
          </tbody>
        </table>
      </AccessForm>
      <div role="status">{saved ? t('preferences.saved') : ''}</div>
    </section>
  );
}

function PreferenceRow({ preference: { kind, label, inApp, mail } }: { preference: Preference }) {
  const t = useT();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <input
          type="checkbox"
          name={`${kind} site`}
          defaultChecked={inApp}
          aria-label={t('preferences.siteOf', { name: label })}
        />
      </td>
      <td>
        <select
          className={styles.select}
          name={`${kind} mail`}
          defaultValue={mail}
          aria-label={t('preferences.mailOf', { name: label })}
        >
          {CADENCES.map((cadence) => (
            <option key={cadence} value={cadence}>
              {t(`preferences.${cadence}`)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
