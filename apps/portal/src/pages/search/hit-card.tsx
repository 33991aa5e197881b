import { formatList, quote } from '#ui';
import { fromGraphqlLocale } from '../../app/graphql.js';
import { useT } from '../../app/portal-messages.js';
import { rich } from '../../app/rich.js';
import { useRouter } from '../../app/router.js';
import { CaseCard } from '../../parts/case-card.js';
import { excerpt, type Part } from './excerpt.js';
import { sentenceOf, titleHighlightOf, type Hit } from './search-query.js';
import styles from './search.module.css';

function Marked({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, matched }, index) =>
    matched ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

type Reason = Hit['reasons'][number];

/** Places, concepts and translations say more than words; words that are marked in what is shown need no line of their own. */
function reasonsToShow(hit: Hit): Reason[] {
  const concepts = [
    ...hit.reasons.filter(({ kind }) => kind === 'PLACE'),
    ...hit.reasons.filter(({ kind }) => kind === 'CONCEPT' || kind === 'TRANSLATION'),
  ];
  if (concepts.length === 0 && (sentenceOf(hit) ?? titleHighlightOf(hit)))
    return hit.reasons.filter(({ kind }) => kind === 'MEASURED' || kind === 'CONFIRMED');
  const words = hit.reasons.filter(({ kind, terms }) => kind === 'WORDS' && terms.length > 0);
  const priors = hit.reasons.filter(({ kind }) => kind === 'MEASURED' || kind === 'CONFIRMED');
  return [...(concepts.length > 0 ? concepts.slice(0, 3) : words.slice(0, 1)), ...priors];
}

function ReasonLine({ reason }: { reason: Reason }) {
  const { locale } = useRouter();
  const t = useT();
  const own = fromGraphqlLocale(reason.locale);
  // The marks around a word are the sentence's, as in print: 「réservation obligatoire」.
  const terms = (
    <b lang={own === locale ? undefined : own}>
      {formatList(own === 'ja' ? reason.terms : reason.terms.map((term) => quote(term, locale)), own)}
    </b>
  );
  if (reason.kind === 'WORDS') return rich(t, 'search.why.words', { terms });
  if (reason.kind === 'MEASURED') return t('search.why.measured');
  if (reason.kind === 'CONFIRMED') return t('search.why.confirmed');
  if (reason.kind === 'PLACE') return rich(t, 'search.why.place', { label: <b>{reason.label}</b> });
  if (reason.terms.length === 0) return rich(t, 'search.why.tag', { label: <b>{reason.label}</b> });
  if (reason.kind === 'TRANSLATION') return rich(t, 'search.why.translation', { label: reason.label, terms });
  return rich(t, 'search.why.concept', { label: reason.label, terms });
}

/** Less than a kilometre is none. */
const wholeKilometres = (km: number): number => (km < 1 ? 0 : Math.round(km));

function Why({ hit }: { hit: Hit }) {
  const t = useT();
  const reasons = reasonsToShow(hit);
  const { distanceKm } = hit;
  if (reasons.length === 0 && distanceKm === null) return null;
  return (
    <ul className={styles.why}>
      {distanceKm === null ? null : <li>{t('search.around.distance', { km: wholeKilometres(distanceKm) })}</li>}
      {reasons.map((reason, index) => (
        <li key={index}>
          <ReasonLine reason={reason} />
        </li>
      ))}
    </ul>
  );
}

/** A case that was found: where its words matched, and why it is here. */
export function HitCard({ hit }: { hit: Hit }) {
  const { locale } = useRouter();
  const sentence = sentenceOf(hit);
  const title = titleHighlightOf(hit);
  const language = sentence && fromGraphqlLocale(sentence.locale);
  return (
    <CaseCard
      caseStudy={hit.caseStudy}
      heading="h2"
      title={title ? <Marked parts={title.parts} /> : undefined}
      sentence={
        sentence ? (
          <p className={styles.sentence} lang={language === locale ? undefined : language}>
            <Marked parts={excerpt(sentence.parts)} />
          </p>
        ) : undefined
      }
      why={<Why hit={hit} />}
    />
  );
}
