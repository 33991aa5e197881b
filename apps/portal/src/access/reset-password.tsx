import { useState } from 'react';
import type { PageOf } from '../app/page.js';
import { pathTo } from '../app/paths.js';
import { Link, useRouter } from '../app/router.js';
import { ResetPasswordDocument } from '../generated/graphql.js';
import { messages, useT } from './parts/catalogue.js';
import { PasswordField } from './parts/fields.js';
import { AccessForm } from './parts/form.js';
import { Done, Panel } from './parts/panel.js';
import { useAction } from './parts/use-action.js';
import { useToken } from './parts/use-token.js';
import { RequestLink } from './request-link.js';

function ResetPasswordPage() {
  const { locale } = useRouter();
  const t = useT();
  const [token, forget] = useToken('reset-password');
  const { busy, trouble, send, refuse } = useAction();
  const [done, setDone] = useState<string>();
  if (token === '') return <RequestLink purpose="reset" />;
  const submit = async ({ password = '' }: Readonly<Record<string, string>>): Promise<void> => {
    const answer = await send(ResetPasswordDocument, { token: token ?? '', password });
    if (!answer) return;
    const { resetPassword: result } = answer;
    if (refuse(result)) {
      // Without it a reload leads to the form that asks for a new link.
      if (result.__typename === 'LinkRefused') forget();
      return;
    }
    forget();
    if (result.__typename === 'Confirmed') setDone(result.message);
  };
  const signIn = { to: pathTo('signIn', locale), label: t('link.signIn') };
  return (
    <Panel title={t('reset.title')}>
      {done === undefined ? (
        <AccessForm submit={t('reset.submit')} busy={busy} trouble={trouble} onSubmit={(values) => void submit(values)}>
          <PasswordField label={t('field.newPassword')} error={trouble.fields.password} isNew />
        </AccessForm>
      ) : (
        <Done message={done} link={signIn} />
      )}
      {done === undefined ? (
        <p>
          <Link to={signIn.to}>{signIn.label}</Link>
        </p>
      ) : null}
    </Panel>
  );
}

/** With the link of a mail: a new password. Without: asks for that link. */
export const resetPassword: PageOf<'resetPassword'> = {
  load: async ({ locale }) => ({ title: messages.translate(locale)('reset.title'), noindex: true }),
  Component: ResetPasswordPage,
};
