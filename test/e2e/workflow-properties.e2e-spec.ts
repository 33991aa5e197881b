import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventually } from '../support/app.js';
import {
  after,
  allows,
  answerTo,
  type Attempt,
  type CaseModel,
  LANGUAGES,
  type Language,
  readsWorkingCopy,
  ROLES,
  shownOf,
  STEPS,
  versionSeenBy,
} from '../support/workflow-model.js';
import { type Searched, type Seen, type Working, WorkflowWorld } from '../support/workflow-world.js';

const RUNS = Number(process.env.WORKFLOW_RUNS ?? 6);
const SEED = Number(process.env.WORKFLOW_SEED ?? 20_264);

/** One try: anything by anybody, or something that role and state allow where the case then stands. */
interface Choice {
  sensible: boolean;
  step: number;
  role: number;
  /** How many versions ago its author looked. */
  behind: number;
  locales: Language[];
  sdg: number;
  revision: number;
}
const choice: fc.Arbitrary<Choice> = fc.record({
  sensible: fc.boolean(),
  step: fc.nat({ max: 999 }),
  role: fc.nat({ max: 999 }),
  behind: fc.constantFrom(0, 0, 0, 0, 1, 2),
  locales: fc.constantFrom<Language[]>(['JA'], ['FR'], ['JA', 'FR']),
  sdg: fc.integer({ min: 1, max: 17 }),
  revision: fc.integer({ min: 1, max: 3 }),
});
const story = fc.array(choice, { minLength: 20, maxLength: 40, size: 'max' });

let written = 0;
/** A word that no other text has, and that no mistyping makes of another one. */
function newWord(): string {
  const digits = createHash('sha256')
    .update(String((written += 1)))
    .digest('hex')
    .slice(0, 14);
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

const pick = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item;

function attemptOf({ sensible, step, role, behind, ...rest }: Choice, now: CaseModel): Attempt {
  const draw = { ...rest, title: newWord() };
  const anything = { role: pick(ROLES, role), step: pick(STEPS, step) };
  const right = (one: Pick<Attempt, 'role' | 'step'>): Attempt => ({
    ...draw,
    ...one,
    version: versionSeenBy(one.role, now),
  });
  if (!sensible) return { ...right(anything), version: versionSeenBy(anything.role, now) - behind };
  const possible = STEPS.map((one) =>
    ROLES.map((who) => right({ role: who, step: one })).filter((one) =>
      ['CaseStudySaved', 'IncompleteCaseStudy'].includes(answerTo(one, now)),
    ),
  ).filter((attempts) => attempts.length > 0);
  return pick(pick(possible, step), role);
}

const goals = (sdgs: readonly number[]) => sdgs.map((number) => ({ number }));

/** What everybody reads and finds, whoever they are. */
function seenOf(now: CaseModel): { searched: Searched[]; seen: Omit<Seen, 'working'> } {
  const shown = shownOf(now);
  const read = (locale: Language) => {
    const title = shown?.titles[locale] ?? shown?.titles[locale === 'JA' ? 'FR' : 'JA'];
    return shown && title ? { title, sdgs: goals(shown.sdgs) } : null;
  };
  const searched = LANGUAGES.flatMap((locale) =>
    [...new Set([shown?.titles[locale], now.titles[locale]])].flatMap((word) => (word ? [{ word, locale }] : [])),
  );
  const found = searched.map(({ word }) => word).filter((word) => Object.values(shown?.titles ?? {}).includes(word));
  return { searched, seen: { read: { JA: read('JA'), FR: read('FR') }, found } };
}

/** What the working copy says to a role; a refusal's code where it must say nothing. */
function workingOf(role: Attempt['role'], now: CaseModel): Working | string {
  if (role === 'visitor') return 'editorCaseStudy UNAUTHENTICATED';
  if (!readsWorkingCopy(role, now)) return 'editorCaseStudy NOT_FOUND';
  const may = (step: Attempt['step']) => allows(role, step, now);
  return {
    state: now.state,
    version: now.version,
    publishedRevision: shownOf(now) ? now.revisions.length : null,
    sdgs: goals(now.sdgs),
    titles: now.titles,
    abilities: {
      edit: may('editFacts'),
      submit: may('submit'),
      requestChanges: may('requestChanges'),
      approve: may('approve'),
      publish: may('publish'),
      withdraw: may('withdraw'),
      archive: may('archive'),
      reopen: may('reopen'),
    },
  };
}

describe('any sequence of steps by anybody, through the API', () => {
  let world: WorkflowWorld;
  /** How often each step was let through, and each other answer given. */
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const counted = (key: string): number => counts.get(key) ?? 0;

  beforeAll(async () => {
    world = await WorkflowWorld.open();
  }, 120_000);
  afterAll(() => world.desk.server.close());

  /** Whether everybody is shown what the table lets them see, and no more; the search is asked where something changed. */
  const checkReads = async (id: string, now: CaseModel, before?: CaseModel) => {
    const { searched, seen } = seenOf(now);
    const asked = now === before ? [] : searched;
    const found = now === before ? [] : seen.found;
    // The index follows a publication a moment later; nothing else of what is read may.
    if (before && shownOf(now) !== shownOf(before))
      await eventually(async () => isDeepStrictEqual((await world.seen('visitor', id, asked)).found, found), 20);
    for (const role of ROLES) {
      const expected = { read: seen.read, found, working: workingOf(role, now) };
      expect({ role, ...(await world.seen(role, id, asked)) }).toEqual({ role, ...expected });
    }
  };

  it('is answered as the table says, shows each reader what is theirs, and changes no revision', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (choices) => {
        const begun = await world.begin(newWord());
        const { id } = begun;
        let now = begun.model;
        let hashes: string[] = [];
        await checkReads(id, now);
        for (const one of choices) {
          const attempt = attemptOf(one, now);
          const expected = answerTo(attempt, now);
          const told = await world.attempt(id, attempt);
          expect({ attempt, state: now.state, kind: told.kind }).toEqual({ attempt, state: now.state, kind: expected });
          if (expected === 'StaleVersion') expect(told.changedBy).toBe(world.nameOf(now.changedBy));
          const before = now;
          if (expected === 'CaseStudySaved') now = after(now, attempt);
          count(expected === 'CaseStudySaved' ? attempt.step : expected);

          await checkReads(id, now, before);
          const revisions = await world.revisions(id);
          expect(revisions.map(({ titles }) => titles)).toEqual(now.revisions.map(({ titles }) => titles));
          expect(revisions.map(({ hash }) => hash).slice(0, hashes.length)).toEqual(hashes);
          hashes = revisions.map(({ hash }) => hash);
        }
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  }, 300_000);

  it('got far enough to have tried all of it', () => {
    const seldom = [
      ...STEPS,
      'StaleVersion',
      'WrongState',
      'NOT_FOUND',
      'IncompleteCaseStudy',
      'UNAUTHENTICATED',
    ].filter((key) => counted(key) < (key === 'publish' ? 5 : 1));
    expect({ seed: SEED, seldom }).toEqual({ seed: SEED, seldom: [] });
  });
});
