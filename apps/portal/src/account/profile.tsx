import { LANGUAGE_NAMES, LOCALES } from '#shared';
import { Button } from '#ui';
import { toGraphqlLocale } from '../app/graphql.js';
import {
  ChangeMyPasswordDocument,
  RequestMyEmailChangeDocument,
  SaveMyProfileDocument,
  type AccountPageQuery,
} from '../generated/graphql.js';
import styles from './account.module.css';
import { useT } from './catalogue.js';
import { Field, Section, submitted, textOf, useAction } from './parts.js';

type Account = AccountPageQuery['myAccount'];

const TIME_ZONES = ['Europe/Paris', 'Asia/Tokyo', 'UTC'];

/** Name, language and time zone. */
export function Profile({ account, changed }: { account: Account; changed: () => void }) {
  const t = useT();
  const { busy, run, told } = useAction();
  const save = submitted((values) => {
    const locale = LOCALES.map(toGraphqlLocale).find((one) => one === textOf(values, 'locale')) ?? account.locale;
    const input = { name: textOf(values, 'name'), timeZone: textOf(values, 'timeZone'), locale };
    void run(
      SaveMyProfileDocument,
      { input },
      ({ saveMyProfile: answer }) =>
        'problems' in answer ? answer.problems.map((p) => p.message).join(' ') : undefined,
      t('saved'),
    ).then((data) => data && changed());
  });
  return (
    <Section title={t('profile.title')}>
      <form onSubmit={save} className={styles.form}>
        <Field label={t('profile.name')} name="name" defaultValue={account.name} required autoComplete="name" />
        <label className={styles.field}>
          {t('profile.locale')}
          <select name="locale" defaultValue={account.locale} className={styles.input}>
            {LOCALES.map((locale) => (
              <option key={locale} value={toGraphqlLocale(locale)} lang={locale}>
                {LANGUAGE_NAMES[locale]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('profile.timeZone')}
          <input name="timeZone" defaultValue={account.timeZone} list="time-zones" className={styles.input} required />
        </label>
        <datalist id="time-zones">
          {TIME_ZONES.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <Button type="submit" kind="primary" disabled={busy}>
          {t('profile.save')}
        </Button>
        {told}
      </form>
    </Section>
  );
}

/** Another address: asked for here, and taken once the link that is sent to it was followed. */
export function Address({ account }: { account: Account }) {
  const t = useT();
  const { busy, run, told } = useAction();
  const ask = submitted((values, form) => {
    const variables = { email: textOf(values, 'email').trim(), password: textOf(values, 'password') };
    void run(
      RequestMyEmailChangeDocument,
      variables,
      ({ requestEmailChange: answer }) =>
        'problems' in answer ? answer.problems.map((p) => p.message).join(' ') : undefined,
      t('address.done'),
    ).then((data) => data && form.reset());
  });
  return (
    <Section title={t('profile.email')} lead={t('address.lead')}>
      <p className={styles.present}>
        <b>{account.email}</b>
      </p>
      <form onSubmit={ask} className={styles.form}>
        <Field label={t('address.new')} name="email" type="email" required autoComplete="email" maxLength={254} />
        {account.hasPassword ? (
          <Field
            label={t('address.password')}
            name="password"
            type="password"
            required
            autoComplete="current-password"
          />
        ) : null}
        <Button type="submit" disabled={busy}>
          {t('address.save')}
        </Button>
        {told}
      </form>
    </Section>
  );
}

/** A new password; the other sessions and the tokens end with the old one. */
export function Password({ changed }: { changed: () => void }) {
  const t = useT();
  const { busy, run, told } = useAction();
  const save = submitted((values, form) => {
    const variables = { currentPassword: textOf(values, 'current'), newPassword: textOf(values, 'new') };
    void run(
      ChangeMyPasswordDocument,
      variables,
      ({ changePassword: answer }) =>
        'problems' in answer ? answer.problems.map((p) => p.message).join(' ') : undefined,
      t('password.done'),
    ).then((data) => {
      if (!data) return;
      form.reset();
      changed();
    });
  });
  return (
    <Section title={t('password.title')} lead={t('password.lead')}>
      <form onSubmit={save} className={styles.form}>
        <Field label={t('password.current')} name="current" type="password" required autoComplete="current-password" />
        <Field label={t('password.new')} name="new" type="password" required autoComplete="new-password" />
        <Button type="submit" disabled={busy}>
          {t('password.save')}
        </Button>
        {told}
      </form>
    </Section>
  );
}
