import { formatList } from '#ui';
import { useRouter } from '../../app/router.js';
import { useT } from '../parts/catalogue.js';
import { Marked } from '../parts/place.js';
import { TieMark } from '../parts/tie-line.js';
import styles from './ground.module.css';
import { Points, type Reason } from './lane.js';
import type { Bridge, Weighed } from './lanes.js';
import { termKeys } from './terms.js';

/** What carries the bridge: ties in full, for they are rare; the rest named, its sentences one press away. */
export function Ground({ bridge }: { bridge: Bridge<Reason> }) {
  const t = useT();
  return (
    <div className={styles.ground}>
      {bridge.ties.length > 0 ? (
        <div className={styles.ties}>
          <h4 className={styles.groundTitle}>
            <TieMark />
            {t('bridge.ties')}
          </h4>
          <Sentences reasons={bridge.ties} />
        </div>
      ) : null}
      <Folded title={t('bridge.together')} reasons={bridge.together} />
      <Folded title={t('bridge.alike')} reasons={bridge.alike} />
      <Folded title={t('bridge.notes')} reasons={bridge.notes} />
    </div>
  );
}

function Folded({ title, reasons }: { title: string; reasons: readonly Weighed<Reason>[] }) {
  const { locale } = useRouter();
  const t = useT();
  if (reasons.length === 0) return null;
  const weighs = reasons.some(({ reason }) => reason.weight > 0);
  const terms = termKeys(reasons.map(({ reason }) => reason)).map((key) => t(key));
  return (
    <details className={styles.folded}>
      <summary>
        <strong>{title}</strong>
        {terms.length > 0 ? <span className={styles.terms}>{formatList(terms, locale)}</span> : null}
        {weighs ? <Points points={reasons.reduce((sum, { points }) => sum + points, 0)} /> : null}
      </summary>
      <Sentences reasons={reasons} />
    </details>
  );
}

function Sentences({ reasons }: { reasons: readonly Weighed<Reason>[] }) {
  return (
    <ul className={styles.sentences}>
      {reasons.map(({ reason, points }, index) => (
        <li key={`${reason.term}-${index}`}>
          <Marked text={reason.sentence} /> {reason.weight > 0 ? <Points points={points} /> : null}
        </li>
      ))}
    </ul>
  );
}
