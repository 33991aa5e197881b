import { formatDate } from '#ui';
import { useRouter } from '../../app/router.js';
import { useT } from '../parts/catalogue.js';
import { formatYear } from '../parts/facts.js';
import { stateText } from '../parts/words.js';
import { factsChanged, type FactWords } from './history-facts.js';
import type { Agenda } from './lessons.js';
import styles from './twinning.module.css';

type Change = Agenda['twinning']['history'][number];

/** What both sides have confirmed of a tie, the newest first. Nothing where nothing was changed since it was read from its source. */
export function History({ history }: { history: readonly Change[] }) {
  const { locale } = useRouter();
  const t = useT();
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history" className={styles.section}>
      <h2 id="history">{t('history.title')}</h2>
      <ol className={styles.history}>
        {history.map((change) => (
          <li key={change.changedAt}>
            <time dateTime={change.changedAt}>{formatDate(change.changedAt, locale)}</time>
            <ChangeWords change={change} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function useFactWords(): FactWords {
  const { locale } = useRouter();
  const t = useT();
  const none = t('history.notSaid');
  return {
    kind: ({ kindLabel }) => kindLabel,
    state: ({ state }) => stateText(t, state.toLowerCase()),
    since: ({ since }) => (since ? formatYear(since, locale) : none),
    themes: ({ themeLabels }) => themeLabels.join(locale === 'ja' ? '、' : ', ') || none,
  };
}

function ChangeWords({ change: { before, after } }: { change: Change }) {
  const { locale } = useRouter();
  const t = useT();
  const words = useFactWords();
  if (!before) {
    const said = [words.kind(after), words.state(after), ...(after.since ? [words.since(after)] : [])];
    return <span>{t('history.entered', { value: said.join(locale === 'ja' ? '、' : ', ') })}</span>;
  }
  const changed = factsChanged(before, after, words);
  if (changed.length === 0) return <span>{t('history.confirmed')}</span>;
  return changed.map(({ fact, ...told }) => (
    <span key={fact}>{t('history.changed', { name: t(`history.${fact}`), a: told.before, b: told.after })}</span>
  ));
}
