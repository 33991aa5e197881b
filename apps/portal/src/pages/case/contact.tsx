import { TEXT_LICENCES, type TextLicence } from '#shared';
import { buttonClass } from '#ui';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { letterAddress } from '../../parts/letter-address.js';
import type { Case } from './case-view.js';
import styles from './case.module.css';

/** `CC_BY_4_0` of the API as the licence's own page knows it. */
const LICENCE_CODES: Readonly<Record<NonNullable<Case['licence']>, TextLicence>> = {
  CC_BY_4_0: 'cc-by-4.0',
  CC_BY_SA_4_0: 'cc-by-sa-4.0',
  CC0_1_0: 'cc0-1.0',
  ETALAB_2_0: 'etalab-2.0',
};

/** How to reach the owner: an office's mailbox where there is one, never a person's; and what they offer. */
export function Contact({ caseStudy, lang }: { caseStudy: Case; lang: string | undefined }) {
  const t = useT();
  const { contact, supportOffered } = caseStudy;
  return (
    <section id="contact" tabIndex={-1} aria-labelledby="contact-title" className={styles.owner}>
      <h2 id="contact-title" className={styles.tagsTitle}>
        {t('case.contact')}
      </h2>
      {supportOffered ? <p>{t(`case.support.${supportOffered}`)}</p> : null}
      {contact?.office ? <p lang={lang}>{contact.office}</p> : null}
      {contact?.mailbox ? (
        <p>
          <a href={`mailto:${contact.mailbox}`} className={styles.address}>
            {contact.mailbox}
          </a>
        </p>
      ) : (
        <>
          <p className={styles.quiet}>{t('case.contact.platform')}</p>
          <p>
            <a
              className={buttonClass('secondary')}
              href={letterAddress({ recipient: caseStudy.owner.id, topic: caseStudy.topics[0]?.code })}
            >
              {t('case.contact.write')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** Under which licence the text may be used; nothing where its owner has not said. */
export function Licence({ caseStudy }: { caseStudy: Case }) {
  const { locale } = useRouter();
  const t = useT();
  if (!caseStudy.licence) return null;
  const code = LICENCE_CODES[caseStudy.licence];
  return (
    <p>
      {t('case.licence')}
      {locale === 'ja' ? '' : ' '}
      <a href={TEXT_LICENCES[code]} rel="license noopener external">
        {t(`case.licence.${code}`)}
      </a>
    </p>
  );
}
