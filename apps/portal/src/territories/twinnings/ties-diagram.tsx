import { formatCountry } from '#ui';
import { useState, type KeyboardEvent } from 'react';
import { pathTo } from '../../app/paths.js';
import { useRouter } from '../../app/router.js';
import { useT } from '../parts/catalogue.js';
import { typographic } from '../parts/names.js';
import { ShortName } from '../parts/place.js';
import { TieLine } from '../parts/tie-line.js';
import { endsOf, type Tie, type TieEnd } from '../parts/ties.js';
import lines from '../parts/tie-lines.module.css';
import { sinceText, stateText } from '../parts/words.js';
import { DIAGRAM_WIDTH, layOut, type DiagramNode } from './diagram.js';
import styles from './diagram.module.css';

interface Spot {
  readonly id: string;
  readonly country: string;
  readonly latitude: number | null;
  readonly end: TieEnd;
}

const spot = (end: TieEnd): Spot => ({
  id: end.id,
  country: end.country,
  latitude: end.coordinates?.latitude ?? null,
  end,
});

/**
 * All ties at a glance: one country's names on the left from north to south, the other's on the right,
 * a line for each tie. One stop of the Tab key; arrows go from line to line. The table after it says
 * the same and more.
 */
export function TiesDiagram({ ties, leftCountry }: { ties: readonly Tie[]; leftCountry: string }) {
  const { locale } = useRouter();
  const t = useT();
  const { lit, light, pin, leave, focus } = useLight();
  const diagram = layOut(
    ties.map((tie) => {
      const [left, right] = endsOf(tie, leftCountry);
      return { id: tie.id, places: [spot(left), spot(right)] as const };
    }),
    leftCountry,
  );
  const rightCountry = diagram.right[0]?.place.country;
  const byId = new Map(ties.map((tie) => [tie.id, tie]));
  const shown = lit.flatMap((id) => byId.get(id) ?? []);
  return (
    <figure className={`${lines.figure} ${styles.figure}`} data-print="none" onPointerLeave={leave}>
      <figcaption className={lines.caption}>{t('diagram.how')}</figcaption>
      <Readout ties={shown} />
      <div className={`${lines.heads} ${styles.heads}`} aria-hidden="true">
        <span>{formatCountry(leftCountry, locale)}</span>
        <span>{rightCountry ? formatCountry(rightCountry, locale) : ''}</span>
      </div>
      <div className={styles.picture} data-lit={lit.length > 0 || undefined}>
        <Bank nodes={diagram.left} side="left" lit={lit} onLight={light} onPin={pin} />
        <Lines diagram={diagram} byId={byId} lit={lit} onLight={light} onReach={focus} />
        <Bank nodes={diagram.right} side="right" lit={lit} onLight={light} onPin={pin} />
      </div>
    </figure>
  );
}

/** Which ties stand out: those under the pointer or the focus, or those of a name that was pressed, until another one is. */
function useLight() {
  const [lit, setLit] = useState<readonly string[]>([]);
  const [pinned, setPinned] = useState(false);
  return {
    lit,
    light: (ties: readonly string[]): void => {
      if (!pinned) setLit(ties);
    },
    pin: (ties: readonly string[]): void => {
      const again = pinned && ties.join() === lit.join();
      setPinned(!again);
      setLit(ties);
    },
    focus: (ties: readonly string[]): void => {
      setPinned(false);
      setLit(ties);
    },
    leave: (): void => {
      if (!pinned) setLit([]);
    },
  };
}

/** The tie under the pointer or the focus, in words, with its links. */
function Readout({ ties }: { ties: readonly Tie[] }) {
  const t = useT();
  return (
    <div className={styles.readout}>
      {ties.length === 0 ? <span className={styles.hint}>{t('diagram.hint')}</span> : null}
      {ties.map((tie) => (
        <TieLine key={tie.id} tie={tie} />
      ))}
    </div>
  );
}

interface BankProps {
  nodes: readonly DiagramNode<Spot>[];
  side: 'left' | 'right';
  lit: readonly string[];
  onLight: (ties: readonly string[]) => void;
  onPin: (ties: readonly string[]) => void;
}

/** The names of one bank. Hidden from screen readers: each line says both of its names. */
function Bank({ nodes, side, lit, onLight, onPin }: BankProps) {
  return (
    <ul className={styles.bank} data-side={side} aria-hidden="true">
      {nodes.map(({ place, ties }) => (
        <li
          key={place.id}
          className={styles.name}
          data-lit={ties.some((id) => lit.includes(id)) || undefined}
          onPointerEnter={() => onLight(ties)}
          onClick={() => onPin(ties)}
        >
          <ShortName place={place.end} />
        </li>
      ))}
    </ul>
  );
}

interface LinesProps {
  diagram: ReturnType<typeof layOut<Spot>>;
  byId: ReadonlyMap<string, Tie>;
  lit: readonly string[];
  onLight: (ties: readonly string[]) => void;
  /** The focus has come to a line. */
  onReach: (ties: readonly string[]) => void;
}

/** Where an arrow key leads from a line; undefined where the key is none of these. */
function neighbour(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function Lines({ diagram: { lines: curves, rows }, byId, lit, onLight, onReach }: LinesProps) {
  const t = useT();
  const [stop, setStop] = useState(0);
  const move = (event: KeyboardEvent<SVGSVGElement>): void => {
    const next = neighbour(event.key, stop, curves.length);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('a')[next]?.focus();
  };
  return (
    <svg
      className={styles.water}
      viewBox={`0 0 ${DIAGRAM_WIDTH} ${rows}`}
      preserveAspectRatio="none"
      role="group"
      aria-label={t('diagram.label')}
      onKeyDown={move}
    >
      {curves.map((line, index) => {
        const tie = byId.get(line.id);
        return tie ? (
          <TieCurve
            key={line.id}
            tie={tie}
            path={line.path}
            lit={lit.includes(line.id)}
            stop={index === stop}
            onLight={() => onLight([line.id])}
            onReach={() => {
              setStop(index);
              onReach([line.id]);
            }}
          />
        ) : null;
      })}
    </svg>
  );
}

interface CurveProps {
  tie: Tie;
  path: string;
  lit: boolean;
  stop: boolean;
  onLight: () => void;
  onReach: () => void;
}

function TieCurve({ tie, path, lit, stop, onLight, onReach }: CurveProps) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const [left, right] = endsOf(tie);
  const words = [
    typographic(`${left.name} – ${right.name}`),
    tie.kindLabel,
    sinceText(t, tie.since, locale),
    stateText(t, tie.state),
  ];
  const to = pathTo('twinning', locale, { id: tie.id });
  return (
    <a
      href={to}
      className={styles.tie}
      aria-label={words.join(locale === 'ja' ? '、' : ', ')}
      data-lit={lit || undefined}
      data-state={tie.state}
      tabIndex={stop ? 0 : -1}
      onPointerEnter={onLight}
      onFocus={onReach}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      <path className={`${lines.reach} ${styles.reach}`} d={path} />
      <path className={`${lines.curve} ${styles.curve}`} d={path} />
    </a>
  );
}
