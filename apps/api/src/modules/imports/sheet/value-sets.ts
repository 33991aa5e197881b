import {
  CERTAINTIES,
  COST_KINDS,
  CURRENCIES,
  EVIDENCE_LEVELS,
  LOCALES,
  PLACE_PRECISIONS,
  SECTORS,
  SUPPORT_LEVELS,
  TEXT_LICENCE_CODES,
  type Locale,
} from '#shared';
import { type MessageKey, translator } from '../../../core/i18n/index.js';

/** Lists of codes that don't change with the vocabularies; each code has its words in three languages. */
export const VALUE_SETS = {
  flag: ['yes', 'no'],
  locale: LOCALES,
  depth: ['full', 'snapshot'],
  provenance: ['author', 'human', 'machine'],
  sector: SECTORS,
  support: SUPPORT_LEVELS,
  licence: TEXT_LICENCE_CODES,
  precision: PLACE_PRECISIONS,
  costKind: COST_KINDS,
  currency: CURRENCIES,
  certainty: CERTAINTIES,
  evidence: EVIDENCE_LEVELS,
} as const satisfies Record<string, readonly string[]>;
export type ValueSet = keyof typeof VALUE_SETS;

/** Words as two are compared: width, capitals, accents, apostrophes and spaces make no difference. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s’'‘`\-_]+/g, '');

/** What people write for yes and no beside the words of the catalogues. */
const OTHER_FLAGS: Readonly<Record<string, string>> = {
  true: 'yes',
  vrai: 'yes',
  '1': 'yes',
  x: 'yes',
  有: 'yes',
  '○': 'yes',
  false: 'no',
  faux: 'no',
  '0': 'no',
  無: 'no',
  '×': 'no',
};

/** The word of a code in the reader's language. */
export const valueLabel = (set: ValueSet, code: string, locale: Locale): string =>
  translator(locale)(`import.value.${set}.${code}` as MessageKey);

const known = new Map<ValueSet, ReadonlyMap<string, string>>();

/** The codes of a set by how people write them: the code itself, or its word in any of the three languages. */
function wordsOf(set: ValueSet): ReadonlyMap<string, string> {
  const ready = known.get(set);
  if (ready) return ready;
  const codes: readonly string[] = VALUE_SETS[set];
  const words = new Map<string, string>([
    ...(set === 'flag'
      ? Object.entries(OTHER_FLAGS).map(([word, code]): [string, string] => [folded(word), code])
      : []),
    ...codes.flatMap((code) =>
      LOCALES.map((locale): [string, string] => [folded(valueLabel(set, code, locale)), code]),
    ),
    ...codes.map((code): [string, string] => [folded(code), code]),
  ]);
  known.set(set, words);
  return words;
}

/** The code that a cell means; undefined where it means none. */
export const codeIn = (set: ValueSet, cell: string): string | undefined => wordsOf(set).get(folded(cell));
