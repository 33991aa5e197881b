import { useState, type ReactNode } from 'react';
import { fromGraphqlLocale, useOperation } from '../app/graphql.js';
import type { PageOf } from '../app/page.js';
import { pathTo } from '../app/paths.js';
import { useRouter } from '../app/router.js';
import { CaseToConfirmDocument, ConfirmCaseStudyByLinkDocument } from '../generated/graphql.js';
import { messages, useT } from './parts/catalogue.js';
import { AccessForm } from './parts/form.js';
import { Done, Panel } from './parts/panel.js';
import { useAction } from './parts/use-action.js';
import { useToken } from './parts/use-token.js';
import styles from './access.module.css';

function StillTruePage(): ReactNode {
  const { locale } = useRouter();
  const t = useT();
  const [token, forget] = useToken('still-true');
  const { busy, trouble, send } = useAction();
  const [done, setDone] = useState<string>();
  const { data } = useOperation(CaseToConfirmDocument, { token: token ?? '' }, { enabled: Boolean(token) });
  const asked = data?.caseToConfirm;
  const submit = async (): Promise<void> => {
    const answer = await send(ConfirmCaseStudyByLinkDocument, { token: token ?? '' });
    if (!answer) return;
    forget();
    setDone(answer.confirmCaseStudyByLink.message);
  };
  if (done !== undefined) {
    return (
      <Panel title={t('stillTrue.title')}>
        <Done message={done} link={{ to: pathTo('signIn', locale), label: t('link.signIn') }} />
      </Panel>
    );
  }
  const isGone = token === '' || asked === null;
  return (
    <Panel title={t('stillTrue.title')}>
      {asked ? (
        <p>
          {t('stillTrue.asked')} <strong lang={fromGraphqlLocale(asked.locale)}>{asked.title}</strong>
        </p>
      ) : null}
      <p className={styles.lead}>{t(isGone ? 'stillTrue.gone' : 'stillTrue.lead')}</p>
      {isGone ? null : (
        <AccessForm submit={t('stillTrue.submit')} busy={busy} trouble={trouble} onSubmit={() => void submit()} />
      )}
    </Panel>
  );
}

/** Says by the link of a reminder that a case is still right. A button does it: programs that look at mails open links as well. */
export const stillTrue: PageOf<'stillTrue'> = {
  load: async ({ locale }) => ({ title: messages.translate(locale)('stillTrue.title'), noindex: true }),
  Component: StillTruePage,
};
