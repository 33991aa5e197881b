import { formatList } from '#ui';
import { isGeography, LANGUAGE_NAMES, type Locale } from '#shared';
import { useRouter } from '../../app/router.js';
import { type T, useT } from '../parts/catalogue.js';
import styles from './collectivity.module.css';
import type { Detail } from './facts.js';
import { inReadersLanguage } from './interests.js';

const LOCALE_OF = { FR: 'fr', JA: 'ja', EN: 'en' } as const;

type Profile = NonNullable<Detail['profile']>;
type Fact = readonly [name: string, value: string];

/** How to work with it, as names and values; what is not said is left out. */
function workingFacts({ languages, hasInterpreter, capacity, geographies }: Profile, t: T, locale: Locale): Fact[] {
  const facts: (Fact | null)[] = [
    languages.length === 0
      ? null
      : [
          t('profile.languages'),
          formatList(
            languages.map((one) => LANGUAGE_NAMES[LOCALE_OF[one]]),
            locale,
          ),
        ],
    hasInterpreter === null
      ? null
      : [t('profile.interpreter'), t(hasInterpreter ? 'profile.interpreter.yes' : 'profile.interpreter.no')],
    capacity === null ? null : [t('profile.capacity'), t('profile.capacity.value', { count: capacity })],
    geographies.length === 0
      ? null
      : [
          t('profile.geography'),
          formatList(
            geographies.filter(isGeography).map((code) => t(`geography.${code}`)),
            locale,
          ),
        ],
  ];
  return facts.filter((fact) => fact !== null);
}

/** What it says of itself, and how to work with it; nothing where it has said nothing. */
export function Presentation({ place: { profile } }: { place: Detail }) {
  const { locale } = useRouter();
  const t = useT();
  if (!profile) return null;
  const facts = workingFacts(profile, t, locale);
  const texts = (['presentation', 'strengths'] as const).flatMap((name) => {
    const said = inReadersLanguage(profile[name], locale);
    return said ? [{ name, ...said }] : [];
  });
  return (
    <>
      {texts.map(({ name, text, locale: written }) => (
        <section key={name} aria-labelledby={name} className={styles.section}>
          <h2 id={name}>{t(`profile.${name}`)}</h2>
          <p className={styles.words} lang={written === locale ? undefined : written}>
            {text}
          </p>
        </section>
      ))}
      {facts.length > 0 ? (
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}
