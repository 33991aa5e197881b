import { describe, expect, it } from '@jest/globals';
import { mayInvite } from './invitation.policy.js';

const place = (collectivityId: number, role: 'manager' | 'contributor') => ({ collectivityId, role });

describe('who may invite', () => {
  it.each([
    ['an administrator, anywhere', { administrator: true, memberships: [] }, 7, true],
    ['an administrator, into no collectivity', { administrator: true, memberships: [] }, null, true],
    ['a manager, into their own', { administrator: false, memberships: [place(7, 'manager')] }, 7, true],
    ['a manager, elsewhere', { administrator: false, memberships: [place(7, 'manager')] }, 8, false],
    ['a manager, into no collectivity', { administrator: false, memberships: [place(7, 'manager')] }, null, false],
    ['a contributor', { administrator: false, memberships: [place(7, 'contributor')] }, 7, false],
    [
      'a manager of one, contributor of the other',
      { administrator: false, memberships: [place(7, 'manager'), place(8, 'contributor')] },
      8,
      false,
    ],
    ['anybody else', { administrator: false, memberships: [] }, 7, false],
  ])('%s: %j %s → %s', (_who, inviter, collectivityId, expected) => {
    expect(mayInvite(inviter, collectivityId)).toBe(expected);
  });
});
