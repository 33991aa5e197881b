import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyViewer } from '../../../../../test/support/viewers.js';
import { canAnswer, canJudge, canWithdraw, joinRequestAbilities } from './join-request.policy.js';
import { JOIN_REQUEST_STATES } from './join-request.state.js';

const cases = fc.tuple(
  anyViewer,
  fc.integer({ min: 1, max: 4 }),
  fc.constantFrom(...JOIN_REQUEST_STATES),
  fc.boolean(),
  fc.uuid(),
);

describe('requests to join', () => {
  it('are answered by those who manage the collectivity, while open, and never by who asks', () => {
    fc.assert(
      fc.property(cases, ([viewer, collectivityId, state, own, other]) => {
        const request = { userId: own ? viewer.id : other, collectivityId, state };
        const manages =
          viewer.administrator ||
          viewer.memberships.some((one) => one.collectivityId === collectivityId && one.role === 'manager');
        expect(canJudge(viewer, request)).toBe(manages && viewer.id !== request.userId);
        expect(canAnswer(viewer, request)).toBe(state === 'asked' && canJudge(viewer, request));
        expect(canWithdraw(viewer, request)).toBe(state === 'asked' && viewer.id === request.userId);
        const { answer, withdraw } = joinRequestAbilities(viewer, request);
        expect(answer && withdraw).toBe(false);
      }),
    );
  });

  it('offer a visitor nothing', () => {
    const request = { userId: 'x', collectivityId: 1, state: 'asked' as const };
    expect(joinRequestAbilities(null, request)).toEqual({ answer: false, withdraw: false });
  });
});
