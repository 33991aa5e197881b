import { formatCountry } from '#ui';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import type { SuggestionFieldsFragment } from '../../generated/graphql.js';
import { useT } from '../parts/catalogue.js';
import { Marked, PlaceLink, ShortName, type Place } from '../parts/place.js';
import { WriteLetter } from '../parts/write-letter.js';
import { TieMark } from '../parts/tie-line.js';
import { populationText, sinceText, stateText, tierAndCountry } from '../parts/words.js';
import styles from './bridge.module.css';
import { Ground } from './ground.js';
import { Lane, type Reason } from './lane.js';
import { bridgeOf, nothingFlows, type Bridge } from './lanes.js';
import { Opening } from './opening.js';
import { Score } from './score.js';

/** A suggestion as the API gives it. */
export type Suggestion = SuggestionFieldsFragment;

interface BridgeProps {
  home: Place;
  suggestion: Suggestion;
  /** Points of a full bar. */
  full: number;
}

/** A suggestion as a small bridge: who, what flows each way, what carries it, how to begin; the score last. */
export function BridgeArticle({ home, suggestion, full }: BridgeProps) {
  const t = useT();
  const partner = suggestion.collectivity;
  const bridge = bridgeOf(suggestion.reasons, suggestion.score, full);
  const id = `partner-${partner.id}`;
  return (
    <article className={styles.bridge} id={id} aria-labelledby={`${id}-name`}>
      <PartnerHead id={`${id}-name`} suggestion={suggestion} />
      {nothingFlows(bridge) ? <p className={styles.unknown}>{t('bridge.nothingKnown')}</p> : null}
      <Span
        home={home}
        partner={partner}
        bridge={bridge}
        tied={bridge.ties.length > 0 || suggestion.twinning !== null}
      />
      <Ground bridge={bridge} />
      <Unknown suggestion={suggestion} />
      {suggestion.opening ? <Opening text={suggestion.opening} /> : null}
      <p>
        <WriteLetter recipient={partner.id} proposer={home.id} topic={topicOf(suggestion)} />
      </p>
      <Score home={home} partner={partner} bridge={bridge} />
    </article>
  );
}

/** How the two could talk, and what nobody has said yet: one press away. */
function Unknown({ suggestion: { speech, missing } }: { suggestion: Suggestion }) {
  const t = useT();
  return (
    <details className={styles.missing}>
      <summary>{t('bridge.missing')}</summary>
      <ul>
        {[speech, ...missing.map(({ sentence }) => sentence)].map((sentence) => (
          <li key={sentence}>
            <Marked text={sentence} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The subject of a first letter: what weighs most of what can be talked about. */
const topicOf = ({ reasons }: Suggestion): string | undefined => reasons.find(({ topic }) => topic)?.topic?.code;

/** Name, kind, size and, where there is one, the tie that already joins the two. */
export function PartnerHead({ id, suggestion }: { id: string; suggestion: Suggestion }) {
  const { locale } = useRouter();
  const t = useT();
  const { collectivity: partner, twinning } = suggestion;
  return (
    <header className={styles.head}>
      <h3 id={id}>
        <PlaceLink place={partner} />
      </h3>
      <p className={styles.quiet}>
        {tierAndCountry(partner, locale)}
        {locale === 'ja' ? '、' : ', '}
        {partner.population === null ? t('fact.populationUnknown') : populationText(t, partner, locale)}
      </p>
      {twinning ? (
        <p className={styles.twinned}>
          <TieMark state={twinning.state} />{' '}
          <Link to={pathTo('twinning', locale, { id: twinning.id })}>
            {t('bridge.twinned', { kind: twinning.kindLabel, since: sinceText(t, twinning.since, locale) })}
          </Link>
          {twinning.state === 'active' ? null : <span>({stateText(t, twinning.state)})</span>}
        </p>
      ) : null}
    </header>
  );
}

interface SpanProps {
  home: Place;
  partner: Place;
  bridge: Bridge<Reason>;
  tied: boolean;
  brief?: boolean;
}

/** The bridge itself: a bank on either side, two lanes between, an arch under them. The arch is vermilion where ties exist. */
export function Span({ home, partner, bridge, tied, brief = false }: SpanProps) {
  return (
    <div className={styles.span} data-brief={brief || undefined}>
      <Bank place={home} side="left" />
      <div className={styles.lanes}>
        <Lane way="gives" learner={partner} teacher={home} reasons={bridge.gives} brief={brief} />
        <Lane way="receives" learner={home} teacher={partner} reasons={bridge.receives} brief={brief} />
      </div>
      <Bank place={partner} side="right" />
      <svg
        className={styles.arch}
        data-tied={tied || undefined}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M0 10C18 1 35 1 50 1S82 1 100 10" />
      </svg>
    </div>
  );
}

/** A bank shows the eye who stands where; the headings say it to everybody else. */
function Bank({ place, side }: { place: Place; side: 'left' | 'right' }) {
  const { locale } = useRouter();
  return (
    <p className={styles.bank} data-side={side} aria-hidden="true">
      <strong>
        <ShortName place={place} />
      </strong>
      <span>{formatCountry(place.country, locale)}</span>
    </p>
  );
}
