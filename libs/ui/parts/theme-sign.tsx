import styles from './parts.module.css';

const SIGNS: readonly string[] = [
  // 1: 分銅, the weight of trade.
  'M5 3h14a4.5 4.5 0 0 0 0 9 4.5 4.5 0 0 0 0 9H5a4.5 4.5 0 0 0 0-9 4.5 4.5 0 0 0 0-9Z',
  // 2: 梅, the five-petalled flower of culture.
  'M12 2.5a4 4 0 0 1 3.9 4.7 4 4 0 0 1 2.5 7.3 4 4 0 0 1-6.4 4.1 4 4 0 0 1-6.4-4.1 4 4 0 0 1 2.5-7.3A4 4 0 0 1 12 2.5Z',
  // 3: 亀甲, the hexagon of what is agreed and holds.
  'M12 2 21 7v10l-9 5-9-5V7Z',
  // 4: 四つ菱, four lozenges around what is not known yet.
  'M12 1.5 16 6.5 12 11.5 8 6.5ZM12 12.5 16 17.5 12 22.5 8 17.5ZM6.5 7 11 12 6.5 17 2 12ZM17.5 7 22 12 17.5 17 13 12Z',
];

const HUES = [styles.theme1, styles.theme2, styles.theme3, styles.theme4];

/** The sign of a workshop's theme: a form and a hue for each number, told apart without colour; decorative. */
export function ThemeSign({ number, size = 24 }: { number: number | null | undefined; size?: number }) {
  const index = ((number ?? 1) - 1) % SIGNS.length;
  return (
    <svg
      className={`${styles.themeSign} ${HUES[index]}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={SIGNS[index]} fill="currentColor" />
    </svg>
  );
}
