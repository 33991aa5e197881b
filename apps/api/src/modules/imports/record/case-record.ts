import {
  LOCALES,
  TEXT_NAMES,
  type BuildingBlock,
  type CaseStudyDepth,
  type Cost,
  type Funding,
  type Indicator,
  type Locale,
  type LocalText,
  type OfficeContact,
  type Place,
  type Provenance,
  type Sector,
  type SupportLevel,
  type TextLicence,
  type TextName,
} from '#shared';
import type { CaseStudyFacts, Documents, Texts } from '../../case-studies/index.js';
import { partsOfOrigin } from './origin.js';

/** Words of a fact by language; `original` holds what a file of an older form says without a language. */
export type RecordWords = LocalText & { original?: string };

/** The text of one language: plain, with the formatting of sections beside it where there is any. */
export type RecordTexts = Partial<Record<TextName, string | null>> & { provenance?: Provenance; documents?: Documents };

/**
 * A case as it goes into a file and comes out of one: codes instead of this service's ids, so that it means the
 * same in another. What a file leaves out is not changed by it. Photos and documents stay here: they come by upload.
 */
export interface CaseRecord {
  source?: string | null;
  externalId?: string | null;
  /** `FR/37261`, `FR/department/37`. */
  owner?: string | null;
  partners?: string[];
  originalLocale?: Locale;
  depth?: CaseStudyDepth;
  topics?: string[];
  themes?: string[];
  sdgs?: number[];
  sdgTargets?: string[];
  factors?: string[];
  challenges?: string[];
  sector?: Sector | null;
  startYear?: number | null;
  endYear?: number | null;
  ongoing?: boolean;
  place?: Place | null;
  supportOffered?: SupportLevel | null;
  licence?: TextLicence | null;
  /** Without a person, who agreed to be named here and not in files. */
  contact?: OfficeContact | null;
  sourceNote?: string | null;
  links?: { url: string; label: RecordWords }[];
  costs?: Cost[];
  funding?: Funding[];
  indicators?: (Omit<Indicator, 'id' | 'method'> & { method: RecordWords })[];
  buildingBlocks?: Omit<BuildingBlock, 'id'>[];
  translations?: Partial<Record<Locale, RecordTexts>>;
}

/** What a record is made of: a working copy or a revision. */
export interface RecordSource {
  id: string;
  importOrigin: string | null;
  facts: Omit<CaseStudyFacts, 'photos' | 'attachments'> & { contact: OfficeContact | null };
  texts: Partial<Record<Locale, Texts & { provenance: Provenance; documents?: Documents }>>;
}

const withoutId = <Row extends { id: string }>({ id: _, ...row }: Row): Omit<Row, 'id'> => row;

function textsOf(source: RecordSource['texts'][Locale]): RecordTexts {
  const documents = source?.documents ?? {};
  return {
    ...Object.fromEntries(TEXT_NAMES.map((name) => [name, source?.[name] ?? null])),
    provenance: source?.provenance ?? 'human',
    ...(Object.keys(documents).length > 0 ? { documents } : {}),
  };
}

/** A case as it leaves. Without an origin of its own it gets ours, so that it is known when it comes back. */
export function recordOf(
  { id, importOrigin, facts, texts }: RecordSource,
  keyOf: (id: number) => string,
): Required<CaseRecord> {
  const { contact } = facts;
  return {
    ...partsOfOrigin(importOrigin ?? `kakehashi:${id}`),
    owner: keyOf(facts.ownerId),
    partners: facts.partnerIds.map(keyOf),
    originalLocale: facts.originalLocale,
    depth: facts.depth,
    topics: facts.topics,
    themes: facts.themes,
    sdgs: facts.sdgs,
    sdgTargets: facts.sdgTargets,
    factors: facts.factors,
    challenges: facts.challenges,
    sector: facts.sector,
    startYear: facts.startYear,
    endYear: facts.endYear,
    ongoing: facts.ongoing,
    place: facts.place,
    supportOffered: facts.supportOffered,
    licence: facts.licence,
    contact:
      contact && (contact.office || contact.mailbox) ? { office: contact.office, mailbox: contact.mailbox } : null,
    sourceNote: facts.sourceNote,
    links: facts.links.map(({ url, label }) => ({ url, label })),
    costs: facts.costs,
    funding: facts.funding,
    indicators: facts.indicators.map(withoutId),
    buildingBlocks: facts.buildingBlocks.map(withoutId),
    translations: Object.fromEntries(
      LOCALES.filter((locale) => texts[locale]).map((locale) => [locale, textsOf(texts[locale])]),
    ),
  };
}

/** The title that a record is called by: in its original language, else in the first that it has. */
export function titleOf({ originalLocale, translations = {} }: CaseRecord): string {
  const first = LOCALES.find((locale) => translations[locale]?.title);
  return (originalLocale && translations[originalLocale]?.title) || (first && translations[first]?.title) || '';
}
