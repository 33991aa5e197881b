import { describe, expect, it } from '@jest/globals';
import { CASE_STUDY_STATES, type CaseStudyState } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { abilitiesOf, canReadDraft, canReadHistory, type CaseStudySubject, mayMove } from './case-study.policy.js';
import { isPublicAfter, MOVES, type Move, stateAfter } from './case-study.state.js';

const OWNER = 1;
const person = (changes: Partial<Viewer> = {}): Viewer => ({
  id: 'p',
  email: 'p@example.org',
  name: 'P',
  locale: 'fr',
  administrator: false,
  reviewer: false,
  reviewerThemes: [],
  memberships: [],
  sessionId: 's',
  scopes: null,
  ...changes,
});
const memberOf = (collectivityId: number, role: 'contributor' | 'manager') => ({
  memberships: [{ collectivityId, role }],
});

const PEOPLE = {
  visitor: null,
  member: person(memberOf(2, 'manager')),
  contributor: person(memberOf(OWNER, 'contributor')),
  manager: person(memberOf(OWNER, 'manager')),
  reviewer: person({ reviewer: true }),
  reviewerOfTheme: person({ reviewer: true, reviewerThemes: ['society', 'economy-employment'] }),
  reviewerOfAnother: person({ reviewer: true, reviewerThemes: ['economy-employment'] }),
  reviewerOfOwner: person({ reviewer: true, ...memberOf(OWNER, 'contributor') }),
  administratorOfOwner: person({ administrator: true, ...memberOf(OWNER, 'contributor') }),
  administrator: person({ administrator: true }),
};
type Who = keyof typeof PEOPLE;

const subject = (state: CaseStudyState, publishedRevision: number | null = null): CaseStudySubject => ({
  ownerId: OWNER,
  themes: ['society'],
  state,
  publishedRevision,
});

/** The table of the domain, written down a second time: who may make a move at all. Nobody judges their own. */
const TABLE: Record<Move, readonly Who[]> = {
  edit: ['contributor', 'manager', 'reviewerOfOwner', 'administratorOfOwner', 'administrator'],
  submit: ['contributor', 'manager', 'reviewerOfOwner', 'administratorOfOwner', 'administrator'],
  requestChanges: ['reviewer', 'reviewerOfTheme', 'administrator'],
  approve: ['reviewer', 'reviewerOfTheme', 'administrator'],
  publish: ['reviewer', 'reviewerOfTheme', 'administrator'],
  withdraw: ['manager', 'reviewer', 'reviewerOfTheme', 'administratorOfOwner', 'administrator'],
  archive: ['manager', 'reviewer', 'reviewerOfTheme', 'administratorOfOwner', 'administrator'],
  reopen: ['contributor', 'manager', 'reviewerOfOwner', 'administratorOfOwner', 'administrator'],
};

const who = Object.keys(PEOPLE) as Who[];

describe('who may', () => {
  it.each(MOVES)('%s: exactly the table', (move) => {
    const may = who.filter((one) => mayMove(PEOPLE[one], subject('submitted', 1), move));
    expect(may).toEqual(who.filter((one) => TABLE[move].includes(one)));
  });

  it('reads a draft: those of the owner and administrators; what is submitted and later, reviewers too', () => {
    const readers = (state: CaseStudyState) => who.filter((one) => canReadDraft(PEOPLE[one], subject(state)));
    const own: Who[] = ['contributor', 'manager', 'reviewerOfOwner', 'administratorOfOwner', 'administrator'];
    expect(readers('draft')).toEqual(own);
    for (const state of CASE_STUDY_STATES.filter((one) => one !== 'draft'))
      expect(readers(state)).toEqual(
        who.filter((one) => ['reviewer', 'reviewerOfTheme'].includes(one) || own.includes(one)),
      );
  });

  it('reads the history as a reviewer even while a new draft is written, and nobody from elsewhere', () => {
    expect(canReadHistory(PEOPLE.reviewer, subject('draft', 1))).toBe(true);
    expect(canReadHistory(PEOPLE.member, subject('published', 1))).toBe(false);
    expect(canReadHistory(null, subject('published', 1))).toBe(false);
  });

  it('never lets a reviewer publish what was not submitted', () => {
    expect(mayMove(PEOPLE.reviewer, subject('draft', 1), 'publish')).toBe(false);
    expect(mayMove(PEOPLE.administrator, subject('draft'), 'publish')).toBe(true);
  });

  it('travels with the object: an ability is the role and the state together', () => {
    expect(abilitiesOf(PEOPLE.manager, subject('published', 1))).toMatchObject({
      edit: true,
      submit: false,
      withdraw: true,
      publish: false,
      reopen: false,
    });
    expect(abilitiesOf(PEOPLE.contributor, subject('published', 1)).withdraw).toBe(false);
    expect(Object.values(abilitiesOf(null, subject('published', 1))).some(Boolean)).toBe(false);
  });
});

describe('what may follow what', () => {
  const path = (moves: readonly Move[]): CaseStudyState | null => {
    let stage: { state: CaseStudyState; isPublic: boolean } = { state: 'draft', isPublic: false };
    for (const move of moves) {
      const state = stateAfter(stage, move);
      if (state === null) return null;
      stage = { state, isPublic: isPublicAfter(stage, move) };
    }
    return stage.state;
  };

  it('goes from a draft to readers and back to the authors', () => {
    expect(path(['submit', 'requestChanges', 'edit', 'submit', 'approve', 'publish'])).toBe('published');
    expect(path(['submit', 'approve', 'requestChanges'])).toBe('draft');
  });

  it('opens a working copy when a published case is edited, which can be withdrawn all the same', () => {
    expect(path(['submit', 'publish', 'edit'])).toBe('draft');
    expect(path(['submit', 'publish', 'edit', 'submit', 'withdraw'])).toBe('withdrawn');
    expect(path(['submit', 'publish', 'withdraw', 'edit'])).toBeNull();
    expect(path(['submit', 'publish', 'withdraw', 'reopen', 'withdraw'])).toBeNull();
  });

  it('edits nothing that lies with the reviewers', () => {
    expect(path(['submit', 'edit'])).toBeNull();
    expect(path(['submit', 'approve', 'edit'])).toBeNull();
  });
});
