import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyViewer } from '../../../../../test/support/viewers.js';
import { canChangeAccess, canSeePeople, userAbilities } from './user-access.policy.js';

const subjects = fc.record({ id: fc.uuid(), administrator: fc.boolean(), suspended: fc.boolean(), last: fc.boolean() });

describe('what somebody may do on the platform', () => {
  it('is changed by administrators only, and by nobody for themselves', () => {
    fc.assert(
      fc.property(anyViewer, subjects, fc.boolean(), (viewer, other, own) => {
        const subject = own ? { ...other, id: viewer.id } : other;
        expect(canSeePeople(viewer)).toBe(viewer.administrator);
        expect(canChangeAccess(viewer, subject)).toBe(viewer.administrator && viewer.id !== subject.id);
        const abilities = userAbilities(viewer, subject);
        if (!viewer.administrator || own) expect(Object.values(abilities)).toEqual([false, false, false, false]);
        if (subject.last) expect([abilities.setAdministrator, abilities.suspend]).toEqual([false, false]);
        expect(abilities.suspend && abilities.lift).toBe(false);
      }),
    );
    expect(canSeePeople(null)).toBe(false);
  });
});
