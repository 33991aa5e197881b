import { Button } from '#ui';
import { pathTo } from '../app/paths.js';
import { useRouter } from '../app/router.js';
import {
  EraseMyAccountDocument,
  ExportMyDataDocument,
  SetMyConsentDocument,
  type AccountPageQuery,
  type ConsentPurpose,
} from '../generated/graphql.js';
import styles from './account.module.css';
import { useT } from './catalogue.js';
import { Field, Section, submitted, textOf, useAction } from './parts.js';

type Account = AccountPageQuery['myAccount'];

const PURPOSES: readonly ConsentPurpose[] = ['NAMED_CONTACT', 'SEARCH_HINTS', 'NEWS'];

/** What one agrees to, each on its own. */
export function Consents({ account, changed }: { account: Account; changed: () => void }) {
  const t = useT();
  const { busy, run, told } = useAction();
  const given = account.consents.map(({ purpose }) => purpose);
  return (
    <Section title={t('consent.title')} lead={t('consent.lead')}>
      {PURPOSES.map((purpose) => (
        <label key={purpose} className={styles.check}>
          <input
            type="checkbox"
            checked={given.includes(purpose)}
            disabled={busy}
            onChange={({ target }) =>
              void run(SetMyConsentDocument, { purpose, given: target.checked }, undefined, t('saved')).then(changed)
            }
          />
          {t(`consent.${purpose}`)}
        </label>
      ))}
      {told}
    </Section>
  );
}

/** Hands a text to the browser as a file. */
function download(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** One's data to take along. */
export function Export() {
  const t = useT();
  const { busy, run, told } = useAction();
  const take = async (): Promise<void> => {
    const data = await run(ExportMyDataDocument, {}, undefined, t('export.done'));
    if (data) download(data.exportMyData.fileName, data.exportMyData.json);
  };
  return (
    <Section title={t('export.title')} lead={t('export.lead')}>
      <Button disabled={busy} onClick={() => void take()}>
        {t('export.take')}
      </Button>
      {told}
    </Section>
  );
}

/** The end of the account, behind a confirmation. */
export function Erasure({ account }: { account: Account }) {
  const t = useT();
  const { locale } = useRouter();
  const { busy, run, told } = useAction();
  const erase = submitted((values) => {
    const password = account.hasPassword ? textOf(values, 'password') : null;
    void run(EraseMyAccountDocument, { password }, ({ eraseMyAccount: answer }) =>
      'message' in answer ? answer.message : undefined,
    ).then((data) => data && location.assign(pathTo('home', locale)));
  });
  return (
    <Section title={t('erase.title')} lead={t('erase.lead')}>
      <details>
        <summary className={styles.summary}>{t('erase.open')}</summary>
        <form onSubmit={erase} className={styles.form}>
          {account.hasPassword ? (
            <Field
              label={t('erase.password')}
              name="password"
              type="password"
              required
              autoComplete="current-password"
            />
          ) : null}
          <label className={styles.check}>
            <input type="checkbox" required />
            {t('erase.sure')}
          </label>
          <Button type="submit" disabled={busy}>
            {t('erase.do')}
          </Button>
          {told}
        </form>
      </details>
    </Section>
  );
}
