import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canManageMembers, memberAbilities } from './membership.policy.js';
import { anyViewer } from '../../../../../test/support/viewers.js';

describe('who manages members', () => {
  it('is an administrator or a manager of that very collectivity, and nobody else', () => {
    fc.assert(
      fc.property(anyViewer, fc.integer({ min: 1, max: 4 }), (viewer, collectivityId) => {
        const own = viewer.memberships.some((one) => one.collectivityId === collectivityId && one.role === 'manager');
        expect(canManageMembers(viewer, collectivityId)).toBe(viewer.administrator || own);
      }),
    );
    expect(canManageMembers(null, 1)).toBe(false);
  });

  it('offers nothing on the last manager, whoever looks', () => {
    fc.assert(
      fc.property(anyViewer, fc.integer({ min: 1, max: 4 }), fc.boolean(), (viewer, collectivityId, last) => {
        const may = canManageMembers(viewer, collectivityId) && !last;
        expect(memberAbilities(viewer, collectivityId, last)).toEqual({ setRole: may, remove: may });
      }),
    );
    expect(memberAbilities(null, 1, false)).toEqual({ setRole: false, remove: false });
  });
});
