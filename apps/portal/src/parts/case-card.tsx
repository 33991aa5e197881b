import { LANGUAGE_NAMES, type Locale } from '#shared';
import { Foreign, formatPeriod, LANGUAGE_SIGNS, LanguageSign, SdgNumber } from '#ui';
import type { ReactNode } from 'react';
import { fromGraphqlLocale } from '../app/graphql.js';
import { pathTo } from '../app/paths.js';
import { useT } from '../app/portal-messages.js';
import { Link, useRouter } from '../app/router.js';
import type { CaseCardFragment } from '../generated/graphql.js';
import { searchPath } from '../pages/search/search-state.js';
import styles from './case-card.module.css';
import { Cover } from './cover.js';
import { PlaceLine } from './place.js';
import { titlesOf } from './titles.js';

interface CaseCardProps {
  caseStudy: CaseCardFragment;
  /** The title in its own language with matched words marked; the plain one where left out. */
  title?: ReactNode;
  /** One sentence, in place of the teaser. */
  sentence?: ReactNode;
  /** Why it was found. */
  why?: ReactNode;
  heading?: 'h2' | 'h3';
}

function Titles({ caseStudy, title, heading: Heading = 'h3' }: CaseCardProps) {
  const { locale } = useRouter();
  const { own, translated } = titlesOf(caseStudy, locale);
  return (
    <>
      <Heading className={styles.title}>
        <LanguageSign locale={own.locale} />{' '}
        <Link
          to={pathTo('case', locale, { slug: caseStudy.slug })}
          className={styles.link}
          lang={own.locale === locale ? undefined : own.locale}
        >
          {title ?? own.text}
        </Link>
      </Heading>
      {translated ? <p className={styles.translated}>{translated.text}</p> : null}
    </>
  );
}

/** Topics and goals lead to their own lists; languages say what can be read. */
export function CaseChips({
  caseStudy,
}: {
  caseStudy: Pick<CaseCardFragment, 'topics' | 'sdgs' | 'availableLocales'>;
}) {
  const { locale } = useRouter();
  const t = useT();
  const languages = caseStudy.availableLocales.map(fromGraphqlLocale);
  return (
    <ul className={styles.chips}>
      {caseStudy.topics.map((topic) => (
        <li key={topic.code}>
          <Link className={styles.chip} to={searchPath(locale, { selected: { topic: [topic.code] } })}>
            {topic.label}
          </Link>
        </li>
      ))}
      {caseStudy.sdgs.map((sdg) => (
        <li key={sdg.number}>
          <Link className={styles.goal} to={searchPath(locale, { selected: { sdg: [String(sdg.number)] } })}>
            <SdgNumber number={sdg.number} label={t('case.sdg', { number: sdg.number, label: sdg.label })} />
          </Link>
        </li>
      ))}
      <li className={styles.languages}>
        <span className={styles.hidden}>{t('case.availableIn')} </span>
        {languages.map((language) => (
          <LanguageMark key={language} language={language} />
        ))}
      </li>
    </ul>
  );
}

function LanguageMark({ language }: { language: Locale }) {
  return (
    <span lang={language} className={styles.languageMark}>
      <span aria-hidden="true">{LANGUAGE_SIGNS[language]}</span>
      <span className={styles.hidden}>{LANGUAGE_NAMES[language]} </span>
    </span>
  );
}

/** One case in a list: title, who, when, one sentence, why it is here, what it is about. */
export function CaseCard(props: CaseCardProps) {
  const { caseStudy, sentence, why } = props;
  const { locale } = useRouter();
  const period = formatPeriod(caseStudy, locale);
  const shown = fromGraphqlLocale(caseStudy.locale);
  return (
    <article className={styles.card} data-cover={caseStudy.cover ? '' : undefined}>
      <div className={styles.words}>
        <Titles {...props} />
        <p className={styles.owner}>
          <PlaceLine place={caseStudy.owner} more={period} />
        </p>
        {sentence ??
          (caseStudy.teaser ? (
            <p className={styles.sentence}>
              <Foreign locale={shown} page={locale}>
                {caseStudy.teaser}
              </Foreign>
            </p>
          ) : null)}
        {why}
        <CaseChips caseStudy={caseStudy} />
      </div>
      {caseStudy.cover ? <Cover photo={caseStudy.cover} language={shown} /> : null}
    </article>
  );
}
