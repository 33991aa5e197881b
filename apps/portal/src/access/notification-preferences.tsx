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

/** What the kinds are about, in the order of the page; what is in no other group is about cases. */
const GROUPS = {
  cases: [],
  members: ['membership', 'invitation'],
  ties: ['twinning', 'introduction'],
  meetings: ['programme'],
} as const satisfies Record<string, readonly string[]>;
type GroupName = keyof typeof GROUPS;

function groupOf({ kind }: Preference): GroupName {
  const topic = kind.split('.')[0] ?? '';
  const entries = Object.entries(GROUPS) as [GroupName, readonly string[]][];
  return entries.find(([, topics]) => topics.includes(topic))?.[0] ?? 'cases';
}

/** The kinds by what they are about: a list of all of them could not be scanned. */
function grouped(preferences: readonly Preference[]): { name: GroupName; members: Preference[] }[] {
  return (Object.keys(GROUPS) as GroupName[])
    .map((name) => ({ name, members: preferences.filter((one) => groupOf(one) === name) }))
    .filter(({ members }) => members.length > 0);
}

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
          {grouped(preferences).map(({ name, members }) => (
            <tbody key={name}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={3}>
                  {t(`preferences.group.${name}`)}
                </th>
              </tr>
              {members.map((preference) => (
                <PreferenceRow key={preference.kind} preference={preference} />
              ))}
            </tbody>
          ))}
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
        <span className={styles.narrow} aria-hidden="true">
          {t('preferences.site')}
        </span>
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
