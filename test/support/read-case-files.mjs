/** Reads the files that it is given, as built, within the memory that it was started with; says what became of each. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist = '', ...files] = process.argv.slice(2);
const { readCaseFile } = await import(
  pathToFileURL(path.join(dist, 'apps/api/src/modules/imports/files/case-file.js')).href
);
const none = new Map();
const vocabularies = { topics: none, themes: none, factors: none, challenges: none, sdgTargets: none };

for (const file of files) {
  let rows = 0;
  let code = null;
  try {
    const read = await readCaseFile(file, vocabularies);
    for await (const row of read.rows) rows += row ? 1 : 0;
  } catch (error) {
    code = error.code ?? error.message;
  }
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
  process.stdout.write(`${JSON.stringify({ file: path.basename(file), rows, code, megabytes })}\n`);
}
