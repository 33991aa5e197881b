import type { ReactNode } from 'react';
import { useRouter } from '../../app/router.js';
import type { CollectivityPageQuery } from '../../generated/graphql.js';
import { useT } from '../parts/catalogue.js';
import { formatArea, formatDensity, hostOf, safeAddress } from '../parts/facts.js';
import { populationText } from '../parts/words.js';
import styles from './collectivity.module.css';

/** A collectivity as its page shows it. */
export type Detail = NonNullable<CollectivityPageQuery['collectivity']>;

/** The figures; what is not known is said, never shown as nothing or zero. */
export function Facts({ place }: { place: Detail }) {
  const { locale } = useRouter();
  const t = useT();
  const website = safeAddress(place.website);
  const unknown = <span className={styles.unknown}>{t('fact.unknown')}</span>;
  return (
    <dl className={styles.facts}>
      <Fact name={t('fact.population')}>{place.population === null ? unknown : populationText(t, place, locale)}</Fact>
      <Fact name={t('fact.area')}>{place.areaKm2 === null ? unknown : formatArea(place.areaKm2, locale)}</Fact>
      <Fact name={t('fact.density')}>{place.density === null ? unknown : formatDensity(place.density, locale)}</Fact>
      <Fact name={t(place.country === 'FR' ? 'fact.codeFr' : 'fact.code')}>{place.code}</Fact>
      {website ? (
        <Fact name={t('fact.website')}>
          <a href={website} rel="external noreferrer">
            {hostOf(website)}
          </a>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** World Heritage sites on its ground; nothing where there is none. */
export function Heritage({ place }: { place: Detail }) {
  const t = useT();
  if (place.heritage.length === 0) return null;
  return (
    <section aria-labelledby="heritage" className={styles.section}>
      <h2 id="heritage">{t('collectivity.heritage')}</h2>
      <ul className={styles.heritage}>
        {place.heritage.map((site) => (
          <li key={site.id}>
            {site.name}
            {site.year ? (
              <span className={styles.quiet}> {t('collectivity.inscribed', { year: String(site.year) })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
