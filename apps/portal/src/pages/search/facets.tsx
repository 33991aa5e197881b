import { LANGUAGE_NAMES, type Locale } from '#shared';
import { Button, buttonClass, formatCountry, SdgNumber } from '#ui';
import { useState } from 'react';
import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { Link, useRouter } from '../../app/router.js';
import { SEARCH_FORM } from '../../parts/search-box/search-box.js';
import type { Settled } from './around.js';
import { Around } from './around-filter.js';
import styles from './facets.module.css';
import { useChange } from './use-change.js';
import { Years } from './years.js';
import { facetsOf, type FacetValue, type SearchAnswer } from './search-query.js';
import { filterCount, toggle, withoutFilters, writeSearch, type FacetKey, type SearchState } from './search-state.js';

/** What all the filters are made from. */
export interface FacetsProps {
  answer: SearchAnswer;
  state: SearchState;
  /** The search that is shown, with its place. */
  search: Settled;
  /** Keeps the ids of the column's and the sheet's controls apart. */
  idPrefix: string;
  /** The controls belong to the question's form, so that they work without JavaScript. */
  form?: boolean;
}

/** Groups open from the start; the others open where something in them is chosen. */
const OPEN: ReadonlySet<FacetKey> = new Set(['theme', 'topic', 'sdg', 'country']);
/** Choices shown before « n autres choix ». */
const SHOWN = 6;

function CountryName({ code }: { code: string }) {
  return <span>{formatCountry(code, useRouter().locale)}</span>;
}

function ValueLabel({ facet, value }: { facet: FacetKey; value: FacetValue }) {
  if (facet === 'language') return <span lang={value.value}>{LANGUAGE_NAMES[value.value as Locale]}</span>;
  if (facet === 'country') return <CountryName code={value.value} />;
  if (facet !== 'sdg') return <span>{value.label}</span>;
  return (
    <span className={styles.goal}>
      <SdgNumber number={Number(value.value)} /> {value.label}
    </span>
  );
}

function Choice({ facet, value, props }: { facet: FacetKey; value: FacetValue; props: FacetsProps }) {
  const change = useChange();
  return (
    <li>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          name={facet}
          value={value.value}
          form={props.form ? SEARCH_FORM : undefined}
          checked={value.selected}
          onChange={() => change(toggle(props.state, facet, value.value))}
        />
        <ValueLabel facet={facet} value={value} />
        <span className={styles.count}>{value.count}</span>
      </label>
    </li>
  );
}

function Choices({ facet, values, props }: { facet: FacetKey; values: readonly FacetValue[]; props: FacetsProps }) {
  const t = useT();
  const first = values.filter(({ selected }, index) => index < SHOWN || selected);
  const rest = values.filter((value) => !first.includes(value));
  const list = (some: readonly FacetValue[]) => (
    <ul className={styles.choices}>
      {some.map((value) => (
        <Choice key={value.value} facet={facet} value={value} props={props} />
      ))}
    </ul>
  );
  return (
    <>
      {list(first)}
      {rest.length > 0 ? (
        <details className={styles.more}>
          <summary>{t('search.facet.more', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      ) : null}
    </>
  );
}

function Group({ facet, values, props }: { facet: FacetKey; values: readonly FacetValue[]; props: FacetsProps }) {
  const t = useT();
  const id = `${props.idPrefix}-${facet}`;
  const [initiallyOpen] = useState(OPEN.has(facet) || values.some(({ selected }) => selected));
  return (
    <details className={styles.group} open={initiallyOpen}>
      <summary className={styles.legend} id={id}>
        {t(`search.facet.${facet}`)}
      </summary>
      <div role="group" aria-labelledby={id}>
        <Choices facet={facet} values={values} props={props} />
      </div>
    </details>
  );
}

/** All filters, each with how many cases it would leave. */
export function Facets(props: FacetsProps) {
  const { answer, state, form } = props;
  const { locale } = useRouter();
  const t = useT();
  const facets = facetsOf(answer, state);
  const groups = (open: boolean) =>
    facets
      .filter(({ key }) => OPEN.has(key) === open)
      .map(({ key, values }) => <Group key={key} facet={key} values={values} props={props} />);
  return (
    <div className={styles.facets}>
      {groups(true)}
      <Around {...props} />
      {groups(false)}
      {answer.total > 0 || filterCount(state) > 0 ? <Years {...props} /> : null}
      {form ? (
        <noscript>
          <Button type="submit" kind="primary" form={SEARCH_FORM}>
            {t('search.filtersApply')}
          </Button>
        </noscript>
      ) : null}
      {filterCount(state) > 0 && form ? (
        <Link
          className={buttonClass('quiet')}
          to={pathTo('search', locale, undefined, writeSearch(withoutFilters(state)))}
          scroll="keep"
        >
          {t('search.filtersClear')}
        </Link>
      ) : null}
    </div>
  );
}
