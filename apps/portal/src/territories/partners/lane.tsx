import type { SuggestionFieldsFragment } from '../../generated/graphql.js';
import { CaseLine } from '../parts/case-line.js';
import { useT } from '../parts/catalogue.js';
import { Marked, Sentence, ShortName, type Place } from '../parts/place.js';
import { slot } from '../parts/sentence.js';
import { TopicTag } from '../parts/topic-tag.js';
import styles from './bridge.module.css';
import type { Weighed } from './lanes.js';

/** A reason as the API gives it. */
export type Reason = SuggestionFieldsFragment['reasons'][number];

interface LaneProps {
  /** `gives` runs from A on the left to B on the right, `receives` back. */
  way: 'gives' | 'receives';
  /** Who learns on this lane. */
  learner: Place;
  teacher: Place;
  reasons: readonly Weighed<Reason>[];
  /** Topics only, for the small bridges. */
  brief?: boolean;
}

/** One lane of a bridge: what flows from one bank to the other, the widest bar first. */
export function Lane({ way, learner, teacher, reasons, brief = false }: LaneProps) {
  const t = useT();
  const names = { learner: <ShortName place={learner} />, teacher: <ShortName place={teacher} /> };
  return (
    <div className={styles.lane} data-way={way}>
      <h4 className={styles.laneTitle}>
        <span>
          <Sentence text={t('bridge.learns', { learner: slot('learner') })} slots={names} />
        </span>
        <span className={styles.arrow} aria-hidden="true" />
      </h4>
      {reasons.length === 0 ? (
        <p className={styles.nothing}>
          <Sentence text={t('bridge.nothing', { teacher: slot('teacher'), learner: slot('learner') })} slots={names} />
        </p>
      ) : (
        <ul className={styles.loads}>
          {reasons.map((weighed, index) => (
            <Load
              key={`${weighed.reason.term}-${weighed.reason.topic?.code ?? index}`}
              weighed={weighed}
              brief={brief}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Load({ weighed: { reason, points, share }, brief }: { weighed: Weighed<Reason>; brief: boolean }) {
  return (
    <li className={styles.load}>
      <p className={styles.loadHead}>
        {reason.topic ? <TopicTag topic={reason.topic} /> : null}
        <Points points={points} />
      </p>
      <Bar share={share} />
      {brief ? null : (
        <>
          <p className={styles.sentence}>
            <Marked text={reason.sentence} />
          </p>
          <Proofs reason={reason} />
        </>
      )}
    </li>
  );
}

/** How much of the score, in words. */
export function Points({ points }: { points: number }) {
  const t = useT();
  return (
    <span className={styles.points}>
      {points > 0 ? t('bridge.points', { count: points }) : t('bridge.lessThanOne')}
    </span>
  );
}

/** The width says the weight, compared with the heaviest of the page; the points beside it say it in words. */
function Bar({ share }: { share: number }) {
  return (
    <svg className={styles.bar} width="100%" height="8" aria-hidden="true">
      <rect className={styles.track} width="100%" height="8" rx="2" />
      <rect className={styles.fill} width={`${Math.max(1, Math.round(share * 1000) / 10)}%`} height="8" rx="2" />
    </svg>
  );
}

function Proofs({ reason }: { reason: Reason }) {
  if (reason.caseStudies.length === 0) return null;
  return (
    <ul className={styles.proofs}>
      {reason.caseStudies.map((study) => (
        <li key={study.id}>
          <CaseLine study={study} owner={false} />
        </li>
      ))}
    </ul>
  );
}
