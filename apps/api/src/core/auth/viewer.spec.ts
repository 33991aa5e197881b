import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SCOPES } from '#shared';
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

  it('gives a token only what names a scope that it has, and never more than its owner', () => {
    fc.assert(
      fc.property(
        anyViewer,
        fc.subarray([...SCOPES]),
        fc.constantFrom(undefined, ...SCOPES),
        (owner, scopes, scope) => {
          const token = { ...owner, scopes };
          for (const permission of PERMISSIONS) {
            const given = scope !== undefined && scopes.includes(scope) && permits(owner, permission, scope);
            expect(permits(token, permission, scope)).toBe(given);
          }
        },
      ),
    );
  });
});
