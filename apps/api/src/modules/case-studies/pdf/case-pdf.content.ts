import {
  citationOf,
  documentOf,
  formatList,
  formatNumber,
  formatPeriod,
  localTextIn,
  readableAddress,
  richTreeOf,
  SECTIONS,
  TEXT_LICENCES,
  TEXT_LICENCE_NAMES,
  type Locale,
  type RichElement,
} from '#shared';
import { translator } from '../../../core/i18n/index.js';
import { fileUrl } from '../files/file-url.js';
import { addressOf, citedOf, type SharedCase } from '../sharing/shared-case.js';
import { element, factsTable, item, paragraph, paragraphs } from './pdf-elements.js';
import { figuresOf } from './case-pdf.figures.js';

/** Sections of a printed case, in the order of reading; the same in every language, so that two can face each other. */
export const PART_KEYS = [
  ...(['summary', ...SECTIONS, 'indicators', 'means', 'blocks'] as const),
  ...(['documents', 'contact', 'sources'] as const),
] as const;
export type PartKey = (typeof PART_KEYS)[number];

/** A heading and what stands under it. */
export interface PdfPart {
  heading: string;
  elements: RichElement[];
}

/** What a photo says in one language. */
export interface PhotoWords {
  alternative: string | null;
  caption: string | null;
}

/** A photo as it is printed. */
export interface PdfPhoto {
  jpeg: Uint8Array;
  width: number;
  height: number;
  words: Partial<Record<Locale, PhotoWords>>;
  /** Said where nobody has described it. */
  fallback: string;
}

/** What a printed case says in one language: plain data, which can be handed to another thread. */
export interface PdfContent {
  locale: Locale;
  title: string;
  author: string;
  date: Date;
  teaser: string | null;
  /** How far a translation can be trusted; null where there is nothing to say. */
  notice: string | null;
  facts: RichElement[];
  parts: Partial<Record<PartKey, PdfPart>>;
  photosHeading: string;
  citation: PdfPart;
  runningHead: string;
  foot: string;
}

function noticeOf({ view }: SharedCase): string | null {
  const text = view.published[view.locale];
  if (!text || view.locale === view.originalLocale) return null;
  const t = translator(view.locale);
  if (!text.reviewed)
    return t(text.provenance === 'machine' ? 'document.notice.machine' : 'document.notice.unreviewed');
  return text.outdated ? t('document.notice.outdated') : null;
}

function factsOf({ view, owner, partners, topics, sdgs }: SharedCase): RichElement[] {
  const { locale, territory, supportOffered } = view;
  const t = translator(locale);
  const names = (all: readonly string[]) => formatList(all, locale);
  const facts: [string, string][] = [
    [t('document.owner'), owner.name],
    [t('document.partners'), names(partners.map(({ name }) => name))],
    [t('document.period'), formatPeriod(view, locale)],
    [t('document.population'), territory?.population ? formatNumber(territory.population, locale) : ''],
    [t('document.topics'), names(topics.map(({ label }) => label))],
    [t('document.sdgs'), names(sdgs.map(({ number, label }) => `${number}. ${label}`))],
    [t('document.support'), supportOffered && supportOffered !== 'none' ? t(`facet.support.${supportOffered}`) : ''],
    [t('document.original'), view.locale === view.originalLocale ? '' : t(`document.language.${view.originalLocale}`)],
  ];
  return factsTable(facts);
}

function textsOf({ view }: SharedCase): Partial<Record<PartKey, PdfPart>> {
  const t = translator(view.locale);
  const texts = SECTIONS.flatMap((name) => {
    const text = view[name];
    if (!text) return [];
    const document = view.documents[name] ?? documentOf(text);
    return [[name, { heading: t(`document.section.${name}`), elements: richTreeOf(document) }] as const];
  });
  const summary = view.summary && { heading: t('document.section.summary'), elements: paragraphs(view.summary) };
  return { ...(summary ? { summary } : {}), ...Object.fromEntries(texts) };
}

const BLOCK_TEXTS = ['purpose', 'how', 'lesson'] as const;

