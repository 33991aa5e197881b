import styles from './sdg.module.css';

/** Goals whose official colour carries white figures at 4.5:1 or better; the others get ink. */
const WHITE_FIGURES: ReadonlySet<number> = new Set([4, 8, 10, 13, 16, 17]);

/** The goal's number on its official colour; never alone, always beside the goal's name or with it as label. */
export function SdgNumber({ number, label }: { number: number; label?: string }) {
  const tone = WHITE_FIGURES.has(number) ? styles.white : styles.ink;
  return (
    <span className={`${styles.number} ${tone} ${styles[`goal${number}`]}`} title={label}>
      <span aria-hidden={label ? true : undefined}>{number}</span>
      {label ? <span className={styles.hidden}>{label}</span> : null}
    </span>
  );
}
