import fc from 'fast-check';
import type { Viewer } from '../../apps/api/src/core/auth/index.js';

/** Any signed-in person, in and out of the collectivities 1 to 3: for properties of policies. */
export const anyViewer: fc.Arbitrary<Viewer> = fc.record({
  id: fc.uuid(),
  email: fc.constant('x@kakehashi.example'),
  name: fc.constant('X'),
  locale: fc.constantFrom('fr' as const, 'ja' as const, 'en' as const),
  administrator: fc.boolean(),
  reviewer: fc.boolean(),
  reviewerThemes: fc.subarray(['a', 'b']),
  memberships: fc.uniqueArray(
    fc.record({
      collectivityId: fc.integer({ min: 1, max: 3 }),
      role: fc.constantFrom('manager' as const, 'contributor' as const),
    }),
    { maxLength: 3, selector: ({ collectivityId }) => collectivityId },
  ),
  sessionId: fc.uuid(),
  scopes: fc.constant(null),
});
