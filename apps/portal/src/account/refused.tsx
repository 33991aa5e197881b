import { buttonClass } from '#ui';
import type { PageOf } from '../app/page.js';
import styles from './account.module.css';
import { messages, useT } from './catalogue.js';

const REASONS = ['no-account', 'unverified', 'other-identity', 'expired', 'unavailable', 'failed'] as const;

/** Why a sign-in by the issuer did not succeed, and what to do. */
export const signInRefused: PageOf<'signInRefused'> = {
  load: async ({ locale }) => ({ title: messages.translate(locale)('refused.title'), noindex: true }),
  Component({ search, locale }) {
    const t = useT();
    const reason = REASONS.find((one) => one === search.get('reason')) ?? 'failed';
    return (
      <div className={styles.page}>
        <h1 tabIndex={-1}>{t('refused.title')}</h1>
        <p>{t(`refused.${reason}`)}</p>
        <p>
          <a className={buttonClass('primary')} href={`/${locale}/sign-in`}>
            {t('refused.again')}
          </a>
        </p>
      </div>
    );
  },
};
