import type { MessageValues } from '#shared';
import type { MessageKey } from '../../../core/i18n/index.js';
import type { CaseRecord } from './case-record.js';

/** What is to be said of one cell; a warning keeps nothing from coming in. */
export interface CellProblem {
  /** As spreadsheets name it: `F12`; of a JSON file the path: `[3].costs[0].amount`; the number of the row where it has no cell. */
  cell: string;
  /** Code of the column. */
  column: string;
  code: MessageKey;
  values?: MessageValues;
  warning?: boolean;
}

/** One case of a file as it was understood, from a row of a sheet or an element of a list. */
export interface ReadRow {
  number: number;
  record: CaseRecord;
  problems: CellProblem[];
  /** Where a path of the record stands in the file. */
  place: (path: string) => Pick<CellProblem, 'cell' | 'column'>;
}
