import type { Locale } from '#shared';
import { readCsv, textOrNull } from '../../../core/reference/index.js';
import { kindOfWording, type TwinningKind, type TwinningState } from '../twinning-kind.js';
import { tierOfJapaneseCode } from './japan.reader.js';
import type { CollectivityKey } from './rows.js';

/** A tie as the file gives it, both ends by their official codes. */
export interface TwinningRow {
  french: CollectivityKey;
  japanese: CollectivityKey;
  kind: TwinningKind;
  wording: string;
  since: number | null;
  sinceDate: string | null;
  state: TwinningState;
  source: string | null;
  /** What is to be known of the tie and its source, in each language; null where there is nothing. */
  remarks: Record<Locale, string> | null;
}

const COLUMNS = [
  'fr_name',
  'fr_insee_if_known',
  'jp_name_kanji',
  'jp_code_if_known',
  'kind',
  'year',
  'source',
  'remark_fr',
  'remark_ja',
  'remark_en',
] as const;

/** The ties between French and Japanese collectivities. A year that nobody read stays null. */
export function readTwinnings(text: string): TwinningRow[] {
  return readCsv(text, COLUMNS).map((row) => ({
    french: frenchKey(row.fr_insee_if_known, row.fr_name),
    japanese: { country: 'JP', tier: tierOfJapaneseCode(row.jp_code_if_known), code: row.jp_code_if_known },
    kind: kindOfWording(row.kind),
    wording: row.kind,
    ...readDate(row.year),
    // The sources list ties in force; none says that one sleeps or has ended.
    state: 'active',
    source: textOrNull(row.source),
    remarks: remarksOf(row),
  }));
}

/** « 75056 », « département 91 » or « SIREN 242100410 ». */
function frenchKey(cell: string, name: string): CollectivityKey {
  const [, word, code] = /^(?:(département|SIREN) )?([\dAB]+)$/.exec(cell) ?? [];
  if (code === undefined) throw new Error(`Twinning of ${name}: no code in "${cell}".`);
  const tier = word === 'département' ? 'department' : word === 'SIREN' ? 'intermunicipal' : 'municipality';
  return { country: 'FR', tier, code };
}

/** 1958, 2008-10 or 1966-11-09. */
function readDate(cell: string): { since: number | null; sinceDate: string | null } {
  if (cell === '') return { since: null, sinceDate: null };
  if (!/^\d{4}(-\d\d){0,2}$/.test(cell)) throw new Error(`"${cell}" is not a date of a twinning.`);
  return { since: Number(cell.slice(0, 4)), sinceDate: cell.length === 10 ? cell : null };
}

/** In all languages, or not at all: nobody shall read a remark in a language of others. */
function remarksOf(row: Record<'fr_name' | 'remark_fr' | 'remark_ja' | 'remark_en', string>): TwinningRow['remarks'] {
  const remarks = { fr: row.remark_fr, ja: row.remark_ja, en: row.remark_en };
  const written = Object.values(remarks).filter((remark) => textOrNull(remark) !== null).length;
  if (written === 0) return null;
  if (written < 3) throw new Error(`Twinning of ${row.fr_name}: a remark is missing in a language.`);
  return remarks;
}
