import { citationOf, collectivityPath, LICENCE_NAMES, localTextIn, PLATFORM, type Locale } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import type { CaseStudyLink } from '../case-study.model.js';
import { fileUrl } from '../files/file-url.js';
import type { Photo } from '../files/media.model.js';
import { addressIn, addressOf, citedOf, licenceUrlOf, type Party, type SharedCase } from './shared-case.js';

type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json | undefined } | undefined;

/** What schema.org has for a thing; members without a value are left out when it is written. */
export type Thing = Readonly<Record<string, Json>>;

/** Without what is not known: no empty member says more than none. */
const some = <Item extends Json>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;

const partyId = ({ id }: Party, publicUrl: string): string => `${publicUrl}/collectivities/${id}`;

function partyOf(party: Party, { publicUrl, view }: SharedCase): Thing {
  const { name, localName, website, country } = party;
  return {
    '@type': 'GovernmentOrganization',
    '@id': partyId(party, publicUrl),
    name,
    alternateName: localName === name ? undefined : localName,
    url: publicUrl + collectivityPath(party.id, view.readerLocale),
    sameAs: website ?? undefined,
    address: { '@type': 'PostalAddress', addressCountry: country },
  };
}

/** Where it happened: as its authors say, else where the owner is. */
function placeOf({ view: { place }, owner }: SharedCase): Thing {
  const point = place ?? owner.coordinates;
  return {
    '@type': 'Place',
    name: owner.name,
    address: { '@type': 'PostalAddress', addressCountry: owner.country },
    geo: point ? { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude } : undefined,
  };
}

/** ISO 8601: `2019/2023`, `2022/..` for what goes on; undefined where no year is known. */
function periodOf({ startYear, endYear, ongoing }: SharedCase['view']): string | undefined {
  if (startYear === null && endYear === null) return undefined;
  if (ongoing && endYear === null) return `${startYear}/..`;
  if (startYear === endYear || startYear === null || endYear === null) return String(startYear ?? endYear);
  return `${startYear}/${endYear}`;
}

function imageOf(photo: Photo, { publicUrl, view }: SharedCase): Json {
  const widest = photo.sizes.at(-1);
  if (!widest) return undefined;
  const texts = photo.texts[view.locale] ?? photo.texts[view.originalLocale];
  const { licence } = photo;
  return {
    '@type': 'ImageObject',
    contentUrl: publicUrl + fileUrl(widest.name),
    width: widest.width,
    height: widest.height,
    caption: texts?.caption ?? texts?.alternative ?? undefined,
    creditText: photo.credit ?? undefined,
    license: licence && licence !== 'rights-reserved' ? LICENCE_NAMES[licence].url : undefined,
    representativeOfPage: photo.cover ? true : undefined,
  };
}

function fundingOf({ view: { funding } }: SharedCase): Json {
  return some(
    funding.map(({ source, programme }) => ({
      '@type': 'Grant',
      name: programme ?? undefined,
      funder: { '@type': 'Organization', name: source },
    })),
  );
}

/** The same case in its other languages: which is a translation of which. */
function translationsOf(shared: SharedCase): Thing {
  const { view } = shared;
  const work = (locale: Locale): Json => {
    const address = addressIn(shared, locale);
    return address && { '@type': 'Article', '@id': address, inLanguage: locale, name: view.published[locale]?.title };
  };
  if (view.locale !== view.originalLocale) return { translationOfWork: work(view.originalLocale) };
  const others = view.availableLocales.filter((locale) => locale !== view.locale);
  return { workTranslation: some(others.map(work)) };
}

function subjectsOf({ topics, sdgs, publicUrl, view }: SharedCase): Json {
  const search = `${publicUrl}/${view.readerLocale}/search`;
  return some([
    ...topics.map(({ code, label }) => ({
      '@type': 'DefinedTerm',
      name: label,
      termCode: code,
      url: `${search}?topic=${code}`,
    })),
    ...sdgs.map(({ number, label }) => ({
      '@type': 'DefinedTerm',
      name: label,
      termCode: `SDG ${number}`,
      sameAs: `https://sdgs.un.org/goals/goal${number}`,
    })),
  ]);
}

/** A source by its label in the reader's language, else in another that there is. */
function sourceOf({ url, label }: CaseStudyLink, { locale, originalLocale }: SharedCase['view']): Json {
  return { '@type': 'WebPage', url, name: localTextIn(label, locale, originalLocale)?.text };
}

/** The case as a work: a report is an article, and programs that know articles only shall find one. */
function workOf(shared: SharedCase): Thing {
  const { view, owner, partners, publicUrl } = shared;
  const address = addressOf(shared);
  return {
    '@type': ['Article', 'Report'],
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    identifier: `urn:uuid:${view.id}`,
    headline: view.title,
    description: view.teaser ?? undefined,
    abstract: view.summary ?? undefined,
    inLanguage: view.locale,
    about: subjectsOf(shared),
    spatialCoverage: placeOf(shared),
    temporalCoverage: periodOf(view),
    author: partyOf(owner, shared),
    contributor: some(partners.map((partner) => partyOf(partner, shared))),
    publisher: { '@type': 'Organization', name: PLATFORM, url: `${publicUrl}/` },
    datePublished: view.publishedAt.toISOString(),
    dateModified: view.updatedAt.toISOString(),
    version: view.revision,
    license: licenceUrlOf(view) ?? undefined,
    isAccessibleForFree: true,
    creditText: citationOf(citedOf(shared), view.readerLocale),
    image: some(view.photos.flatMap((photo) => imageOf(photo, shared) ?? [])),
    funding: fundingOf(shared),
    encoding: {
      '@type': 'MediaObject',
      contentUrl: `${publicUrl}/cases/${view.id}.pdf?locale=${view.locale}`,
      encodingFormat: 'application/pdf',
      inLanguage: view.locale,
    },
    citation: some(view.links.map((link) => sourceOf(link, view))),
    ...translationsOf(shared),
  };
}

function breadcrumbOf(shared: SharedCase): Thing {
  const { view, publicUrl } = shared;
  const t = translator(view.readerLocale);
  const steps = [
    { name: t('page.home'), item: `${publicUrl}/${view.readerLocale}` },
    { name: t('page.cases'), item: `${publicUrl}/${view.readerLocale}/search` },
    { name: view.title, item: addressOf(shared) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

/** A published case in the words of schema.org, as JSON-LD: the work in the view's language, and the way to it. */
export function jsonLdOf(shared: SharedCase): Thing {
  return { '@context': 'https://schema.org', '@graph': [workOf(shared), breadcrumbOf(shared)] };
}
