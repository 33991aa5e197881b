import { useState, type ReactNode } from 'react';
import type { PageOf } from '../app/page.js';
import { pathTo } from '../app/paths.js';
import { useRouter } from '../app/router.js';
import { ConfirmEmailChangeDocument, SignInWithLinkDocument } from '../generated/graphql.js';
import { messages, useT } from './parts/catalogue.js';
import { AccessForm } from './parts/form.js';
import { Done, Panel } from './parts/panel.js';
import { useAction } from './parts/use-action.js';
import { useToken } from './parts/use-token.js';
import { RequestLink } from './request-link.js';
import styles from './access.module.css';

function ConfirmAddressPage(): ReactNode {
  const { locale } = useRouter();
  const t = useT();
  const [token, forget] = useToken('confirm-address');
  const { busy, trouble, send, refuse } = useAction();
  const [done, setDone] = useState<string>();
  const submit = async (): Promise<void> => {
    const answer = await send(ConfirmEmailChangeDocument, { token: token ?? '' });
    if (!answer) return;
    forget();
    const { confirmEmailChange: result } = answer;
    if (!refuse(result) && result.__typename === 'Confirmed') setDone(result.message);
  };
  if (done !== undefined) {
    return (
      <Panel title={t('address.title')}>
        <Done message={done} link={{ to: pathTo('signIn', locale), label: t('link.signIn') }} />
      </Panel>
    );
  }
  return (
    <Panel title={t('address.title')}>
      <p className={styles.lead}>{t(token === '' ? 'link.open' : 'address.lead')}</p>
      {token === '' ? null : (
        <AccessForm submit={t('address.submit')} busy={busy} trouble={trouble} onSubmit={() => void submit()} />
      )}
    </Panel>
  );
}

function SignInLinkPage(): ReactNode {
  const t = useT();
  const [token, forget] = useToken('sign-in-link');
  const { busy, trouble, send, refuse } = useAction();
  if (token === '') return <RequestLink purpose="signInLink" />;
  const submit = async (): Promise<void> => {
    const answer = await send(SignInWithLinkDocument, { token: token ?? '' });
    if (!answer) return;
    forget();
    if (!refuse(answer.signInWithLink)) location.assign('/admin');
  };
  return (
    <Panel title={t('signInLink.title')}>
      <p className={styles.lead}>{t('signInLink.lead')}</p>
      <AccessForm submit={t('signInLink.submit')} busy={busy} trouble={trouble} onSubmit={() => void submit()} />
    </Panel>
  );
}

/** Confirms a new address. A button does it, for programs that look at mails open links as well. */
export const confirmAddress: PageOf<'confirmAddress'> = {
  load: async ({ locale }) => ({ title: messages.translate(locale)('address.title'), noindex: true }),
  Component: ConfirmAddressPage,
};

/** With the link of a mail: signs in. Without: asks for that link. */
export const signInLink: PageOf<'signInLink'> = {
  load: async ({ locale }) => ({ title: messages.translate(locale)('signInLink.title'), noindex: true }),
  Component: SignInLinkPage,
};
