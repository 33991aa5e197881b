import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import { useT } from '../parts/catalogue.js';
import { Sentence, ShortName, type Place } from '../parts/place.js';
import { slot } from '../parts/sentence.js';
import { PartnerHead, Span, type Suggestion } from './bridge.js';
import styles from './bridge.module.css';
import { bridgeOf, nothingFlows } from './lanes.js';

/** Topics of each lane that a preview shows. */
const SHOWN = 2;

/** A suggestion at a glance: the fullBar topics each way, and the way to its reasons. */
export function SuggestionPreview({ home, suggestion, full }: { home: Place; suggestion: Suggestion; full: number }) {
  const { locale } = useRouter();
  const t = useT();
  const partner = suggestion.collectivity;
  const bridge = bridgeOf(suggestion.reasons, suggestion.score, full);
  const short = { ...bridge, gives: bridge.gives.slice(0, SHOWN), receives: bridge.receives.slice(0, SHOWN) };
  const id = `preview-${partner.id}`;
  return (
    <article className={styles.bridge} aria-labelledby={id} data-brief>
      <PartnerHead id={id} suggestion={suggestion} />
      {nothingFlows(bridge) ? (
        <p className={styles.unknown}>{t('bridge.nothingKnown')}</p>
      ) : (
        <Span
          home={home}
          partner={partner}
          bridge={short}
          tied={bridge.ties.length > 0 || suggestion.twinning !== null}
          brief
        />
      )}
      <p>
        <Link to={`${pathTo('partners', locale, { id: home.id })}#partner-${partner.id}`}>
          <Sentence
            text={t('bridge.reasons', { partner: slot('partner') })}
            slots={{ partner: <ShortName place={partner} /> }}
          />
        </Link>
      </p>
    </article>
  );
}
