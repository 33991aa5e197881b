/**
 * `npm run bench -- programme`: what the programme of a gathering costs to make, to make anew after a drop-out, and to check,
 * at 60, 200 and 500 delegations a side in 12 rounds. Gatherings are made up from a seed. Needs no database.
 */
import path from 'node:path';
import { readTypeScript } from './read-typescript.mjs';
import { table } from './report.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
readTypeScript(root);
const { checkProof, makeProgramme } = await import(path.join(root, 'libs/matching/index.ts'));
const { after, madeUp } = await import(path.join(root, 'libs/matching/programme/testing.ts'));

const SIZES = [60, 200, 500];
const ROUNDS = 12;
const RUNS = 3;
/** When the drop-out comes: so many rounds are over. */
const OVER = 4;

const gathering = (size) =>
  madeUp(size, {
    ...{ left: size, right: size, rounds: ROUNDS, most: ROUNDS },
    ...{ tables: Math.ceil(size * 0.6), interpreters: Math.ceil(size * 0.3) },
    ...{ away: 0.1, vetoed: 0.02, must: 2 / (size * size) },
  });

/** The problem once four rounds are over and one delegation has gone home. */
function withoutOne(problem, meetings) {
  const later = after(problem, meetings, OVER);
  const gone = later.delegations[0].id;
  return {
    ...later,
    delegations: later.delegations.map((one) => (one.id === gone ? { ...one, min: 0, rounds: [] } : one)),
    mustMeet: later.mustMeet.filter((pair) => !pair.includes(gone)),
    planned: later.planned.filter(({ left }) => left !== gone),
  };
}

/** The median of some runs, in seconds of processor time, which other work beside it changes least; with the last answer. */
async function timed(work) {
  const seconds = [];
  let answer;
  for (let run = 0; run < RUNS; run += 1) {
    const began = process.cpuUsage();
    answer = await work();
    const { user, system } = process.cpuUsage(began);
    seconds.push((user + system) / 1_000_000);
  }
  return { answer, seconds: seconds.sort((a, b) => a - b)[Math.floor(RUNS / 2)] };
}

/** The proof in few words: the best, or how far from it at most. */
const said = ({ proof }) => (proof.optimal ? 'best' : `-${(100 * proof.gap).toFixed(2)}%`);
const row = table(`programmes of ${ROUNDS} rounds, median of ${RUNS} (processor seconds; ratio to the first size)`, [
  ...[
    'a side',
    'meetings',
    'proof',
    'make',
    'ratio',
    'check',
    'make/check',
    'anew',
    'anew/check',
    ' its proof',
    '  kept',
  ],
]);
let first;
for (const size of SIZES) {
  const problem = gathering(size);
  const made = await timed(() => makeProgramme(problem));
  const check = await timed(() => checkProof(problem, made.answer));
  if (!Object.values(check.answer).every(Boolean)) throw new Error(`The proof at ${size} a side does not hold`);
  const later = withoutOne(problem, made.answer.meetings);
  const anew = await timed(() => makeProgramme(later));
  first ??= made.seconds;
  row(
    ...[String(size), String(made.answer.meetings.length), said(made.answer)],
    ...[made.seconds, made.seconds / first, check.seconds, made.seconds / check.seconds],
    ...[
      anew.seconds,
      anew.seconds / check.seconds,
      said(anew.answer),
      `${anew.answer.proof.kept}/${later.planned.length}`,
    ],
  );
}
