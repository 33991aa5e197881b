import { LANGUAGE_NAMES, type Locale } from '#shared';
import { formatCountry, formatDate, formatMoney, formatNumber, formatPeriod, LanguageSign, ThemeSign } from '#ui';
import type { ReactNode } from 'react';
import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { rich } from '../../app/rich.js';
import { Link, useRouter } from '../../app/router.js';
import { PlaceName } from '../../parts/place.js';
import { titlesOf } from '../../parts/titles.js';
import { searchPath } from '../search/search-state.js';
import { costTotals } from './case-facts.js';
import type { Case, Reading } from './case-view.js';
import styles from './case-header.module.css';
import { ReadIn } from './read-in.js';

interface HeaderProps {
  caseStudy: Case;
  reading: Reading;
}

/** What has to be said of the version being read. */
function Notices({ reading }: { reading: Reading }) {
  const { view, locale } = useRouter();
  const t = useT();
  const { notices, original } = reading;
  const path = view.url.split(/[?#]/)[0] ?? '';
  const link = (
    <Link
      to={`${path}?lang=${original}`}
      scroll="keep"
      hrefLang={original}
      lang={original === locale ? undefined : original}
    >
      {LANGUAGE_NAMES[original]}
    </Link>
  );
  return notices.map((notice) => (
    <p key={notice} className={styles.notice}>
      {notice === 'absent'
        ? t('case.notice.absent', { language: t(`case.language.${reading.locale}`) })
        : rich(t, `case.notice.${notice}`, { original: link })}
    </p>
  ));
}

function People({ caseStudy }: { caseStudy: Case }) {
  const { locale } = useRouter();
  const t = useT();
  const link = (place: Case['partners'][number]): ReactNode => (
    <Link key={place.id} to={pathTo('collectivity', locale, { id: place.id })}>
      <PlaceName place={place} />
    </Link>
  );
  const partners = caseStudy.partners.map((partner, index) => (
    <span key={partner.id}>
      {index > 0 ? ', ' : ''}
      {link(partner)}
    </span>
  ));
  return (
    <p className={styles.people}>
      <span className={styles.owner}>{link(caseStudy.owner)}</span>
      {partners.length > 0 ? <span>{rich(t, 'case.partners', { names: <>{partners}</> })}</span> : null}
    </p>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What it cost, kind by kind, each in its own currency with its years. */
function CostFact({ caseStudy }: { caseStudy: Case }) {
  const { locale } = useRouter();
  const t = useT();
  const totals = costTotals(caseStudy);
  if (totals.length === 0) return null;
  return (
    <Fact label={t('case.fact.cost')}>
      {totals.map(({ kind, currency, amount, years }) => (
        <div key={`${kind} ${currency}`}>
          {formatMoney(amount, currency, locale)}{' '}
          <span className={styles.quiet}>
            {t(`case.cost.${kind}`)}
            {years.length > 0 ? ` ${t('case.fact.costYears', { years: years.join('–') })}` : null}
          </span>
        </div>
      ))}
    </Fact>
  );
}

/** The population of the time where it was kept, else today's with its year. */
function PopulationFact({ caseStudy }: { caseStudy: Case }) {
  const { locale } = useRouter();
  const t = useT();
  const { population, populationYear } = caseStudy.territory ?? caseStudy.owner;
  if (!population) return null;
  return (
    <Fact label={t('case.fact.population')}>
      {formatNumber(population, locale)}
      {populationYear ? (
        <span className={styles.quiet}> {t('case.fact.populationYear', { year: String(populationYear) })}</span>
      ) : null}
    </Fact>
  );
}

function Facts({ caseStudy }: { caseStudy: Case }) {
  const { locale } = useRouter();
  const t = useT();
  const { owner, themes, evidence, supportOffered } = caseStudy;
  const period = formatPeriod(caseStudy, locale);
  return (
    <dl className={styles.facts} aria-label={t('case.facts')}>
      {period ? <Fact label={t('case.fact.period')}>{period}</Fact> : null}
      <Fact label={t('case.fact.country')}>{formatCountry(owner.country, locale)}</Fact>
      <Fact label={t('case.fact.tier')}>{owner.tierLabel}</Fact>
      <PopulationFact caseStudy={caseStudy} />
      <CostFact caseStudy={caseStudy} />
      {evidence ? <Fact label={t('case.fact.evidence')}>{t(`case.evidence.${evidence}`)}</Fact> : null}
      {supportOffered ? <Fact label={t('case.fact.support')}>{t(`case.supportShort.${supportOffered}`)}</Fact> : null}
      {themes.length > 0 ? (
        <Fact label={t('case.fact.theme')}>
          {themes.map((theme) => (
            <Link
              key={theme.code}
              className={styles.theme}
              to={searchPath(locale, { selected: { theme: [theme.code] } })}
            >
              <ThemeSign number={theme.number} size={18} />
              {theme.label}
            </Link>
          ))}
        </Fact>
      ) : null}
      <Fact label={t('case.fact.updated')}>
        <time dateTime={caseStudy.updatedAt}>{formatDate(caseStudy.updatedAt, locale)}</time>
        {caseStudy.freshness ? (
          <p className={styles.fresh}>
            {t(`case.fresh.${caseStudy.freshness.light}`, {
              date: formatDate(caseStudy.freshness.lastConfirmedAt, locale),
            })}
          </p>
        ) : null}
      </Fact>
    </dl>
  );
}

function langOf(locale: Locale, page: Locale): Locale | undefined {
  return locale === page ? undefined : locale;
}

/** Headline, owner and partners, languages, and the facts in one strip. */
export function CaseHeader({ caseStudy, reading }: HeaderProps) {
  const { locale } = useRouter();
  const t = useT();
  const { own } = titlesOf(caseStudy, locale);
  const translated = reading.locale !== reading.original;
  return (
    <header className={styles.header}>
      <nav aria-label={t('case.crumb')} data-print="none">
        <Link to={searchPath(locale)} className={styles.crumb}>
          <span aria-hidden="true">← </span>
          {t('case.crumb')}
        </Link>
      </nav>
      <h1 tabIndex={-1} lang={langOf(reading.locale, locale)}>
        {reading.text.title}
      </h1>
      {translated ? (
        <p className={styles.ownTitle}>
          <LanguageSign locale={own.locale} /> <span lang={langOf(own.locale, locale)}>{own.text}</span>
        </p>
      ) : null}
      <People caseStudy={caseStudy} />
      {reading.text.teaser ? (
        <p className={styles.teaser} lang={langOf(reading.locale, locale)}>
          {reading.text.teaser}
        </p>
      ) : null}
      <ReadIn reading={reading} caseStudy={caseStudy} />
      <Notices reading={reading} />
      <Facts caseStudy={caseStudy} />
    </header>
  );
}
