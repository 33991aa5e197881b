import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Permission, permits, type Viewer } from './viewer.js';

const PERMISSIONS: readonly Permission[] = ['member', 'contributor', 'manager', 'reviewer', 'administrator'];

const viewers = fc.record({
  id: fc.uuid(),
  email: fc.constant('x@kakehashi.example'),
  name: fc.constant('X'),
  locale: fc.constantFrom('fr' as const, 'ja' as const, 'en' as const),
  administrator: fc.boolean(),
  reviewer: fc.boolean(),
  reviewerThemes: fc.subarray(['a', 'b']),
  memberships: fc.array(
    fc.record({
      collectivityId: fc.integer({ min: 1, max: 3 }),
      role: fc.constantFrom('manager' as const, 'contributor' as const),
    }),
    { maxLength: 3 },
  ),
  sessionId: fc.uuid(),
});

const expected = (viewer: Viewer): Record<Permission, boolean> => ({
  member: true,
  contributor: viewer.administrator || viewer.memberships.length > 0,
  manager: viewer.administrator || viewer.memberships.some(({ role }) => role === 'manager'),
  reviewer: viewer.administrator || viewer.reviewer,
  administrator: viewer.administrator,
});

describe('permits', () => {
  it('gives a visitor nothing', () => {
    expect(PERMISSIONS.filter((permission) => permits(null, permission))).toEqual([]);
  });

  it('gives each column of the table to those who stand in it, and all to administrators', () => {
    fc.assert(
      fc.property(viewers, (viewer) => {
        expect(Object.fromEntries(PERMISSIONS.map((one) => [one, permits(viewer, one)]))).toEqual(expected(viewer));
      }),
    );
  });

  it('never takes away what a smaller role has', () => {
    fc.assert(
      fc.property(viewers, (viewer) => {
        if (permits(viewer, 'manager')) expect(permits(viewer, 'contributor')).toBe(true);
        if (permits(viewer, 'contributor')) expect(permits(viewer, 'member')).toBe(true);
      }),
    );
  });
});
