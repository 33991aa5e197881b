import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyViewer } from '../../../../../test/support/viewers.js';
import { INTRODUCTION_STATES, type IntroductionState } from './introduction.model.js';
import {
  abilitiesOf,
  canConverse,
  canRead,
  canReadMessages,
  type IntroductionStanding,
  mayMove,
  sideOf,
} from './introduction.policy.js';
import { isEnd, MOVES, stateAfter } from './introduction.state.js';

const anyStanding = fc.record({
  proposerId: fc.constantFrom(1, 2),
  recipientId: fc.constantFrom(3, 4),
  state: fc.constantFrom(...INTRODUCTION_STATES),
});

describe('the states of an introduction', () => {
  it('end for good, and are left only by the way that the domain draws', () => {
    for (const state of INTRODUCTION_STATES) {
      const next = MOVES.flatMap((move) => stateAfter(state, move) ?? []).filter((after) => after !== state);
      const drawn: Record<IntroductionState, IntroductionState[]> = {
        draft: ['withdrawn', 'proposed'],
        proposed: ['withdrawn', 'accepted', 'declined', 'expired'],
        accepted: ['active', 'concluded'],
        active: ['concluded'],
        concluded: [],
        declined: [],
        expired: [],
        withdrawn: [],
      };
      expect({ state, next }).toEqual({ state, next: drawn[state] });
      expect(isEnd(state)).toBe(drawn[state].length === 0);
    }
  });

  it('never become talk without an acceptance, whatever sequence of moves is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), { maxLength: 12 }), (moves) => {
        let state: IntroductionState = 'draft';
        let accepted = false;
        for (const move of moves) {
          const after = stateAfter(state, move);
          if (after === null) continue;
          accepted ||= move === 'accept';
          state = after;
          if (state === 'accepted' || state === 'active' || state === 'concluded') expect(accepted).toBe(true);
        }
      }),
    );
  });
});

describe('who may', () => {
  const roleIn = (viewer: { memberships: readonly { collectivityId: number; role: string }[] }, id: number) =>
    viewer.memberships.find(({ collectivityId }) => collectivityId === id)?.role;

  it('is decided by role and state, for every viewer in every state', () => {
    fc.assert(
      fc.property(anyViewer, anyStanding, (viewer, standing: IntroductionStanding) => {
        const abilities = abilitiesOf(viewer, standing);
        const proposes = roleIn(viewer, standing.proposerId) === 'manager' || viewer.administrator;
        const answers = roleIn(viewer, standing.recipientId) === 'manager' || viewer.administrator;
        expect(abilities.accept).toBe(answers && standing.state === 'proposed');
        expect(abilities.decline).toBe(abilities.accept);
        expect(abilities.withdraw).toBe(proposes && standing.state === 'proposed');
        expect(abilities.propose).toBe(proposes && standing.state === 'draft');
        if (abilities.edit) expect(standing.state).toBe('draft');
        if (abilities.converse) expect(['accepted', 'active']).toContain(standing.state);
        expect(mayMove(viewer, standing, 'expire')).toBe(false);
      }),
    );
  });

  it('gives nothing to whoever stands on neither side, and their messages to nobody else', () => {
    fc.assert(
      fc.property(anyViewer, anyStanding, (viewer, standing) => {
        const side = sideOf(viewer, standing);
        if (side === null) {
          expect(canReadMessages(viewer, standing)).toBe(false);
          expect(canConverse(viewer, standing)).toBe(false);
          expect(canRead(viewer, standing)).toBe(viewer.administrator);
        }
        if (standing.state === 'draft' && side === 'recipient' && !viewer.administrator)
          expect(canRead(viewer, standing)).toBe(false);
        expect(Object.values(abilitiesOf(null, standing)).some(Boolean)).toBe(false);
      }),
    );
  });
});
