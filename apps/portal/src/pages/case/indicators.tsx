import { formatFigure, localTextIn, type Locale } from '#shared';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { barsOf, type Indicator } from './case-facts.js';
import { writtenIn, type Case, type Reading } from './case-view.js';
import styles from './case.module.css';
import details from './details.module.css';

const langOf = (locale: Locale | undefined, page: Locale): Locale | undefined => (locale === page ? undefined : locale);

/** Before and after as two bars from zero; the table beside it says the same in figures. */
function Picture({ indicator }: { indicator: Indicator }) {
  const { locale } = useRouter();
  const t = useT();
  const bars = barsOf(indicator);
  if (bars.length === 0) return null;
  return (
    <div className={details.bars} aria-hidden="true">
      {bars.map(({ of, amount, length }) => (
        <div key={of} className={details.barLine}>
          <span className={details.barName}>{t(`case.indicator.${of}`)}</span>
          <svg className={details.track} focusable="false">
            <rect className={of === 'value' ? details.barAfter : details.bar} width={`${length}%`} height="100%" />
          </svg>
          <span className={details.figure}>{formatFigure(amount, indicator.unit, locale)}</span>
        </div>
      ))}
    </div>
  );
}

function Row({ indicator, reading }: { indicator: Indicator; reading: Reading }) {
  const { locale } = useRouter();
  const t = useT();
  const name = localTextIn(writtenIn(indicator.name), reading.locale, reading.original);
  const method = localTextIn(writtenIn(indicator.methods), reading.locale, reading.original);
  const { unit, baseline, value, date, evidence } = indicator;
  return (
    <tr>
      <th scope="row" lang={langOf(name?.locale, locale)}>
        {name?.text}
        <Picture indicator={indicator} />
      </th>
      <td className={details.figure}>{formatFigure(baseline, unit, locale)}</td>
      <td className={details.figure}>
        {formatFigure(value, unit, locale)}
        {date ? <span className={details.under}>{date}</span> : null}
      </td>
      <td>
        {evidence ? t(`case.evidence.${evidence}`) : t('case.unknown')}
        {method ? (
          <span className={details.under} lang={langOf(method.locale, locale)}>
            {method.text}
          </span>
        ) : null}
      </td>
    </tr>
  );
}

/** What changed, from the baseline to the value, and how well it is known. Nothing where nothing was counted. */
export function Indicators({ caseStudy, reading }: { caseStudy: Case; reading: Reading }) {
  const t = useT();
  if (caseStudy.indicators.length === 0) return null;
  return (
    <section id="indicators" tabIndex={-1} aria-labelledby="indicators-title" className={styles.section}>
      <h2 id="indicators-title">{t('case.section.indicators')}</h2>
      <div className={details.scroll}>
        <table className={details.table}>
          <thead>
            <tr>
              <th scope="col">{t('case.indicator.name')}</th>
              <th scope="col" className={details.figure}>
                {t('case.indicator.baseline')}
              </th>
              <th scope="col" className={details.figure}>
                {t('case.indicator.value')}
              </th>
              <th scope="col">{t('case.indicator.evidence')}</th>
            </tr>
          </thead>
          <tbody>
            {caseStudy.indicators.map((indicator) => (
              <Row key={indicator.id} indicator={indicator} reading={reading} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
