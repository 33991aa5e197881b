import { formatCountry } from '#ui';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import { useT } from '../parts/catalogue.js';
import { formatYear } from '../parts/facts.js';
import { typographic } from '../parts/names.js';
import { PlaceLink } from '../parts/place.js';
import type { Tie, TieEnd } from '../parts/ties.js';
import { stateText } from '../parts/words.js';
import { registerSearch, sortedBy, type RegisterState, type Sort } from './register.js';
import styles from './table.module.css';

/** A tie turned so that the country that is read first is on the left. */
export interface Row {
  readonly tie: Tie;
  readonly left: TieEnd;
  readonly right: TieEnd;
  readonly since: number | null;
}

interface TableProps {
  rows: readonly Row[];
  state: RegisterState;
  leftCountry: string;
  rightCountry: string;
}

/**
 * The register as a table whose headings put it in order. The roles are written out because narrow
 * screens show rows as blocks, and a browser then forgets that they were a table.
 */
export function TiesTable({ rows, state, leftCountry, rightCountry }: TableProps) {
  const { locale } = useRouter();
  const t = useT();
  return (
    <table className={styles.table} role="table" aria-labelledby="register">
      <thead role="rowgroup">
        <tr role="row">
          <SortHeading sort="left" state={state} label={formatCountry(leftCountry, locale)} />
          <SortHeading sort="right" state={state} label={formatCountry(rightCountry, locale)} />
          <th scope="col" role="columnheader">
            {t('tie.kind')}
          </th>
          <SortHeading sort="year" state={state} label={t('tie.sinceColumn')} />
          <th scope="col" role="columnheader">
            {t('tie.stateColumn')}
          </th>
          <th scope="col" role="columnheader">
            {t('tie.agendaColumn')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <TieRow key={row.tie.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function SortHeading({ sort, state, label }: { sort: Sort; state: RegisterState; label: string }) {
  const { locale } = useRouter();
  const active = state.sort === sort;
  const to = pathTo('twinnings', locale, undefined, registerSearch(sortedBy(state, sort)));
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={active ? (state.descending ? 'descending' : 'ascending') : undefined}
    >
      <Link to={to} scroll="keep" className={styles.sort}>
        {label}
        <span aria-hidden="true" className={styles.order}>
          {active ? (state.descending ? '▼' : '▲') : '△'}
        </span>
      </Link>
    </th>
  );
}

function TieRow({ row: { tie, left, right } }: { row: Row }) {
  const { locale } = useRouter();
  const t = useT();
  return (
    <tr role="row">
      <th scope="row" role="rowheader" className={styles.place}>
        <PlaceLink place={left} />
      </th>
      <td role="cell" className={styles.place}>
        <PlaceLink place={right} />
      </td>
      <td role="cell">{tie.kindLabel}</td>
      <td role="cell" className={styles.year}>
        {tie.since ? formatYear(tie.since, locale) : <span className={styles.unknown}>{t('tie.yearUnknown')}</span>}
      </td>
      <td role="cell" data-state={tie.state}>
        {stateText(t, tie.state)}
      </td>
      <td role="cell">
        <Link
          to={pathTo('twinning', locale, { id: tie.id })}
          aria-label={t('tie.agendaOf', { a: typographic(left.name), b: typographic(right.name) })}
        >
          {t('tie.agenda')}
        </Link>
      </td>
    </tr>
  );
}
