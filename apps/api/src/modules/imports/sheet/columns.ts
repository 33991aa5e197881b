import {
  BLOCK_TEXTS,
  DETAIL_ENTRIES,
  LOCALES,
  SECTIONS,
  TEXT_NAMES,
  type Locale,
  type Section,
  type TextName,
} from '#shared';
import type { ValueSet } from './value-sets.js';

/** Vocabularies whose codes a cell may hold several of. */
export type VocabularyName = 'topics' | 'themes' | 'factors' | 'challenges' | 'sdgTargets';

/** How a cell is read and written. */
export type Kind =
  | { is: 'text' | 'number' | 'collectivity' | 'collectivities' | 'sdgs' | 'document' }
  | { is: 'set'; set: ValueSet }
  | { is: 'codes'; of: VocabularyName };

/** A column of the sheet. Its code is stable; its place in a record follows from the code. */
export interface Column {
  /** `costs.1.amount`, `title.fr`: entries are counted from 1, as people do. */
  code: string;
  /** Without numbers and languages: what its name is made of. */
  name: string;
  kind: Kind;
  /** Where it is one of several: which, from 1. */
  entry?: number;
  /** `original`: whichever the case was written in. */
  locale?: Locale | 'original';
}

/** Lists whose entries have columns of their own, and how many of them a case may have. */
export const LISTS = {
  links: 30,
  costs: DETAIL_ENTRIES.costs,
  funding: DETAIL_ENTRIES.funding,
  indicators: DETAIL_ENTRIES.indicators,
  buildingBlocks: DETAIL_ENTRIES.buildingBlocks,
} as const;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

const TEXT: Kind = { is: 'text' };
const NUMBER: Kind = { is: 'number' };
const of = (set: ValueSet): Kind => ({ is: 'set', set });
const codes = (name: VocabularyName): Kind => ({ is: 'codes', of: name });

/** What is said once, in the order of the sheet. */
const FACTS: Readonly<Record<string, Kind>> = {
  source: TEXT,
  externalId: TEXT,
  owner: { is: 'collectivity' },
  originalLocale: of('locale'),
  depth: of('depth'),
  partners: { is: 'collectivities' },
  themes: codes('themes'),
  topics: codes('topics'),
  sdgs: { is: 'sdgs' },
  sdgTargets: codes('sdgTargets'),
  factors: codes('factors'),
  challenges: codes('challenges'),
  sector: of('sector'),
  startYear: NUMBER,
  endYear: NUMBER,
  ongoing: of('flag'),
  'place.latitude': NUMBER,
  'place.longitude': NUMBER,
  'place.precision': of('precision'),
  supportOffered: of('support'),
  licence: of('licence'),
  'contact.office': TEXT,
  'contact.mailbox': TEXT,
  sourceNote: TEXT,
};

/** What each entry of a list says; true: in each language. */
const ENTRIES: Readonly<Record<ListName, Readonly<Record<string, Kind | 'local'>>>> = {
  links: { url: TEXT, label: 'local' },
  costs: { kind: of('costKind'), amount: NUMBER, currency: of('currency'), year: NUMBER, certainty: of('certainty') },
  funding: { source: TEXT, share: NUMBER, programme: TEXT },
  indicators: {
    name: 'local',
    unit: TEXT,
    baseline: NUMBER,
    value: NUMBER,
    date: TEXT,
    method: 'local',
    evidence: of('evidence'),
  },
  buildingBlocks: Object.fromEntries(BLOCK_TEXTS.map((name) => [name, 'local'])),
};

const factColumn = (code: string, kind: Kind): Column => ({ code, name: code, kind });

function entryColumns(list: ListName, entry: number): Column[] {
  return Object.entries(ENTRIES[list]).flatMap(([field, kind]): Column[] => {
    const [code, name] = [`${list}.${entry}.${field}`, `${list}.${field}`];
    if (kind !== 'local') return [{ code, name, kind, entry }];
    return LOCALES.map((locale) => ({ code: `${code}.${locale}`, name, kind: TEXT, entry, locale }));
  });
}

/** A text in a language; its formatting, where it has any, in as many further cells as it needs. */
const textColumns = (locale: Locale, parts: (section: Section) => number): Column[] => [
  { code: `provenance.${locale}`, name: 'provenance', kind: of('provenance'), locale },
  ...TEXT_NAMES.flatMap((name): Column[] => [
    { code: `${name}.${locale}`, name, kind: TEXT, locale },
    ...(isSection(name) ? Array.from({ length: parts(name) }, (_, at) => documentColumn(name, locale, at + 1)) : []),
  ]),
];

const isSection = (name: TextName): name is Section => (SECTIONS as readonly string[]).includes(name);

const documentColumn = (section: Section, locale: Locale, entry: number): Column => ({
  code: `${section}.${locale}.document.${entry}`,
  name: `${section}.document`,
  kind: { is: 'document' },
  entry,
  locale,
});

/** How many columns a sheet needs for what comes in numbers. */
export interface Widths {
  lists: Record<ListName, number>;
  /** By `context.fr`: cells that hold the formatting of a section. */
  documents: Partial<Record<string, number>>;
}

/** The columns of an empty sheet: room for a few of everything; people add more by counting on. */
export const TEMPLATE_WIDTHS: Widths = {
  lists: { links: 3, costs: 2, funding: 2, indicators: 3, buildingBlocks: 2 },
  documents: {},
};

/** All columns of a sheet, in its order. */
export function columnsOf({ lists, documents }: Widths): Column[] {
  return [
    ...Object.entries(FACTS).map(([code, kind]) => factColumn(code, kind)),
    ...LIST_NAMES.flatMap((list) => Array.from({ length: lists[list] }, (_, at) => entryColumns(list, at + 1)).flat()),
    ...LOCALES.flatMap((locale) => textColumns(locale, (section) => documents[`${section}.${locale}`] ?? 0)),
  ];
}

/** Cells that the formatting of one section may take. */
export const DOCUMENT_PARTS = 20;

/** Every column that a sheet can have: what a heading is looked up in. */
export const ALL_COLUMNS: readonly Column[] = columnsOf({
  lists: LISTS,
  documents: Object.fromEntries(
    SECTIONS.flatMap((section) => LOCALES.map((locale) => [`${section}.${locale}`, DOCUMENT_PARTS])),
  ),
});

/** Words that had no language in sheets of an older form: read still, and written no more. */
export const OLD_COLUMNS: readonly Column[] = (
  [
    ['links', 'label'],
    ['indicators', 'method'],
  ] as const
).flatMap(([list, field]) =>
  Array.from({ length: LISTS[list] }, (_, at): Column => {
    const [code, name] = [`${list}.${at + 1}.${field}`, `${list}.${field}`];
    return { code, name, kind: TEXT, entry: at + 1, locale: 'original' };
  }),
);

/** « A » for 0, « AA » for 26: how spreadsheets name their columns. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
