import { formatCountry, formatMoney, formatNumber } from '#ui';
import { toGraphqlLocale, useOperation } from '../../app/graphql.js';
import { useT } from '../../app/portal-messages.js';
import { Link, useRouter } from '../../app/router.js';
import { FitChoicesDocument, FitPlaceDocument, type FitPlaceQuery } from '../../generated/graphql.js';
import { PlaceName } from '../../parts/place.js';
import { costTotals } from './case-facts.js';
import type { Case } from './case-view.js';
import styles from './case.module.css';
import details from './details.module.css';
import { compareGrounds, scaledAmount, type FitLine } from './fit.js';

type Mine = NonNullable<FitPlaceQuery['collectivity']>;

/** What the address says about the reader's own collectivity: one that is chosen, or a name to look for. */
export interface FitAsked {
  chosen: string | null;
  find: string;
}

export const fitAskedOf = (search: URLSearchParams): FitAsked => ({
  chosen: /^\d{1,9}$/.test(search.get('with') ?? '') ? search.get('with') : null,
  find: (search.get('find') ?? '').trim().slice(0, 100),
});

/** The address of the page with other answers to these two questions, its other parameters kept. */
function addressWith(url: string, changes: Partial<Record<'with' | 'find', string | null>>): string {
  const [path = '', query = ''] = (url.split('#')[0] ?? '').split('?');
  const search = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value) search.set(name, value);
    else search.delete(name);
  }
  return `${path}${search.size > 0 ? `?${search.toString()}` : ''}#fit`;
}

function Finder({ find }: { find: string }) {
  const { locale, view } = useRouter();
  const t = useT();
  const { data } = useOperation(
    FitChoicesDocument,
    { query: find, locale: toGraphqlLocale(locale) },
    { enabled: find !== '' },
  );
  const found = find === '' ? [] : (data?.collectivities.items ?? []);
  const lang = new URLSearchParams(view.url.split('?')[1]).get('lang');
  return (
    <>
      <p id="fit-lead">{t('case.fit.lead')}</p>
      <form method="get" action="#fit" className={details.finder} aria-labelledby="fit-title">
        {lang ? <input type="hidden" name="lang" value={lang} /> : null}
        <label>
          {t('case.fit.find')}
          <input
            type="search"
            name="find"
            aria-describedby="fit-lead"
            defaultValue={find}
            maxLength={100}
            autoComplete="off"
            required
          />
        </label>
        <button type="submit" className={details.button}>
          {t('case.fit.submit')}
        </button>
      </form>
      {find !== '' && data && found.length === 0 ? <p role="status">{t('case.fit.none')}</p> : null}
      {found.length > 0 ? (
        <ul className={details.choices} aria-label={t('case.fit.choices')}>
          {found.map((place) => (
            <li key={place.id}>
              <Link to={addressWith(view.url, { with: place.id, find: null })} scroll="keep">
                <PlaceName place={place} />
              </Link>{' '}
              <span className={styles.quiet}>{place.tierLabel}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Line({ line, caseStudy, mine }: { line: FitLine; caseStudy: Case; mine: Mine }) {
  const { locale } = useRouter();
  const t = useT();
  const there = caseStudy.territory ?? caseStudy.owner;
  const shown = (place: { population?: number | null; density?: number | null; country: string }, tier: string) => {
    if (line.fact === 'country') return formatCountry(place.country, locale);
    if (line.fact === 'tier') return tier;
    const value = place[line.fact];
    if (value === null || value === undefined) return t('case.unknown');
    const number = formatNumber(value, locale, { maximumFractionDigits: 0 });
    return line.fact === 'density' ? t('case.fit.perKm2', { value: number }) : number;
  };
  const times = line.times === null ? '' : formatNumber(line.times, locale);
  return (
    <tr>
      <th scope="row">{t(`case.fit.${line.fact}`)}</th>
      <td>{shown(there, caseStudy.owner.tierLabel)}</td>
      <td>{shown(mine, mine.tierLabel)}</td>
      <td>{t(`case.fit.is.${line.likeness}`, { times })}</td>
    </tr>
  );
}

function Scaled({ caseStudy, mine }: { caseStudy: Case; mine: Mine }) {
  const { locale } = useRouter();
  const t = useT();
  const lines = costTotals(caseStudy).flatMap(({ kind, currency, amount }) => {
    const scaled = scaledAmount(amount, caseStudy.territory?.population ?? null, mine.population);
    return scaled === null ? [] : [t(`case.fit.cost.${kind}`, { amount: formatMoney(scaled, currency, locale) })];
  });
  return lines.map((line) => <p key={line}>{line}</p>);
}

function Comparison({ caseStudy, mine }: { caseStudy: Case; mine: Mine }) {
  const { view } = useRouter();
  const t = useT();
  const there = caseStudy.territory ?? { ...caseStudy.owner, tier: caseStudy.owner.tier, density: null };
  return (
    <>
      <div className={details.scroll}>
        <table className={details.table}>
          <thead>
            <tr>
              <td />
              <th scope="col">
                <PlaceName place={caseStudy.owner} />
              </th>
              <th scope="col">
                <PlaceName place={mine} />
              </th>
              <th scope="col">{t('case.fit.compared')}</th>
            </tr>
          </thead>
          <tbody>
            {compareGrounds(
              { ...there, population: there.population ?? null, density: there.density ?? null },
              mine,
            ).map((line) => (
              <Line key={line.fact} line={line} caseStudy={caseStudy} mine={mine} />
            ))}
          </tbody>
        </table>
      </div>
      <Scaled caseStudy={caseStudy} mine={mine} />
      <p className={styles.quiet}>{t('case.fit.caution')}</p>
      <p>
        <Link to={addressWith(view.url, { with: null })} scroll="keep">
          {t('case.fit.other')}
        </Link>
      </p>
    </>
  );
}

/** “Would it work here?”: the case's territory beside the reader's own, which stays in the address. */
export function FitPanel({ caseStudy, asked }: { caseStudy: Case; asked: FitAsked }) {
  const { locale } = useRouter();
  const t = useT();
  const { data } = useOperation(
    FitPlaceDocument,
    { id: asked.chosen ?? '0', locale: toGraphqlLocale(locale) },
    { enabled: asked.chosen !== null },
  );
  const mine = asked.chosen === null ? null : (data?.collectivity ?? null);
  return (
    <section id="fit" tabIndex={-1} aria-labelledby="fit-title" className={styles.section} data-print="none">
      <h2 id="fit-title">{t('case.section.fit')}</h2>
      {mine ? <Comparison caseStudy={caseStudy} mine={mine} /> : <Finder find={asked.find} />}
    </section>
  );
}
