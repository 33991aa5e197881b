import type { Locale } from '#shared';
import type { TextName, Texts } from '../case-study.model.js';
import { TEXT_NAMES } from '../case-study.model.js';

/** The source of one field: its version, and what it said; of the original itself, the version alone. */
export interface Source {
  version: number;
  /** null: nothing was written there, or nobody kept what was. */
  text: string | null;
  /** The suggestion that the words were taken over from; left out where they were written. */
  suggestion?: string;
}
export type MadeFrom = Partial<Record<TextName, Source>>;

/** How a field of a translation stands to its original; `empty`: the original says nothing there either. */
export const FIELD_STATUSES = ['empty', 'missing', 'current', 'outdated'] as const;
export type FieldStatus = (typeof FIELD_STATUSES)[number];

/** Texts of one language with what they were made from. */
export interface BookedTexts extends Texts {
  locale: Locale;
  madeFrom: MadeFrom;
}

/** What the repository keeps beside the texts of a language. */
export interface Books {
  madeFrom: MadeFrom;
  missingFields: TextName[];
  outdatedFields: TextName[];
}

const written = (text: string | null | undefined): string | null => text || null;

/** One field of a translation beside its original. */
export function fieldStatus(source: Texts, target: BookedTexts | undefined, name: TextName): FieldStatus {
  const [there, here] = [written(source[name]), written(target?.[name])];
  if (here === null) return there === null ? 'empty' : 'missing';
  const made = target?.madeFrom[name];
  return made !== undefined && written(made.text) !== there ? 'outdated' : 'current';
}

/** A field that the original gained since, and that the translation never had, makes it outdated as a whole. */
function isBehind(source: Texts, target: BookedTexts, name: TextName): boolean {
  const status = fieldStatus(source, target, name);
  return status === 'outdated' || (status === 'missing' && target.madeFrom[name]?.text === null);
}

/** What a save says of fields beside their words. */
export interface Remarks {
  /** Not written anew, and right for the original as it stands. */
  confirmed?: readonly TextName[];
  /** Made from an original that nobody has any more: behind, whatever the original says. */
  behind?: readonly TextName[];
  /** Made from what these say, whatever the original says by now. */
  sources?: MadeFrom;
}

/**
 * What a text was made from after a save: fields that were written anew, or are confirmed, from the source as it
 * stands; the others from what they were made from before.
 * @param source the original's texts: the text itself, where it is the original; undefined: there are none yet
 */
export function madeFromAfter(
  before: BookedTexts | undefined,
  after: Texts & { locale: Locale },
  source: BookedTexts | undefined,
  sourceVersion: number,
  { confirmed = [], behind = [], sources = {} }: Remarks = {},
): MadeFrom {
  if (!source) return {};
  const isOriginal = source.locale === after.locale;
  const entries = TEXT_NAMES.flatMap((name): [TextName, Source][] => {
    const kept = before?.madeFrom[name];
    const changed = before === undefined || written(before[name]) !== written(after[name]);
    if (isOriginal)
      return changed || !kept ? [[name, { version: sourceVersion, text: null }]] : [[name, { ...kept, text: null }]];
    const version = source.madeFrom[name]?.version ?? sourceVersion;
    const here = written(after[name]);
    if (here !== null && behind.includes(name)) return [[name, { version: 0, text: null }]];
    if (here !== null && sources[name]) return [[name, sources[name]]];
    const from = { version, text: written(source[name]) };
    if (here !== null && changed) return [[name, from]];
    if (here !== null && confirmed.includes(name))
      return [[name, { ...from, ...(kept?.suggestion ? { suggestion: kept.suggestion } : {}) }]];
    if (here !== null) return kept ? [[name, kept]] : [];
    // Nothing here: known to be complete only where there was nothing to translate.
    const nothing = before === undefined || kept === undefined ? written(source[name]) === null : kept.text === null;
    return nothing ? [[name, kept ?? { version, text: null }]] : [];
  });
  return Object.fromEntries(entries);
}

/** The fields of a translation that want work; none of the original itself. */
export function booksOf(source: Texts & { locale: Locale }, target: BookedTexts): Books {
  const isOriginal = source.locale === target.locale;
  const where = (holds: (name: TextName) => boolean): TextName[] => (isOriginal ? [] : TEXT_NAMES.filter(holds));
  return {
    madeFrom: target.madeFrom,
    missingFields: where((name) => fieldStatus(source, target, name) === 'missing'),
    outdatedFields: where((name) => isBehind(source, target, name)),
  };
}

/** The books of texts that are written together: each was made from the original beside it. */
export function firstBooks<Row extends Texts & { locale: Locale; sourceVersion: number }>(
  originalLocale: Locale,
  texts: readonly Row[],
): (Row & Books)[] {
  const booked = (row: Row, source: BookedTexts | undefined) => ({
    ...row,
    madeFrom: madeFromAfter(undefined, row, source, row.sourceVersion),
  });
  const first = texts.find(({ locale }) => locale === originalLocale);
  const original = first && booked(first, { ...first, madeFrom: {} });
  return texts.map((row) => {
    const one = row === first && original ? original : booked(row, original);
    return { ...one, ...booksOf(original ?? one, one) };
  });
}
