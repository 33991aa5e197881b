import { ThemeSign } from '#ui';
import styles from './parts.module.css';

/** A topic with the sign of its workshop. */
export function TopicTag({ topic }: { topic: { label: string; theme?: { number?: number | null } | null } }) {
  return (
    <span className={styles.topic}>
      {topic.theme ? <ThemeSign number={topic.theme.number} size={16} /> : null}
      <span>{topic.label}</span>
    </span>
  );
}
