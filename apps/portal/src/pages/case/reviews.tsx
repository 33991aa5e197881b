import { formatDate } from '#ui';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import type { Case } from './case-view.js';
import styles from './case.module.css';

/** Opinions on which this case was published, each with its revision, its scores and the authors' reply. */
export function PublicReviews({ caseStudy }: { caseStudy: Case }) {
  const { locale } = useRouter();
  const t = useT();
  const { reviews } = caseStudy;
  if (reviews.length === 0) return null;
  return (
    <section aria-labelledby="reviews-title" className={styles.section}>
      <h2 id="reviews-title">{t('case.reviews')}</h2>
      {reviews.map((review) => (
        <div key={review.createdAt}>
          <p>{review.opinion}</p>
          {review.scores.length > 0 ? (
            <ul>
              {review.scores.map(({ criterion, label, score }) => (
                <li key={criterion}>{t('case.reviews.score', { label, score })}</li>
              ))}
            </ul>
          ) : null}
          <p>{t('case.reviews.of', { revision: review.revision, date: formatDate(review.createdAt, locale) })}</p>
          {review.reply ? (
            <>
              <h3>{t('case.reviews.reply')}</h3>
              <p>{review.reply}</p>
            </>
          ) : null}
        </div>
      ))}
    </section>
  );
}
