import { useRouter } from '../../app/router.js';
import { useT } from './catalogue.js';
import { dotsPath, formatPoint, locate, type Point } from './locator.js';
import styles from './parts.module.css';

/** Where a place lies in its country: the country drawn by its own municipalities, one dot an inhabited cell. Nothing where that is not known. */
export function LocatorFigure({ country, point }: { country: string; point: Point | null | undefined }) {
  const { locale } = useRouter();
  const t = useT();
  const map = locate(country, point);
  if (!map || !point) return null;
  return (
    <figure className={styles.locator}>
      <svg viewBox={`-1 -1 ${map.width + 2} ${map.height + 2}`} role="img" aria-label={t('locator.label')}>
        <path className={styles.land} d={dotsPath(map.dots, 0.36)} />
        <path className={styles.cross} d={`M-1 ${map.y}H${map.width + 1}M${map.x} -1V${map.height + 1}`} />
        <circle className={styles.here} cx={map.x} cy={map.y} r="1.3" />
      </svg>
      <figcaption className={styles.quiet}>{formatPoint(point, locale)}</figcaption>
    </figure>
  );
}
