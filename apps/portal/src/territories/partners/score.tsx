import type { ReactNode } from 'react';
import { useT } from '../parts/catalogue.js';
import { Sentence, ShortName, type Place } from '../parts/place.js';
import { slot } from '../parts/sentence.js';
import styles from './ground.module.css';
import type { Reason } from './lane.js';
import type { Bridge, Weighed } from './lanes.js';
import { termKey } from './terms.js';

/** The score, last and small, and the parts that it is made of, to the point. */
export function Score({ home, partner, bridge }: { home: Place; partner: Place; bridge: Bridge<Reason> }) {
  const t = useT();
  const parts = [
    ...bridge.receives,
    ...bridge.gives,
    ...bridge.together,
    ...bridge.alike,
    ...bridge.ties,
    ...bridge.notes,
  ].filter(({ reason }) => reason.weight > 0);
  return (
    <details className={styles.score}>
      <summary>{t('score.summary', { score: bridge.score })}</summary>
      <p>{t('score.explained')}</p>
      <table className={styles.parts}>
        <caption className={styles.hidden}>{t('score.parts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('score.part')}</th>
            <th scope="col">{t('score.pointsColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, index) => (
            <tr key={index}>
              <td>
                <PartName part={part} home={home} partner={partner} />
              </td>
              <td>{part.points > 0 ? part.points : t('score.belowOne')}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('score.total')}</th>
            <td>{bridge.score}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}

function PartName({
  part: { reason },
  home,
  partner,
}: {
  part: Weighed<Reason>;
  home: Place;
  partner: Place;
}): ReactNode {
  const t = useT();
  const label = termKey(reason.term);
  const topic = reason.topic?.label;
  if (label) return topic ? t('score.termWithTopic', { term: t(label), topic }) : t(label);
  if (reason.direction === 'BOTH' || !topic) return reason.sentence;
  const learner = reason.direction === 'RECEIVES' ? home : partner;
  return (
    <Sentence
      text={t('score.learnsTopic', { learner: slot('learner'), topic })}
      slots={{ learner: <ShortName place={learner} /> }}
    />
  );
}
