/** Tables of the benchmarks: printed as they grow, kept for the page that `--write` makes. */
import { appendFileSync } from 'node:fs';

const FILE = process.env.BENCH_RESULTS;

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
  if (FILE) appendFileSync(FILE, `${JSON.stringify(entry)}\n`);
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
