import { formatList } from '#ui';
import { localTextIn, type Locale } from '#shared';
import { useRouter } from '../../app/router.js';
import { CaseLine } from '../parts/case-line.js';
import { useT } from '../parts/catalogue.js';
import { TopicTag } from '../parts/topic-tag.js';
import styles from './collectivity.module.css';
import type { Detail } from './facts.js';

type Interest = Detail['interests'][number];
type Texts = Interest['note'];

/** A text in the reader's language or, where there is none, in another one and marked so. */
export function inReadersLanguage({ fr, ja, en }: Texts, locale: Locale): { text: string; locale: Locale } | null {
  return localTextIn({ ...(fr ? { fr } : {}), ...(ja ? { ja } : {}), ...(en ? { en } : {}) }, locale);
}

function Declared({ interest }: { interest: Interest }) {
  const { locale } = useRouter();
  const t = useT();
  const { topic, weight, intent, note } = interest;
  const words = [
    t(`interests.weight.${weight === 3 ? 3 : weight === 2 ? 2 : 1}`),
    ...(intent ? [t(`interests.intent.${intent}`)] : []),
  ];
  const said = inReadersLanguage(note, locale);
  return (
    <li>
      <TopicTag topic={topic} />
      <p className={styles.quiet}>{formatList(words, locale)}</p>
      {said ? <p lang={said.locale === locale ? undefined : said.locale}>{said.text}</p> : null}
    </li>
  );
}

function Derived({ offer }: { offer: Detail['derivedOffers'][number] }) {
  const t = useT();
  const { topic, caseStudies } = offer;
  return (
    <li>
      <details>
        <summary>
          <TopicTag topic={topic} />
          <span className={styles.quiet}>{t('interests.published', { count: caseStudies.length })}</span>
        </summary>
        <ul className={styles.proofs}>
          {caseStudies.map((study) => (
            <li key={study.id}>
              <CaseLine study={study} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** What it seeks and what it offers, side by side: declared in its own words, or proven by what it has published. */
export function Interests({ place }: { place: Detail }) {
  const t = useT();
  const seeks = place.interests.filter(({ stance }) => stance === 'SEEKS');
  const offers = place.interests.filter(({ stance }) => stance === 'OFFERS');
  if (place.interests.length === 0 && place.derivedOffers.length === 0) return null;
  return (
    <section aria-labelledby="interests" className={styles.section}>
      <h2 id="interests">{t('interests.title')}</h2>
      <div className={styles.columns}>
        <div>
          <h3>{t('interests.seeks')}</h3>
          {seeks.length === 0 ? <p className={styles.quiet}>{t('interests.noSeeks')}</p> : null}
          <ul className={styles.interests}>
            {seeks.map((interest) => (
              <Declared key={`${interest.topic.code}-${interest.intent}`} interest={interest} />
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('interests.offers')}</h3>
          {offers.length + place.derivedOffers.length === 0 ? (
            <p className={styles.quiet}>{t('interests.noOffers')}</p>
          ) : null}
          <ul className={styles.interests}>
            {offers.map((interest) => (
              <Declared key={`${interest.topic.code}-${interest.intent}`} interest={interest} />
            ))}
            {place.derivedOffers.map((offer) => (
              <Derived key={offer.topic.code} offer={offer} />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
