import { formatCountry } from '#ui';
import { useState } from 'react';
import { pathTo } from '../../app/paths.js';
import { useRouter } from '../../app/router.js';
import { useT } from './catalogue.js';
import { mapTies, type MapArc, type TieMap } from './tie-map.js';
import lines from './tie-lines.module.css';
import styles from './tie-map.module.css';
import { TieLine } from './tie-line.js';
import { endsOf, type Tie } from './ties.js';

interface Props {
  ties: readonly Tie[];
  leftCountry: string;
  rightCountry: string;
}

const mapOf = ({ ties, leftCountry, rightCountry }: Props): TieMap | null =>
  mapTies(
    ties.map((tie) => ({ id: tie.id, ends: endsOf(tie, leftCountry) })),
    leftCountry,
    rightCountry,
  );

/**
 * The ties on a map of both countries, drawn from the points of their own municipalities, and beside it the same ties as a
 * list. The list is the map's equal: all can be read and reached there; what is pointed at or focused in one stands out in both.
 * Nothing where no tie can be placed.
 */
export function TieMapWithList(props: Props) {
  const t = useT();
  const [lit, setLit] = useState<string | null>(null);
  const map = mapOf(props);
  if (!map) return null;
  return (
    <div className={styles.both} onPointerLeave={() => setLit(null)}>
      <MapFigure {...props} map={map} lit={lit} onLight={setLit} />
      <ul className={styles.list} aria-label={t('map.list')}>
        {props.ties.map((tie) => (
          <li
            key={tie.id}
            data-lit={lit === tie.id || undefined}
            onPointerEnter={() => setLit(tie.id)}
            onFocus={() => setLit(tie.id)}
          >
            <TieLine tie={tie} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The ties of one collectivity on the map; its page lists them below. Nothing where none can be placed. */
export function OwnTiesMap({ ties, country }: { ties: readonly Tie[]; country: string }) {
  const [lit, setLit] = useState<string | null>(null);
  const other = ties.map((tie) => endsOf(tie, country)[1].country).find((one) => one !== country);
  // France on the left, as everywhere: the two drawings don't change places from page to page.
  const [leftCountry, rightCountry] = country === 'FR' ? ['FR', other] : [other, country];
  if (!leftCountry || !rightCountry) return null;
  const props = { ties, leftCountry, rightCountry };
  const map = mapOf(props);
  if (!map) return null;
  return (
    <div className={styles.own}>
      <MapFigure {...props} map={map} lit={lit} onLight={setLit} />
    </div>
  );
}

interface FigureProps extends Props {
  map: TieMap;
  lit: string | null;
  onLight: (id: string | null) => void;
}

function MapFigure({ map, ties, leftCountry, rightCountry, lit, onLight }: FigureProps) {
  const { locale } = useRouter();
  const t = useT();
  const names = { a: formatCountry(leftCountry, locale), b: formatCountry(rightCountry, locale) };
  return (
    <figure className={`${lines.figure} ${styles.figure}`} onPointerLeave={() => onLight(null)}>
      <div className={lines.heads} aria-hidden="true">
        <span>{names.a}</span>
        <span>{names.b}</span>
      </div>
      <MapDrawing
        map={map}
        ties={ties}
        lit={lit}
        onLight={onLight}
        label={t('map.label', { ...names, count: map.arcs.length })}
      />
      <figcaption className={`${lines.caption} ${styles.caption}`}>
        <p>{t('map.how')}</p>
        {map.unplaced > 0 ? <p>{t('map.unplaced', { count: map.unplaced })}</p> : null}
      </figcaption>
    </figure>
  );
}

interface DrawingProps {
  map: TieMap;
  ties: readonly Tie[];
  lit: string | null;
  onLight: (id: string) => void;
  label: string;
}

function MapDrawing({ map, ties, lit, onLight, label }: DrawingProps) {
  const states = new Map(ties.map(({ id, state }) => [id, state]));
  // What stands out is drawn last, over the others.
  const arcs = [...map.arcs].sort((a, b) => Number(a.id === lit) - Number(b.id === lit));
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="img"
      aria-label={label}
      data-lit={lit ?? undefined}
    >
      {map.countries.map(({ country, x, y, path }) => (
        <path key={country} className={styles.land} d={path} transform={`translate(${x} ${y})`} />
      ))}
      {arcs.map((arc) => (
        <Arc key={arc.id} arc={arc} state={states.get(arc.id)} lit={arc.id === lit} onLight={() => onLight(arc.id)} />
      ))}
    </svg>
  );
}

interface ArcProps {
  arc: MapArc;
  state: string | undefined;
  lit: boolean;
  onLight: () => void;
}

/** One line; for the pointer it is a link as well, the keyboard has the list. */
function Arc({ arc, state, lit, onLight }: ArcProps) {
  const { locale, navigate } = useRouter();
  return (
    <g
      className={styles.arc}
      data-lit={lit || undefined}
      data-state={state}
      onPointerEnter={onLight}
      onClick={() => navigate(pathTo('twinning', locale, { id: arc.id }))}
    >
      <path className={`${lines.curve} ${styles.curve}`} d={arc.path} />
      <path className={`${lines.reach} ${styles.reach}`} d={arc.path} />
      {arc.ends.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={styles.end} cx={x} cy={y} r="0.9" />
      ))}
    </g>
  );
}
