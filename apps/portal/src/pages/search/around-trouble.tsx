import { formatCountry, quote } from '#ui';
import type { Locale } from '#shared';
import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { Link, useRouter } from '../../app/router.js';
import { PlaceName } from '../../parts/place.js';
import { nameRuns, typographic } from '../../territories/parts/names.js';
import type { Found, Settled, Trouble } from './around.js';
import { around, writeSearch } from './search-state.js';
import styles from './search.module.css';

/** Why the search has no place to look around, in a sentence. */
export function troubleText(t: ReturnType<typeof useT>, trouble: Trouble, locale: Locale): string {
  if (trouble.kind === 'unknown') return t('search.around.unknown');
  if (trouble.kind === 'nowhere')
    return t('search.around.nowhere', { place: nameRuns(trouble.place, locale).main.text });
  return t(`search.around.${trouble.kind}`, { name: quote(trouble.name, locale) });
}

/** What tells places of one name apart: « (commune, La Réunion) ». */
function whereOf({ tierLabel, parent, country }: Found, locale: Locale): string {
  const within = parent ? typographic(parent.name) : formatCountry(country, locale);
  return locale === 'ja' ? `（${within}・${tierLabel}）` : `(${tierLabel}, ${within})`;
}

/** Said where a place was asked for and there is none to look around: with those to choose from, where there are several. */
export function PlaceTrouble({ search: { state, trouble } }: { search: Settled }) {
  const { locale } = useRouter();
  const t = useT();
  if (!trouble) return null;
  return (
    <div className={styles.corrected}>
      <p>{troubleText(t, trouble, locale)}</p>
      {trouble.kind === 'several' ? (
        <>
          <ul className={styles.concepts}>
            {trouble.choices.map((place) => (
              <li key={place.id}>
                <Link to={pathTo('search', locale, undefined, writeSearch(around(state, place.id)))} scroll="keep">
                  <PlaceName place={place} />
                </Link>{' '}
                {whereOf(place, locale)}
              </li>
            ))}
          </ul>
          <p>{t('search.around.more')}</p>
        </>
      ) : null}
    </div>
  );
}
