import { useState } from 'react';
import { toGraphqlLocale, useOperation } from '../app/graphql.js';
import type { PageOf } from '../app/page.js';
import { pathTo } from '../app/paths.js';
import { useRouter } from '../app/router.js';
import { AcceptInvitationDocument, InvitationDocument, type InvitationQuery } from '../generated/graphql.js';
import { messages, useT } from './parts/catalogue.js';
import { Field, PasswordField } from './parts/fields.js';
import { AccessForm } from './parts/form.js';
import { Done, Panel } from './parts/panel.js';
import { useAction } from './parts/use-action.js';
import { useToken } from './parts/use-token.js';
import styles from './access.module.css';

type Received = NonNullable<InvitationQuery['invitation']>;

/** Who invites whom, where, and as what. */
function Facts({ invitation }: { invitation: Received }) {
  const t = useT();
  const { inviterName, email, collectivity, role } = invitation;
  return (
    <dl className={styles.facts}>
      <dt>{t('invitation.from')}</dt>
      <dd>{inviterName}</dd>
      <dt>{t('invitation.to')}</dt>
      <dd>{email}</dd>
      {collectivity ? (
        <>
          <dt>{t('invitation.collectivity')}</dt>
          <dd>{collectivity.name}</dd>
          <dt>{t('invitation.role')}</dt>
          <dd>{t(role === 'MANAGER' ? 'role.manager' : 'role.contributor')}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Accept({ invitation, token, forget }: { invitation: Received; token: string; forget: () => void }) {
  const { locale } = useRouter();
  const t = useT();
  const { busy, trouble, send, refuse } = useAction();
  const [joined, setJoined] = useState<string>();
  const submit = async ({ name = '', password = '' }: Readonly<Record<string, string>>): Promise<void> => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const input = { token, name, password, locale: toGraphqlLocale(locale), timeZone };
    const answer = await send(AcceptInvitationDocument, { input });
    if (!answer || refuse(answer.acceptInvitation)) return;
    forget();
    if (answer.acceptInvitation.__typename === 'Confirmed') setJoined(answer.acceptInvitation.message);
    else location.assign('/admin');
  };
  if (joined !== undefined) {
    return <Done message={joined} link={{ to: pathTo('signIn', locale), label: t('link.signIn') }} />;
  }
  const label = t(invitation.hasAccount ? 'invitation.join' : 'invitation.submit');
  return (
    <AccessForm submit={label} busy={busy} trouble={trouble} onSubmit={(values) => void submit(values)}>
      {invitation.hasAccount ? (
        <p>{t('invitation.hasAccount')}</p>
      ) : (
        <>
          <Field
            name="name"
            label={t('field.name')}
            hint={t('field.nameHint')}
            error={trouble.fields.name}
            autoComplete="name"
            required
            maxLength={120}
          />
          <PasswordField label={t('field.newPassword')} error={trouble.fields.password} isNew />
        </>
      )}
    </AccessForm>
  );
}

function InvitationPage() {
  const { locale } = useRouter();
  const t = useT();
  const [token, forget] = useToken('invitation');
  const variables = { token: token ?? '', locale: toGraphqlLocale(locale) };
  const { data, error } = useOperation(InvitationDocument, variables, { enabled: Boolean(token) });
  const invitation = data?.invitation;
  return (
    <Panel title={t('invitation.title')}>
      {token && invitation ? (
        <>
          <p className={styles.lead}>{t('invitation.lead')}</p>
          <Facts invitation={invitation} />
          <Accept invitation={invitation} token={token} forget={forget} />
        </>
      ) : (
        <p className={styles.lead} role="status">
          {token === ''
            ? t('link.open')
            : error
              ? error.message
              : data
                ? t('invitation.gone')
                : t('invitation.loading')}
        </p>
      )}
    </Panel>
  );
}

/** What somebody is invited to, and their first sign-in. */
export const invitation: PageOf<'invitation'> = {
  load: async ({ locale }) => ({ title: messages.translate(locale)('invitation.title'), noindex: true }),
  Component: InvitationPage,
};
