import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '../../../core/auth/index.js';
import type { CaseStudyState } from '../case-study.model.js';
import { abilitiesOf, canReadDraft, type CaseStudySubject, mayMove } from './case-study.policy.js';
import { isPublicAfter, type Move, MOVES, stateAfter } from './case-study.state.js';

const OWNER = 1;
const person = (id: string, changes: Partial<Viewer>): Viewer => ({
  id,
  email: `${id}@example.org`,
  name: id,
  locale: 'fr',
  administrator: false,
  reviewer: false,
  reviewerThemes: [],
  memberships: [],
  sessionId: 's',
  scopes: null,
  ...changes,
});
const of = (collectivityId: number, role: 'contributor' | 'manager') => ({ memberships: [{ collectivityId, role }] });
const PEOPLE = [
  person('stranger', of(2, 'manager')),
  person('contributor', of(OWNER, 'contributor')),
  person('manager', of(OWNER, 'manager')),
  person('reviewer', { reviewer: true, reviewerThemes: ['society'] }),
  person('otherReviewer', { reviewer: true, reviewerThemes: ['economy-employment'] }),
  person('ownReviewer', { reviewer: true, ...of(OWNER, 'contributor') }),
  person('administrator', { administrator: true }),
];
const JUDGES = ['reviewer', 'administrator'];
const WRITERS = ['contributor', 'manager', 'ownReviewer', 'administrator'];

/** A case in memory: every edit makes a new text, so that one knows which text readers see. */
interface Case {
  state: CaseStudyState;
  text: number;
  /** The text that was last submitted. */
  submitted: number | null;
  /** What readers see. */
  shown: number | null;
  revisions: readonly number[];
}

const subjectOf = ({ state, shown, revisions }: Case): CaseStudySubject => ({
  ownerId: OWNER,
  themes: ['society'],
  state,
  publishedRevision: shown === null ? null : revisions.length,
});

function after(before: Case, move: Move, state: CaseStudyState): Case {
  const stage = { state: before.state, isPublic: before.shown !== null };
  const text = move === 'edit' ? before.text + 1 : before.text;
  const submitted = move === 'submit' ? text : before.submitted;
  const revisions = move === 'publish' ? [...before.revisions, text] : before.revisions;
  const shown = move === 'publish' ? text : isPublicAfter(stage, move) ? before.shown : null;
  return { state, text, submitted, shown, revisions };
}

/** What must hold of every step that was let through. */
function check(who: Viewer, move: Move, before: Case, now: Case): void {
  if (now.shown !== before.shown && now.shown !== null) {
    expect(move).toBe('publish');
    expect(JUDGES).toContain(who.id);
    // Nobody but an administrator shows readers what was not submitted.
    if (who.id === 'reviewer') expect(now.shown).toBe(before.submitted);
  }
  if (now.text !== before.text) {
    expect(WRITERS).toContain(who.id);
    expect(['draft', 'published']).toContain(before.state);
    expect(now.shown).toBe(before.shown);
  }
  if (before.shown !== null && now.shown === null) {
    expect(['manager', 'reviewer', 'administrator']).toContain(who.id);
    expect(['withdrawn', 'archived']).toContain(now.state);
  }
  expect(now.revisions.slice(0, before.revisions.length)).toEqual(before.revisions);
}

/** What must hold wherever a case stands. */
function checkReads(now: Case): void {
  const readers = PEOPLE.filter((who) => canReadDraft(who, subjectOf(now))).map(({ id }) => id);
  const expected = now.state === 'draft' ? WRITERS : [...WRITERS, 'reviewer'];
  expect(readers.sort()).toEqual([...expected].sort());
  if (now.state === 'published') expect(now.shown).toBe(now.text);
  if (now.state === 'withdrawn' || now.state === 'archived') expect(now.shown).toBeNull();
}

const steps = fc.array(fc.record({ who: fc.constantFrom(...PEOPLE), move: fc.constantFrom(...MOVES) }), {
  minLength: 1,
  maxLength: 120,
  // Long ones as often as short ones: a case needs a few right moves in a row to be published.
  size: 'max',
});

describe('any sequence of moves by anybody', () => {
  it('reaches no state and no read that the table forbids, and changes no revision', () => {
    let published = 0;
    fc.assert(
      fc.property(steps, (sequence) => {
        let now: Case = { state: 'draft', text: 1, submitted: null, shown: null, revisions: [] };
        for (const { who, move } of sequence) {
          const before = now;
          const stage = { state: now.state, isPublic: now.shown !== null };
          const state = mayMove(who, subjectOf(now), move) ? stateAfter(stage, move) : null;
          expect(abilitiesOf(who, subjectOf(now))[move]).toBe(state !== null);
          if (state === null) continue;
          now = after(before, move, state);
          check(who, move, before, now);
          checkReads(now);
        }
        published += now.revisions.length;
      }),
      { numRuns: 500 },
    );
    // The sequences do get somewhere: otherwise nothing above was tried.
    expect(published).toBeGreaterThan(100);
  });
});
