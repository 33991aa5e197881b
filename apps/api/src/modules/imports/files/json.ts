import { UploadRefusal } from '../../../core/files/index.js';
import { checkRecord } from '../record/record.schema.js';
import type { ReadRow } from '../record/read-row.js';
import { JSON_BOUNDS, SHEET_BOUNDS } from './bounds.js';
import { recordInLinkedData } from './linked-data.js';

/** What a JSON file of cases says of itself, beside its cases. */
export const JSON_HEAD = { format: 'kakehashi-case-studies', version: 1 } as const;

/**
 * Refuses what would grow in memory when it is parsed: brackets within brackets, and too many of them. A text of
 * 20 MB can hold ten million empty lists.
 */
function checkShape(text: string): void {
  let depth = 0;
  let tokens = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === 92) at += 1;
      else if (sign === 34) quoted = false;
    } else if (sign === 34) quoted = true;
    else if (sign === 123 || sign === 91) {
      depth += 1;
      tokens += 1;
    } else if (sign === 125 || sign === 93) depth -= 1;
    else if (sign === 44) tokens += 1;
    if (depth > JSON_BOUNDS.depth || tokens > JSON_BOUNDS.tokens) throw new UploadRefusal('import.jsonShape');
  }
}

function parse(text: string): unknown {
  checkShape(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, position] = /position (\d+)/.exec((error as Error).message) ?? [];
    const before = position === undefined ? text : text.slice(0, Number(position));
    throw new UploadRefusal('import.json', { value: before.split('\n').length });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list of a file: our own form, a plain list, or a graph of linked data. */
function listIn(value: unknown): { path: string; list: unknown[]; linked: boolean } | undefined {
  if (Array.isArray(value)) return { path: '', list: value, linked: false };
  if (!isRecord(value)) return undefined;
  for (const [path, linked] of [['caseStudies', false] as const, ['@graph', true] as const]) {
    const list = value[path];
    if (Array.isArray(list)) return { path, list, linked };
  }
  return undefined;
}

/** `costs.0.amount` as `[3].costs[0].amount`: how one finds it in the file. */
const pathIn = (list: string, index: number, path: string): string =>
  `${list}[${index}]${path
    .split('.')
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')}`;

/** The cases of a JSON or JSON-LD text, one after another. */
export function jsonRows(text: string): { format: 'json' | 'jsonld'; rows: Iterable<ReadRow> } {
  const found = listIn(parse(text));
  if (!found) throw new UploadRefusal('import.jsonList');
  const { path, list, linked } = found;
  if (list.length > SHEET_BOUNDS.rows) throw new UploadRefusal('import.rows', { max: SHEET_BOUNDS.rows });
  return { format: linked ? 'jsonld' : 'json', rows: rowsOf(path, list, linked) };
}

function* rowsOf(listPath: string, list: readonly unknown[], linked: boolean): Generator<ReadRow> {
  for (const [index, given] of list.entries()) {
    const place = (path: string) => ({ cell: pathIn(listPath, index, path), column: path.split('.')[0] ?? '' });
    const checked = checkRecord(linked ? recordInLinkedData(given) : given);
    if ('record' in checked) yield { number: index + 1, record: checked.record, problems: [], place };
    else
      yield {
        number: index + 1,
        record: {},
        problems: checked.problems.map(({ path, ...problem }) => ({ ...place(path), ...problem })),
        place,
      };
  }
}
