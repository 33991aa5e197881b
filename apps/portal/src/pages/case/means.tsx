import { formatList, formatMoney, formatNumber } from '#ui';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { costTotals, formatPerHead } from './case-facts.js';
import type { Case } from './case-view.js';
import styles from './case.module.css';
import details from './details.module.css';

function Costs({ caseStudy }: { caseStudy: Case }) {
  const { locale } = useRouter();
  const t = useT();
  if (caseStudy.costs.length === 0) return null;
  const perHead = costTotals(caseStudy).flatMap((total) => {
    const amount = formatPerHead(total, locale);
    return amount === null ? [] : [t(`case.perHead.${total.kind}`, { amount })];
  });
  return (
    <>
      <div className={details.scroll}>
        <table className={details.table}>
          <caption>{t('case.costs')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('case.cost.kind')}</th>
              <th scope="col" className={details.figure}>
                {t('case.cost.amount')}
              </th>
              <th scope="col">{t('case.cost.year')}</th>
              <th scope="col">{t('case.cost.certainty')}</th>
            </tr>
          </thead>
          <tbody>
            {caseStudy.costs.map(({ kind, amount, currency, year, certainty }, index) => (
              <tr key={index}>
                <th scope="row">{t(`case.cost.${kind}`)}</th>
                <td className={details.figure}>{formatMoney(amount, currency, locale)}</td>
                <td>{year ?? t('case.unknown')}</td>
                <td>{certainty ? t(`case.certainty.${certainty}`) : t('case.unknown')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {perHead.length > 0 ? <p className={styles.quiet}>{formatList(perHead, locale)}</p> : null}
    </>
  );
}

function Funding({ caseStudy, lang }: { caseStudy: Case; lang: string | undefined }) {
  const { locale } = useRouter();
  const t = useT();
  if (caseStudy.funding.length === 0) return null;
  return (
    <div className={details.scroll}>
      <table className={details.table}>
        <caption>{t('case.funding')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('case.funding.source')}</th>
            <th scope="col" className={details.figure}>
              {t('case.funding.share')}
            </th>
            <th scope="col">{t('case.funding.programme')}</th>
          </tr>
        </thead>
        <tbody>
          {caseStudy.funding.map(({ source, share, programme }, index) => (
            <tr key={index}>
              <th scope="row" lang={lang}>
                {source}
              </th>
              <td className={details.figure}>
                {share === null
                  ? t('case.unknown')
                  : formatNumber(share / 100, locale, { style: 'percent', maximumFractionDigits: 2 })}
              </td>
              <td lang={programme ? lang : undefined}>{programme ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What it cost and who paid, in the currencies in which it was paid. Nothing where neither is known. */
export function Means({ caseStudy, lang }: { caseStudy: Case; lang: string | undefined }) {
  const t = useT();
  if (caseStudy.costs.length === 0 && caseStudy.funding.length === 0) return null;
  return (
    <section id="means" tabIndex={-1} aria-labelledby="means-title" className={styles.section}>
      <h2 id="means-title">{t('case.section.means')}</h2>
      <Costs caseStudy={caseStudy} />
      <Funding caseStudy={caseStudy} lang={lang} />
    </section>
  );
}
