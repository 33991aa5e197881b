import { LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import { type MessageKey, translator } from '../../../core/i18n/index.js';
import { ALL_COLUMNS, type Column, type ListName, OLD_COLUMNS } from './columns.js';
import { folded } from './value-sets.js';

/** A column's name in the reader's language: « Coût 1 : montant », « Titre (Français) ». */
export function labelOf({ name, kind, entry, locale: language }: Column, locale: Locale): string {
  const t = translator(locale);
  const [head = '', field = ''] = name.split('.');
  const spoken = language && language !== 'original' ? LANGUAGE_NAMES[language] : '';
  if (kind.is === 'document')
    return t('import.heading.document', {
      name: t(`import.column.${head}` as MessageKey),
      language: spoken,
      number: entry ?? 1,
    });
  const own =
    entry === undefined
      ? t(`import.column.${name}` as MessageKey)
      : t('import.heading.entry', {
          list: t(`import.entry.${head as ListName}` as MessageKey),
          number: entry,
          field: t(`import.column.${head}.${field}` as MessageKey),
        });
  return spoken ? t('import.heading.language', { name: own, language: spoken }) : own;
}

const READ: readonly Column[] = [...OLD_COLUMNS, ...ALL_COLUMNS];

let known: ReadonlyMap<string, Column> | undefined;

/** Every heading that there is: codes, and names in the three languages. */
function headings(): ReadonlyMap<string, Column> {
  known ??= new Map([
    ...LOCALES.flatMap((locale) => READ.map((column): [string, Column] => [folded(labelOf(column, locale)), column])),
    // The code wins wherever a word is spelt like one.
    ...READ.map((column): [string, Column] => [folded(column.code), column]),
  ]);
  return known;
}

/** The columns that a row names, by their place; undefined for a row that isn't one of headings. */
export function columnsNamed(cells: readonly string[]): (Column | undefined)[] | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  const columns = cells.map((cell) => headings().get(folded(cell)));
  const recognised = columns.filter(Boolean).length;
  return recognised >= 2 && recognised * 2 >= filled ? columns : undefined;
}
