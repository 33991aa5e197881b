import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyViewer } from '../../../../../test/support/viewers.js';
import { type Permission, permits, type Viewer } from './viewer.js';

const PERMISSIONS: readonly Permission[] = ['member', 'contributor', 'manager', 'reviewer', 'administrator'];

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
      fc.property(anyViewer, (viewer) => {
        expect(Object.fromEntries(PERMISSIONS.map((one) => [one, permits(viewer, one)]))).toEqual(expected(viewer));
      }),
    );
  });

  it('never takes away what a smaller role has', () => {
    fc.assert(
      fc.property(anyViewer, (viewer) => {
        if (permits(viewer, 'manager')) expect(permits(viewer, 'contributor')).toBe(true);
        if (permits(viewer, 'contributor')) expect(permits(viewer, 'member')).toBe(true);
      }),
    );
  });
});
