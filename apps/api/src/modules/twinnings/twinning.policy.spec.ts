import { describe, expect, it } from '@jest/globals';
import type { MembershipRole, Viewer } from '../../core/auth/index.js';
import { canAnswer, canWithdraw } from './twinning.policy.js';

const viewer = (memberships: [number, MembershipRole][], administrator = false): Viewer => ({
  id: 'v',
  email: 'v@example.org',
  name: 'V',
  locale: 'en',
  administrator,
  reviewer: false,
  reviewerThemes: [],
  memberships: memberships.map(([collectivityId, role]) => ({ collectivityId, role })),
  sessionId: 's',
  scopes: null,
});
const proposal = { oneId: 1, otherId: 2, proposerId: 2 };

describe('who may in the register of twinnings', () => {
  it.each([
    ['a manager of the proposer', viewer([[2, 'manager']]), { answer: false, withdraw: true }],
    ['a manager of the partner', viewer([[1, 'manager']]), { answer: true, withdraw: false }],
    ['a contributor of the partner', viewer([[1, 'contributor']]), { answer: false, withdraw: false }],
    ['a manager of another', viewer([[3, 'manager']]), { answer: false, withdraw: false }],
    ['an administrator', viewer([], true), { answer: true, withdraw: true }],
  ])('%s', (_, who, may) => {
    expect({ answer: canAnswer(who, proposal), withdraw: canWithdraw(who, proposal) }).toEqual(may);
  });
});
