import { caseStudyPathInAnyLanguage, isLocale, LOCALES, type Locale } from '#shared';
import { toGraphqlLocale, useLoaded, useOperation } from '../../app/graphql.js';
import { PageProblem, type PageMeta, type PageOf, type PageProps } from '../../app/page.js';
import { pathTo } from '../../app/paths.js';
import {
  CaseStudyDocument,
  FitChoicesDocument,
  FitPlaceDocument,
  CaseStudyTombstoneDocument,
  type CaseStudyQueryVariables,
  type CaseStudyTombstoneQueryVariables,
  SimilarCaseStudiesDocument,
  type SimilarCaseStudiesQueryVariables,
} from '../../generated/graphql.js';
import { About, OwnerCard } from './about-case.js';
import { readingOf, type Case, type Reading } from './case-view.js';
import { Blocks } from './blocks.js';
import { CaseHeader } from './case-header.js';
import styles from './case.module.css';
import { Contact, Licence } from './contact.js';
import { fitAskedOf, FitPanel } from './fit-panel.js';
import { Indicators } from './indicators.js';
import { Means } from './means.js';
import { Cover, Documents, Gallery } from './media.js';
import { shareImageOf } from './media-view.js';
import { ReadIn } from './read-in.js';
import { PublicReviews } from './reviews.js';
import { SimilarCases } from './similar-cases.js';
import { Citation } from './citation.js';
import { Sources } from './sources.js';
import { Contents, Story } from './story.js';
import { TakeAway } from './take-away.js';
import { Tombstone, tombstoneTitle } from './tombstone.js';

type Params = PageProps<{ slug: string }>['params'];

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A suggestion knows a case's id rather than its slug. */
function keyOf({ slug }: Params, locale: Locale): CaseStudyTombstoneQueryVariables {
  return ID.test(slug) ? { id: slug, locale: toGraphqlLocale(locale) } : { slug, locale: toGraphqlLocale(locale) };
}

/** The version that the address asks for. */
const askedIn = (search: URLSearchParams): string | null => search.get('lang');

/** With the data for programs in the language that is read, which may be another than the page's. */
function variablesOf(params: Params, locale: Locale, search: URLSearchParams): CaseStudyQueryVariables {
  const asked = askedIn(search);
  return { ...keyOf(params, locale), reading: toGraphqlLocale(isLocale(asked) ? asked : locale) };
}

function similarTo(id: string, locale: Locale): SimilarCaseStudiesQueryVariables {
  return { id, locale: toGraphqlLocale(locale) };
}

function slugIn(caseStudy: Case, locale: Locale): string {
  return caseStudy.translations.find((one) => one.locale === toGraphqlLocale(locale))?.slug ?? caseStudy.slug;
}

function CasePage({ locale, params, search }: PageProps<{ slug: string }>) {
  const { caseStudy } = useLoaded(CaseStudyDocument, variablesOf(params, locale, search));
  const reading = caseStudy && readingOf(caseStudy, locale, askedIn(search));
  const similar = useOperation(SimilarCaseStudiesDocument, similarTo(caseStudy?.id ?? '', locale), {
    enabled: Boolean(caseStudy),
  });
  if (!caseStudy || !reading) return <Tombstone variables={keyOf(params, locale)} />;
  const original = reading.original === locale ? undefined : reading.original;
  const alike = similar.data?.similarCaseStudies ?? [];
  return (
    <article className={styles.case}>
      <CaseHeader caseStudy={caseStudy} reading={reading} />
      <div className={styles.columns}>
        <aside className={styles.aside}>
          <Contents caseStudy={caseStudy} reading={reading} similar={alike.length > 0} />
          <ReadIn caseStudy={caseStudy} reading={reading} compact />
          <OwnerCard caseStudy={caseStudy} />
          <Contact caseStudy={caseStudy} lang={original} />
          <TakeAway caseStudy={caseStudy} reading={reading} />
        </aside>
        <div className={styles.body}>
          <Cover caseStudy={caseStudy} reading={reading} />
          <Story reading={reading} />
          <Indicators caseStudy={caseStudy} reading={reading} />
          <Means caseStudy={caseStudy} lang={original} />
          <Blocks caseStudy={caseStudy} reading={reading} />
          <FitPanel caseStudy={caseStudy} asked={fitAskedOf(search)} />
          <Gallery caseStudy={caseStudy} reading={reading} />
          <Documents caseStudy={caseStudy} reading={reading} />
          <About caseStudy={caseStudy} />
          <PublicReviews caseStudy={caseStudy} />
          <Sources caseStudy={caseStudy} reading={reading} />
          <Citation text={caseStudy.citation.text} />
          <Licence caseStudy={caseStudy} />
        </div>
      </div>
      <SimilarCases cases={alike} />
    </article>
  );
}

/** What the page says of itself: its one address is that of the language that is read, wherever it is read. */
function metaOf(caseStudy: Case, reading: Reading, locale: Locale): PageMeta {
  const alternates = Object.fromEntries(
    LOCALES.map((other) => [other, pathTo('case', other, { slug: slugIn(caseStudy, other) })]),
  );
  return {
    title: reading.text.title,
    description: reading.text.teaser ?? undefined,
    canonical: pathTo('case', reading.locale, { slug: slugIn(caseStudy, reading.locale) }),
    alternates,
    languages: LOCALES.filter((one) => reading.available.includes(one)),
    anyLanguage: caseStudyPathInAnyLanguage(slugIn(caseStudy, reading.original)),
    language: reading.locale,
    image: shareImageOf(caseStudy.photos, [reading.locale, locale, reading.original]),
    article: caseStudy,
    jsonLd: caseStudy.jsonLd,
  };
}

/** One case: who, what, when, the story in its sections, and where it was read. */
export const page: PageOf<'case'> = {
  async load({ locale, params, search, query }): Promise<PageMeta> {
    const { caseStudy } = await query(CaseStudyDocument, variablesOf(params, locale, search));
    const reading = caseStudy && readingOf(caseStudy, locale, askedIn(search));
    if (!caseStudy || !reading) {
      const { caseStudyTombstone } = await query(CaseStudyTombstoneDocument, keyOf(params, locale));
      if (!caseStudyTombstone) throw new PageProblem(404);
      return { title: tombstoneTitle(caseStudyTombstone.state, locale), noindex: true, status: 410 };
    }
    // The story is worth reading where the search doesn't answer; the browser asks again for what resembles it.
    await query(SimilarCaseStudiesDocument, similarTo(caseStudy.id, locale)).catch(() => undefined);
    const { chosen, find } = fitAskedOf(search);
    if (chosen) await query(FitPlaceDocument, { id: chosen, locale: toGraphqlLocale(locale) }).catch(() => undefined);
    else if (find) await query(FitChoicesDocument, { query: find, locale: toGraphqlLocale(locale) });
    return metaOf(caseStudy, reading, locale);
  },
  Component: CasePage,
};
