import type { TwinAgendaQuery } from '../../generated/graphql.js';
import { CaseLine } from '../parts/case-line.js';
import { useT } from '../parts/catalogue.js';
import { Marked, Sentence, ShortName } from '../parts/place.js';
import { slot } from '../parts/sentence.js';
import { TopicTag } from '../parts/topic-tag.js';
import type { TieEnd } from '../parts/ties.js';
import styles from './twinning.module.css';

/** What two twins could do together, as the API gives it. */
export type Agenda = TwinAgendaQuery['twinAgenda'];

interface LessonsProps {
  agenda: Agenda;
  left: TieEnd;
  right: TieEnd;
}

/** What each could teach the other: two columns, the teacher of each on its own side. */
export function Lessons({ agenda, left, right }: LessonsProps) {
  const t = useT();
  return (
    <section aria-labelledby="lessons" className={styles.section}>
      <h2 id="lessons">{t('twinning.lessons')}</h2>
      <div className={styles.columns}>
        <Column agenda={agenda} teacher={left} learner={right} />
        <Column agenda={agenda} teacher={right} learner={left} />
      </div>
    </section>
  );
}

function Column({ agenda, teacher, learner }: { agenda: Agenda; teacher: TieEnd; learner: TieEnd }) {
  const t = useT();
  const names = { teacher: <ShortName place={teacher} />, learner: <ShortName place={learner} /> };
  const lessons = agenda.lessons.filter((lesson) => lesson.teacher.id === teacher.id);
  return (
    <div className={styles.column}>
      <h3>
        <Sentence text={t('bridge.learns', { learner: slot('learner') })} slots={names} />
      </h3>
      {lessons.length === 0 ? (
        <p className={styles.quiet}>
          <Sentence text={t('bridge.nothing', { teacher: slot('teacher'), learner: slot('learner') })} slots={names} />
        </p>
      ) : (
        <ul className={styles.lessons}>
          {lessons.map((lesson, index) => (
            <li key={`${lesson.topic.code}-${index}`}>
              <p className={styles.topic}>
                <TopicTag topic={lesson.topic} />
              </p>
              <p>
                <Marked text={lesson.sentence} />
              </p>
              <ul className={styles.proofs}>
                {lesson.caseStudies.map((study) => (
                  <li key={study.id}>
                    <CaseLine study={study} owner={false} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What both seek, to work out together. */
export function Shared({ agenda }: { agenda: Agenda }) {
  const t = useT();
  return (
    <section aria-labelledby="shared" className={styles.section}>
      <h2 id="shared">{t('twinning.shared')}</h2>
      {agenda.shared.length === 0 ? (
        <p className={styles.quiet}>{t('twinning.nothingShared')}</p>
      ) : (
        <ul className={styles.lessons}>
          {agenda.shared.map(({ topic, sentence }) => (
            <li key={topic.code}>
              <p className={styles.topic}>
                <TopicTag topic={topic} />
              </p>
              <p>
                <Marked text={sentence} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
