import { useT as usePortalT } from '../app/portal-messages.js';
import type { PageOf } from '../app/page.js';
import { pathTo } from '../app/paths.js';
import { Link, useRouter } from '../app/router.js';
import { useLoaded } from '../app/graphql.js';
import { SignInDocument, SignInMethodsDocument } from '../generated/graphql.js';
import { messages, useT } from './parts/catalogue.js';
import { EmailField, PasswordField } from './parts/fields.js';
import { AccessForm } from './parts/form.js';
import { Panel } from './parts/panel.js';
import { useAction } from './parts/use-action.js';
import { destinationOf } from './destination.js';
import styles from './access.module.css';

function SignInPage({ search }: { search: URLSearchParams }) {
  const { locale } = useRouter();
  const t = useT();
  const portal = usePortalT();
  const { oidc } = useLoaded(SignInMethodsDocument, {}).signInMethods;
  const { busy, trouble, send, refuse, setTrouble } = useAction();
  const submit = async ({ email = '', password = '' }: Readonly<Record<string, string>>): Promise<void> => {
    if (!email.trim() || !password) {
      const needed = t('form.needed');
      const fields = { ...(email.trim() ? {} : { email: needed }), ...(password ? {} : { password: needed }) };
      return setTrouble({ message: t('form.attention'), fields });
    }
    const answer = await send(SignInDocument, { email: email.trim(), password });
    // A whole new page: everything on it may look different to somebody who is signed in.
    if (answer && !refuse(answer.signIn)) location.assign(destinationOf(search.get('to')));
  };
  return (
    <Panel title={t('signIn.title')}>
      <AccessForm
        submit={portal('nav.signIn')}
        busy={busy}
        trouble={trouble}
        onSubmit={(values) => void submit(values)}
      >
        <EmailField error={trouble.fields.email} />
        <PasswordField label={t('field.password')} error={trouble.fields.password} />
      </AccessForm>
      <ul className={styles.ways}>
        {oidc ? (
          <li>
            <a href={`${oidc.startPath}?return=${encodeURIComponent(destinationOf(search.get('to')))}`}>
              {t('signIn.issuer', { label: oidc.label })}
            </a>
          </li>
        ) : null}
        <li>
          <Link to={pathTo('resetPassword', locale)}>{t('signIn.forgotten')}</Link>
        </li>
        <li>
          <Link to={pathTo('signInLink', locale)}>{t('signIn.byLink')}</Link>
        </li>
        <li>
          <a href="/admin/login">{t('signIn.desk')}</a>
        </li>
      </ul>
    </Panel>
  );
}

/** Sign-in by address and password, and the ways in for those who have none at hand. */
export const signIn: PageOf<'signIn'> = {
  async load({ locale, query }) {
    await query(SignInMethodsDocument, {});
    return { title: messages.translate(locale)('signIn.title'), noindex: true };
  },
  Component: SignInPage,
};
