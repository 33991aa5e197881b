/** Tables of the benchmarks: printed as they grow, kept for the page that `--write` makes. */
import { appendFileSync } from 'node:fs';

const shown = (value) =>
  typeof value !== 'number'
    ? (value ?? '')
    : value >= 100
      ? value.toFixed(0)
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2);

/** Begins a table; the function that comes back adds a row. @param {string} title @param {string[]} columns */
export function table(title, columns) {
  const width = (column, index) => (index === 0 ? 34 : Math.max(8, column.length + 1));
  const line = (cells) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(width(columns[index], index)))).join('');
  console.log(`\n${title}\n${line(columns)}`);
  keep({ title, columns });
  return (...cells) => {
    const row = columns.map((_, index) => String(shown(cells[index])));
    console.log(line(row));
    keep({ title, row });
  };
}

/** A sentence beside the tables. */
export function note(text) {
  console.log(text);
  keep({ note: text });
}

function keep(entry) {
  const file = process.env.BENCH_RESULTS;
  if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`);
}

/** Columns that say how work grows, by the columns of the tables. */
const GROWING = { p50: 'p50 ms', cpu: 'cpu ms', database: 'db cpu', ratio: 'cpu ratio' };

/**
 * What one client's answers take at each size beside each other, and how often as much at the largest as at the smallest.
 * @param {string[]} lines of the file @param {number[]} sizes
 */
export function growth(lines, sizes) {
  if (sizes.length < 2) return;
  const columns = new Map();
  const work = new Map();
  for (const { title, columns: named, row } of lines.map((line) => JSON.parse(line))) {
    if (named) columns.set(title, named);
    const size = sizes.find((one) => title?.endsWith(` ${one} cases`));
    if (!row || size === undefined || row[1] !== '1') continue;
    const at = Object.fromEntries(
      Object.entries(GROWING).map(([name, column]) => [name, Number(row[columns.get(title).indexOf(column)] || 'NaN')]),
    );
    work.set(row[0], new Map(work.get(row[0])).set(size, at));
  }
  keep({ heading: 'From size to size' });
  const few = sizes.map((size) => `${size >= 1_000 ? `${size / 1_000}k` : size}`);
  const shownAs = [
    ...few.map((size) => `p50 ${size}`),
    ...few.map((size) => `cpu ${size}`),
    ...few.map((size) => `ratio ${size}`),
  ];
  const row = table('Growth, one client: median and processor time (server and database), cpu ratio', [
    'work',
    ...shownAs,
    'p50 grows',
    'cpu grows',
  ]);
  for (const [name, bySize] of work) {
    const at = sizes.map((size) => bySize.get(size));
    const computed = at.map((one) => one && one.cpu + one.database);
    const [last, first] = [sizes.length - 1, 0];
    const shown = (value) => (Number.isNaN(value) ? undefined : value);
    row(
      name,
      ...at.map((one) => one?.p50),
      ...computed,
      ...at.map((one) => one && shown(one.ratio)),
      at[last] && at[first] && at[last].p50 / at[first].p50,
      at[last] && at[first] && computed[last] / computed[first],
    );
  }
}

/** The kept results as a page. @param {string[]} lines of the file */
export function markdown(lines) {
  const parts = [];
  for (const { title, columns, row, note: text, heading } of lines.map((line) => JSON.parse(line))) {
    if (heading) parts.push('', `## ${heading}`);
    else if (text) parts.push('', text);
    else if (columns)
      parts.push(
        '',
        `### ${title}`,
        '',
        `| ${columns.join(' | ')} |`,
        `| --- |${' ---: |'.repeat(columns.length - 1)}`,
      );
    else parts.push(`| ${row.join(' | ')} |`);
  }
  return parts.join('\n');
}

/** Prints how far a long work is, a line for every tenth. @param {string} name */
export function progress(name) {
  const started = performance.now();
  let told = 0;
  return ({ done, total }) => {
    const tenth = total === 0 ? 10 : Math.floor((10 * done) / total);
    if (tenth <= told) return;
    told = tenth;
    const seconds = (performance.now() - started) / 1000;
    console.log(`  ${name}: ${tenth * 10} %, ${done} of ${total}, ${seconds.toFixed(0)} s`);
  };
}
