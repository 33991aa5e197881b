import { buttonClass } from '#ui';
import { useLoaded, useOperation } from '../app/graphql.js';
import type { PageOf } from '../app/page.js';
import { useRouter } from '../app/router.js';
import { AccountPageDocument, AccountVisitDocument } from '../generated/graphql.js';
import styles from './account.module.css';
import { messages, useT } from './catalogue.js';
import { Consents, Erasure, Export } from './data.js';
import { Address, Password, Profile } from './profile.js';
import { Sessions } from './sessions.js';
import { Tokens } from './tokens.js';

function SignInFirst() {
  const t = useT();
  const { view } = useRouter();
  return (
    <>
      <p>{t('signIn.text')}</p>
      <p>
        <a className={buttonClass('primary')} href={`/${view.locale}/sign-in?to=${encodeURIComponent(view.url)}`}>
          {t('signIn.go')}
        </a>
      </p>
    </>
  );
}

function Parts() {
  const { data, refetch } = useOperation(AccountPageDocument, {});
  if (!data) return null;
  const changed = (): void => void refetch();
  const { myAccount: account } = data;
  return (
    <>
      <Profile account={account} changed={changed} />
      <Address account={account} />
      {account.hasPassword ? <Password changed={changed} /> : null}
      <Sessions timeZone={account.timeZone} sessions={data.mySessions} changed={changed} />
      <Tokens tokens={data.myApiTokens} changed={changed} />
      <Consents account={account} changed={changed} />
      <Export />
      <Erasure account={account} />
    </>
  );
}

/** One's own account: who one is, where one is signed in, keys for programs, one's data. */
export const account: PageOf<'account'> = {
  async load({ locale, query }) {
    const { viewer } = await query(AccountVisitDocument, {});
    if (viewer) await query(AccountPageDocument, {});
    return { title: messages.translate(locale)('title'), noindex: true };
  },
  Component() {
    const t = useT();
    const { viewer } = useLoaded(AccountVisitDocument, {});
    return (
      <div className={styles.page}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        {viewer ? <Parts /> : <SignInFirst />}
      </div>
    );
  },
};