function blocksOf({ view }: SharedCase): PdfPart | undefined {
  if (view.buildingBlocks.length === 0) return undefined;
  const t = translator(view.locale);
  const elements = view.buildingBlocks.flatMap((block) => {
    const said = (name: 'title' | (typeof BLOCK_TEXTS)[number]) =>
      localTextIn(block[name], view.locale, view.originalLocale)?.text ?? '';
    const texts = BLOCK_TEXTS.flatMap((name) => {
      const text = said(name);
      return text ? [element('h4', t(`document.block.${name}`)), ...paragraphs(text)] : [];
    });
    return [element('h3', said('title')), ...texts];
  });
  return { heading: t('document.section.blocks'), elements };
}

/** The documents that the case's page offers: what each is called, its type and size, and where it can be had. */
function documentsOf({ view: { attachments, locale, originalLocale }, publicUrl }: SharedCase): PdfPart | undefined {
  if (attachments.length === 0) return undefined;
  const t = translator(locale);
  const items = attachments.map(({ name, title, size }) => {
    const url = publicUrl + fileUrl(name);
    const type = name.split('.').at(-1)?.toUpperCase() ?? '';
    const said = localTextIn(title, locale, originalLocale)?.text ?? name;
    const kilobytes = Math.max(1, Math.round(size / 1_000));
    const weight =
      kilobytes < 1_000
        ? t('document.kilobytes', { size: kilobytes })
        : t('document.megabytes', { size: Math.round(kilobytes / 100) / 10 });
    const address: RichElement = { tag: 'a', href: url, children: [readableAddress(url)] };
    return item(t('document.attachment', { title: said, type, size: weight }), element('br'), address);
  });
  return { heading: t('document.section.documents'), elements: [element('ul', ...items)] };
}

function contactOf({ view: { contact, locale } }: SharedCase): PdfPart | undefined {
  if (!contact?.mailbox && !contact?.office) return undefined;
  const t = translator(locale);
  const mail = contact.mailbox
    ? [{ tag: 'a' as const, href: `mailto:${contact.mailbox}`, children: [contact.mailbox] }]
    : [];
  const office = contact.office ? [contact.office, ...(mail.length > 0 ? [element('br')] : [])] : [];
  return { heading: t('document.section.contact'), elements: [element('p', ...office, ...mail)] };
}

function sourcesOf({ view: { links, sourceNote, locale, originalLocale } }: SharedCase): PdfPart | undefined {
  if (links.length === 0 && !sourceNote) return undefined;
  const t = translator(locale);
  const items = links.map(({ url, label }) => {
    const said = localTextIn(label, locale, originalLocale);
    const address: RichElement = { tag: 'a', href: url, children: [readableAddress(url)] };
    return item(...(said ? [said.text, element('br')] : []), address);
  });
  const note = sourceNote ? [element('h3', t('document.sourceNote')), ...paragraphs(sourceNote)] : [];
  const list = items.length > 0 ? [element('ol', ...items)] : [];
  return { heading: t('document.section.sources'), elements: [...list, ...note] };
}

function citationPart(shared: SharedCase): PdfPart {
  const { view } = shared;
  const t = translator(view.locale);
  const licence = view.licence
    ? [paragraph(t('document.licence', { name: TEXT_LICENCE_NAMES[view.licence], url: TEXT_LICENCES[view.licence] }))]
    : [];
  return {
    heading: t('document.section.cite'),
    elements: [paragraph(citationOf(citedOf(shared), view.locale)), ...licence],
  };
}

/** What a printed case says in its view's language: the same as its page. @param shared whose reader reads that language */
export function pdfContentOf(shared: SharedCase): PdfContent {
  const { view, owner } = shared;
  const t = translator(view.locale);
  const parts = {
    ...textsOf(shared),
    ...figuresOf(view),
    blocks: blocksOf(shared),
    documents: documentsOf(shared),
    contact: contactOf(shared),
    sources: sourcesOf(shared),
  };
  return {
    locale: view.locale,
    title: view.title,
    author: owner.name,
    date: view.updatedAt,
    teaser: view.teaser,
    notice: noticeOf(shared),
    facts: factsOf(shared),
    parts,
    photosHeading: t('document.section.photos'),
    citation: citationPart(shared),
    runningHead: `${owner.name} – ${view.title}`,
    foot: readableAddress(addressOf(shared)),
  };
}
