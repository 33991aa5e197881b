import { formatCountry } from '#ui';
import type { PlaceNameFragment } from '../generated/graphql.js';
import { portalMessages } from '../app/portal-messages.js';
import { useRouter } from '../app/router.js';
import { nameRuns } from '../territories/parts/names.js';
import styles from './place.module.css';

/** A collectivity's name as the reader writes it, with the name in its own script beside it. */
export function PlaceName({ place }: { place: PlaceNameFragment }) {
  const { locale } = useRouter();
  const { main, other: otherScript } = nameRuns(place, locale);
  // Only its own name helps to recognise a place; its name in a third script does not.
  const other = otherScript?.text === place.names.local ? otherScript : null;
  return (
    <>
      <span lang={main.lang}>{main.text}</span>
      {other ? (
        <>
          {' '}
          <span className={styles.other} lang={other.lang}>
            {other.text}
          </span>
        </>
      ) : null}
    </>
  );
}

/** « Kyoto 京都市, Japon, 1 463 723 habitants »: who, in which country, how large, and one fact more. */
export function PlaceLine({ place, more }: { place: PlaceNameFragment; more?: string }) {
  const { locale } = useRouter();
  const t = portalMessages.translate(locale);
  return (
    <span className={styles.line}>
      <span className={styles.name}>
        <PlaceName place={place} />
      </span>{' '}
      <span className={styles.fact}>{formatCountry(place.country, locale)}</span>{' '}
      {place.population ? (
        <span className={styles.fact}>{t('case.population', { count: place.population })}</span>
      ) : null}{' '}
      {more ? <span className={styles.fact}>{more}</span> : null}
    </span>
  );
}
