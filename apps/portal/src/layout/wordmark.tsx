import styles from './wordmark.module.css';

/** 架け橋 Kakehashi, with its bridge. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <svg className={styles.bridge} width="40" height="24" viewBox="0 0 40 24" aria-hidden="true">
        <path d="M2 19C9 5 31 5 38 19" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
        <path
          d="M1 19h38M11 11.500V19M20 8.500V19M29 11.500V19"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
        />
      </svg>
      <span lang="ja" className={styles.kanji}>
        架け橋
      </span>
      <span className={styles.latin}>Kakehashi</span>
    </span>
  );
}
