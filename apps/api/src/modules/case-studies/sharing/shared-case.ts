import { caseStudyPath, TEXT_LICENCE_NAMES, TEXT_LICENCES, type Cited, type Locale } from '#shared';
import type { PublicCaseStudy } from '../case-study.view.js';

/** A collectivity as a page that is shared names it. */
export interface Party {
  id: number;
  country: string;
  /** In the reader's language. */
  name: string;
  /** As its own country writes it. */
  localName: string;
  website: string | null;
  coordinates: { latitude: number; longitude: number } | null;
}

/** What stands around the texts of a case, in the reader's language. */
export interface CaseSurroundings {
  /** Address of the site, without a trailing slash. */
  publicUrl: string;
  owner: Party;
  partners: Party[];
  topics: { code: string; label: string }[];
  sdgs: { number: number; label: string }[];
}

/** A published case with what is needed to speak of it elsewhere: citation, JSON-LD, feeds, printed documents. */
export interface SharedCase extends CaseSurroundings {
  view: PublicCaseStudy;
}

/** The address of a case's page in a language that it is published in; undefined where it isn't. */
export function addressIn(
  { view, publicUrl }: Pick<SharedCase, 'view' | 'publicUrl'>,
  locale: Locale,
): string | undefined {
  const slug = view.published[locale]?.slug;
  return slug === undefined ? undefined : publicUrl + caseStudyPath(slug, locale);
}

/** The address of the page that shows this view's text. */
export const addressOf = (shared: Pick<SharedCase, 'view' | 'publicUrl'>): string =>
  shared.publicUrl + caseStudyPath(shared.view.slug, shared.view.locale);

/** What a citation of a case names. */
export function citedOf({ view, owner, publicUrl }: Pick<SharedCase, 'view' | 'owner' | 'publicUrl'>): Cited {
  return {
    author: owner.name,
    title: view.title,
    revision: view.revision,
    date: view.updatedAt.toISOString(),
    licence: view.licence && TEXT_LICENCE_NAMES[view.licence],
    url: addressOf({ view, publicUrl }),
  };
}

/** The page of the text's licence; null where its owner has not said. */
export const licenceUrlOf = ({ licence }: Pick<PublicCaseStudy, 'licence'>): string | null =>
  licence && TEXT_LICENCES[licence];
