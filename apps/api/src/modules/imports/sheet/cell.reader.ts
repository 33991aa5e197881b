import type { MessageValues } from '#shared';
import type { MessageKey } from '../../../core/i18n/index.js';
import { codeIn, folded, type ValueSet } from './value-sets.js';
import type { VocabularyName } from './columns.js';

/** Codes of the vocabularies by how people write them: the code, or its name in any of the three languages. */
export type Vocabularies = Readonly<Record<VocabularyName, ReadonlyMap<string, string>>>;

/** A value, or why the cell has none. */
export type Read<Value> = { value: Value } | { code: MessageKey; values?: MessageValues };

const refuse = (code: MessageKey, values?: MessageValues): { code: MessageKey; values?: MessageValues } => ({
  code,
  ...(values ? { values } : {}),
});

const shown = (cell: string): string => (cell.length > 80 ? `${cell.slice(0, 80)}…` : cell);

/**
 * A number as people write it: with spaces or narrow spaces between thousands, a decimal point or comma, figures of
 * either width. `1,234` could be two numbers and is refused.
 */
export function readNumber(cell: string): Read<number | null> {
  const plain = cell
    .normalize('NFKC')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-');
  if (plain === '') return { value: null };
  if (/^-?[1-9]\d{0,2}(?:,\d{3})+$/.test(plain)) return refuse('import.numberDoubtful', { value: shown(cell) });
  const number = Number(plain.replace(',', '.'));
  if (!/^-?\d+(?:[.,]\d+)?(?:e[+-]?\d{1,3})?$/i.test(plain) || !Number.isFinite(number))
    return refuse('import.number', { value: shown(cell) });
  return { value: number };
}

/** The code of a list that a cell means. */
export function readSet(set: ValueSet, cell: string): Read<string | boolean | null> {
  if (cell.trim() === '') return { value: null };
  const code = codeIn(set, cell);
  if (code === undefined) return refuse('import.value', { value: shown(cell) });
  return { value: set === 'flag' ? code === 'yes' : code };
}

/** The entries of a cell that holds several: parted by semicolons or lines. */
export const entriesOf = (cell: string): string[] =>
  cell
    .split(/[;；\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Commas part entries as well, where what they part is no name by itself. */
const parted = (entry: string, isKnown: (text: string) => boolean): string[] =>
  isKnown(entry)
    ? [entry]
    : entry
        .split(/[,，、]/)
        .map((part) => part.trim())
        .filter(Boolean);

/** The codes that a cell names, in the words of any language. */
export function readCodes(name: VocabularyName, cell: string, vocabularies: Vocabularies): Read<string[]> {
  const known = vocabularies[name];
  const entries = entriesOf(cell).flatMap((entry) => parted(entry, (text) => known.has(folded(text))));
  const lost = entries.find((entry) => !known.has(folded(entry)));
  if (lost !== undefined) return refuse('input.unknownCode', { value: shown(lost) });
  return { value: [...new Set(entries.map((entry) => known.get(folded(entry)) ?? ''))] };
}

/** Goals by their number, whatever is written around it: `11`, `SDG 11`, `目標11`. */
export function readGoals(cell: string): Read<number[]> {
  const entries = entriesOf(cell).flatMap((entry) => parted(entry, () => false));
  const numbers = entries.map((entry) => /^\D{0,6}(\d{1,2})(?:\.(?!\d).*)?$/u.exec(entry.normalize('NFKC'))?.[1]);
  const lost = entries.find((_, index) => numbers[index] === undefined);
  if (lost !== undefined) return refuse('input.unknownCode', { value: shown(lost) });
  return { value: [...new Set(numbers.map(Number))] };
}
