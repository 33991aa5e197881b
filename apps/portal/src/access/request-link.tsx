import { useState } from 'react';
import { useRouter } from '../app/router.js';
import { pathTo } from '../app/paths.js';
import {
  RequestPasswordResetDocument,
  RequestSignInLinkDocument,
  type TypedDocumentString,
} from '../generated/graphql.js';
import { useT } from './parts/catalogue.js';
import { EmailField } from './parts/fields.js';
import { AccessForm } from './parts/form.js';
import { Done, Panel } from './parts/panel.js';
import { useAction } from './parts/use-action.js';
import styles from './access.module.css';

type Request = TypedDocumentString<unknown, { email: string }>;

const DOCUMENTS: Readonly<Record<'reset' | 'signInLink', Request>> = {
  reset: RequestPasswordResetDocument,
  signInLink: RequestSignInLinkDocument,
};

/** Asks for a link by mail. What is answered doesn't depend on whether there is an account. */
export function RequestLink({ purpose }: { purpose: keyof typeof DOCUMENTS }) {
  const { locale } = useRouter();
  const t = useT();
  const { busy, trouble, send, setTrouble } = useAction();
  const [sent, setSent] = useState(false);
  const submit = async ({ email = '' }: Readonly<Record<string, string>>): Promise<void> => {
    if (!/^\S+@\S+$/.test(email.trim())) {
      return setTrouble({ message: t('form.attention'), fields: { email: t('form.email') } });
    }
    if (await send(DOCUMENTS[purpose], { email: email.trim() })) setSent(true);
  };
  return (
    <Panel title={t(`${purpose}.ask.title`)}>
      {sent ? (
        <Done message={t('request.sent')} link={{ to: pathTo('signIn', locale), label: t('link.signIn') }} />
      ) : (
        <>
          <p className={styles.lead}>{t(`${purpose}.ask.lead`)}</p>
          <AccessForm
            submit={t('request.submit')}
            busy={busy}
            trouble={trouble}
            onSubmit={(values) => void submit(values)}
          >
            <EmailField error={trouble.fields.email} />
          </AccessForm>
        </>
      )}
    </Panel>
  );
}
