import { chooseLocale, LOCALES, type Locale } from './locales.js';

/** Kinds of money spent: once to build it, or every year to keep it running. */
export const COST_KINDS = ['investment', 'operation'] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** Amounts stay in the currency in which they were spent. */
export const CURRENCIES = ['EUR', 'JPY'] as const;
export type Currency = (typeof CURRENCIES)[number];

export const CERTAINTIES = ['estimated', 'budgeted', 'actual'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** How well a result is known, the weakest first. */
export const EVIDENCE_LEVELS = ['declared', 'measured', 'evaluated', 'replicated'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** What the owner offers to those who want to take the practice over, the least first. */
export const SUPPORT_LEVELS = ['none', 'questions', 'visits', 'mentoring'] as const;
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];

/** How near the given point is to where it happened. */
export const PLACE_PRECISIONS = ['exact', 'district', 'municipality', 'region'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** Open licences under which a text may be published, each with the page that states it. */
export const TEXT_LICENCES = {
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'etalab-2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const;
export type TextLicence = keyof typeof TEXT_LICENCES;

/** The licences as a citation names them, the same in every language. */
export const TEXT_LICENCE_NAMES: Readonly<Record<TextLicence, string>> = {
  'cc-by-4.0': 'CC BY 4.0',
  'cc-by-sa-4.0': 'CC BY-SA 4.0',
  'cc0-1.0': 'CC0 1.0',
  'etalab-2.0': 'Licence Ouverte 2.0',
};
export const TEXT_LICENCE_CODES = Object.keys(TEXT_LICENCES) as TextLicence[];

/** Fields of local action. */
export const SECTORS = [
  'agriculture',
  'business',
  'culture',
  'digital',
  'education',
  'energy',
  'environment',
  'governance',
  'health',
  'housing',
  'mobility',
  'social',
  'sport',
  'tourism',
] as const;
export type Sector = (typeof SECTORS)[number];

/** A short text in the languages in which it is written. */
export type LocalText = Partial<Record<Locale, string>>;

export interface Cost {
  kind: CostKind;
  amount: number;
  currency: Currency;
  year: number | null;
  certainty: Certainty | null;
}

export interface Funding {
  source: string;
  /** Part of the whole in percent. */
  share: number | null;
  programme: string | null;
}

export interface Indicator {
  /** Kept from revision to revision, so that its names in different languages can be published apart. */
  id: string;
  name: LocalText;
  unit: string | null;
  baseline: number | null;
  value: number | null;
  /** When the value was taken: a year, a month or a day of ISO 8601. */
  date: string | null;
  /** How it was found out: what its evidence rests on. */
  method: LocalText;
  evidence: EvidenceLevel | null;
}

export const BLOCK_TEXTS = ['title', 'purpose', 'how', 'lesson'] as const;
export type BlockText = (typeof BLOCK_TEXTS)[number];

/** One part of a practice that others can take over by itself. */
export interface BuildingBlock extends Record<BlockText, LocalText> {
  id: string;
}

export interface Place {
  latitude: number;
  longitude: number;
  precision: PlacePrecision;
}

/** How to reach the owner: an office and its mailbox, never a person's. */
export interface OfficeContact {
  office: string | null;
  mailbox: string | null;
}

/** The owner at the time of a publication: what the practice was done with. Unknown is null, never zero. */
export interface Territory {
  country: string;
  tier: string;
  nationalTerm: string;
  population: number | null;
  populationYear: number | null;
  areaKm2: number | null;
  /** Inhabitants per km². */
  density: number | null;
  /** ISO 8601. */
  takenAt: string;
}

/** The facts that make a case comparable; an empty list or null says that nothing is known. */
export interface CaseDetails {
  costs: Cost[];
  funding: Funding[];
  indicators: Indicator[];
  buildingBlocks: BuildingBlock[];
  sdgTargets: string[];
  sector: Sector | null;
  place: Place | null;
  supportOffered: SupportLevel | null;
  licence: TextLicence | null;
}

/** Greatest numbers of entries. */
export const DETAIL_ENTRIES = { costs: 20, funding: 20, indicators: 30, buildingBlocks: 20, sdgTargets: 30 } as const;

/** Greatest lengths of texts, in characters as a reader counts them. */
export const DETAIL_LENGTHS = {
  source: 200,
  programme: 200,
  name: 200,
  unit: 60,
  method: 500,
  label: 300,
  title: 200,
  purpose: 1_000,
  how: 2_000,
  lesson: 1_000,
  office: 200,
  mailbox: 254,
  person: 120,
} as const;

/** A case about which none of it is known; also what revisions made before these facts existed say. */
export function noDetails(): CaseDetails {
  return {
    costs: [],
    funding: [],
    indicators: [],
    buildingBlocks: [],
    sdgTargets: [],
    sector: null,
    place: null,
    supportOffered: null,
    licence: null,
  };
}

/** How well the results of a case are known: the best of its indicators; null where none says. */
export function evidenceOf(indicators: readonly Pick<Indicator, 'evidence'>[]): EvidenceLevel | null {
  const best = Math.max(...indicators.map(({ evidence }) => (evidence ? EVIDENCE_LEVELS.indexOf(evidence) : -1)), -1);
  return EVIDENCE_LEVELS[best] ?? null;
}

/** The text for a reader and the language that it is in; null where nothing is written in any. */
export function localTextIn(
  text: LocalText,
  wanted: Locale,
  original?: Locale,
): { text: string; locale: Locale } | null {
  const locale = chooseLocale(
    wanted,
    LOCALES.filter((one) => Boolean(text[one])),
    original,
  );
  const chosen = locale && text[locale];
  return chosen ? { text: chosen, locale } : null;
}

/** True for a year, month or day of ISO 8601 that the calendar has. */
export function isIsoDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (!year) return false;
  const whole = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const time = Date.parse(whole);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === whole;
}

const MAILBOX = /^[^\s@<>"(),:;\\[\]]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** True for something that can be an e-mail address. */
export const isMailbox = (value: string): boolean => value.length <= DETAIL_LENGTHS.mailbox && MAILBOX.test(value);
