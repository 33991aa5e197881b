import { writeXlsx, type CellValue, type DataValidation } from 'hucre';
import { DETAIL_LENGTHS, TEXT_LIMITS, type Locale, type Trilingual } from '#shared';
import { BYTE_ORDER_MARK, csvLine, separatorFor } from '../../core/files/index.js';
import { catalogues, type MessageKey, translator } from '../../core/i18n/index.js';
import type { Vocabulary } from '../taxonomy/index.js';
import { headingRows } from './exports/export.formats.js';
import {
  type Column,
  columnLetters,
  columnsOf,
  LISTS,
  type ListName,
  TEMPLATE_WIDTHS,
  type VocabularyName,
} from './sheet/columns.js';
import { labelOf } from './sheet/headings.js';
import { VALUE_SETS, valueLabel, type ValueSet } from './sheet/value-sets.js';

const COLUMNS = columnsOf(TEMPLATE_WIDTHS);
/** Rows of an empty sheet that offer lists to choose from. */
const ROWS = 2_000;
const HEADING = {
  font: { bold: true },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'E2DFD8' } },
};

interface Allowed {
  list: string;
  code: string;
  name: string;
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(catalogues.en, key);

/** Every value that a column of codes takes, with its name in the reader's language, list after list. */
function allowedValues(vocabulary: Vocabulary, locale: Locale): Allowed[] {
  const sets = (Object.keys(VALUE_SETS) as ValueSet[]).flatMap((set) =>
    VALUE_SETS[set].map((code) => ({ list: set, code, name: valueLabel(set, code, locale) })),
  );
  const coded = (list: VocabularyName, rows: readonly { code: string; label: Trilingual }[]): Allowed[] =>
    rows.map(({ code, label }) => ({ list, code, name: label[locale] }));
  return [
    ...sets,
    ...coded('themes', vocabulary.themes),
    ...coded('topics', vocabulary.topics),
    ...vocabulary.sdgs.map(({ number, label }) => ({ list: 'sdgs', code: String(number), name: label[locale] })),
    ...coded('sdgTargets', vocabulary.targets),
    ...coded('factors', vocabulary.factors),
    ...coded('challenges', vocabulary.challenges),
  ];
}

/** The list of allowed values that a column takes its own from. */
const listOf = ({ kind }: Column): string | undefined =>
  kind.is === 'set' ? kind.set : kind.is === 'codes' ? kind.of : kind.is === 'sdgs' ? 'sdgs' : undefined;

const MAX_OF_TEXT: Readonly<Record<string, number>> = { ...TEXT_LIMITS };
const MAX_OF_ENTRY: Readonly<Record<string, number>> = { ...DETAIL_LENGTHS };

/** What goes into a column, in a sentence or three. */
function explanation(column: Column, locale: Locale): string {
  const t = translator(locale);
  const [head = '', field = ''] = column.name.split('.');
  const max = column.entry === undefined ? MAX_OF_TEXT[head] : MAX_OF_ENTRY[field];
  const kind =
    column.kind.is === 'text' && max !== undefined
      ? t('import.kind.length', { max })
      : t(`import.kind.${column.kind.is}`);
  const hint = [`import.hint.${column.name}`, `hint.${column.name}`, `hint.${head}`].find(isKey);
  const isLast = column.entry !== undefined && column.entry === TEMPLATE_WIDTHS.lists[head as ListName];
  const code = column.code.replace(`.${column.entry}.`, `.${(column.entry ?? 0) + 1}.`);
  const more = isLast ? t('import.hint.more', { code, max: LISTS[head as ListName] }) : '';
  return [kind, hint ? t(hint) : '', more].filter(Boolean).join(' ');
}

/** Lists to choose from, by reference to the sheet of allowed values: written out they would be too long for Excel. */
function choices(allowed: readonly Allowed[], sheet: string): DataValidation[] {
  return COLUMNS.flatMap((column, index): DataValidation[] => {
    if (column.kind.is !== 'set') return [];
    const list = listOf(column);
    const first = allowed.findIndex((one) => one.list === list);
    const last = allowed.findLastIndex((one) => one.list === list);
    const letters = columnLetters(index);
    return [
      {
        type: 'list',
        // Below the heading of that sheet; rows are counted from 1.
        formula1: `'${sheet.replaceAll("'", "''")}'!$C$${first + 2}:$C$${last + 2}`,
        allowBlank: true,
        range: `${letters}3:${letters}${ROWS}`,
      },
    ];
  });
}

/** The columns that share a list, by the name of their list: for the sheet of allowed values. */
function namesOfLists(locale: Locale): Map<string, string> {
  const names = new Map<string, string>();
  for (const column of COLUMNS) {
    const list = listOf(column);
    if (list && !names.has(list)) names.set(list, labelOf(column, locale).replace(/ ?1(?= ?[:：])/, ''));
  }
  return names;
}

const styled = (rows: readonly (readonly CellValue[])[], headings: number): Map<string, { style: typeof HEADING }> =>
  new Map(
    rows
      .slice(0, headings)
      .flatMap((row, at) => row.map((_, index) => [`${at},${index}`, { style: HEADING }] as const)),
  );

/** An empty workbook to fill in: codes and names above, a sheet that explains each column, one with the allowed values. */
export async function xlsxTemplate(locale: Locale, vocabulary: Vocabulary): Promise<Uint8Array> {
  const t = translator(locale);
  const allowed = allowedValues(vocabulary, locale);
  const lists = namesOfLists(locale);
  const cases: CellValue[][] = headingRows(COLUMNS, locale);
  const columns = [
    [t('import.sheet.code'), t('import.sheet.name'), t('import.sheet.explanation')],
    ...COLUMNS.map((column) => [column.code, labelOf(column, locale), explanation(column, locale)]),
  ];
  const values = [
    [t('import.sheet.columns'), t('import.sheet.code'), t('import.sheet.name')],
    ...allowed.map(({ list, code, name }) => [lists.get(list) ?? list, code, name]),
  ];
  return writeXlsx({
    sheets: [
      {
        name: t('import.sheet.cases'),
        rows: cases,
        cells: styled(cases, 2),
        columns: COLUMNS.map(({ kind }) => ({ width: kind.is === 'text' ? 32 : 18 })),
        freezePane: { rows: 2 },
        dataValidations: choices(allowed, t('import.sheet.values')),
      },
      {
        name: t('import.sheet.columns'),
        rows: columns,
        cells: styled(columns, 1),
        columns: [{ width: 30 }, { width: 40 }, { width: 110 }],
        freezePane: { rows: 1 },
      },
      {
        name: t('import.sheet.values'),
        rows: values,
        cells: styled(values, 1),
        columns: [{ width: 30 }, { width: 30 }, { width: 70 }],
        freezePane: { rows: 1 },
      },
    ],
  });
}

/** The same as text: codes, then names. */
export const csvTemplate = (locale: Locale): string =>
  BYTE_ORDER_MARK +
  headingRows(COLUMNS, locale)
    .map((row) => csvLine(row, separatorFor(locale)))
    .join('');
