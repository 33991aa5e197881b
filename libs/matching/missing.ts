import type { Missing } from './explanation.js';
import type { Profile } from './profile.js';

const ASKED: readonly { readonly what: Missing['what']; readonly unknown: (profile: Profile) => boolean }[] = [
  { what: 'needs', unknown: ({ interests }) => !interests.some(({ stance }) => stance === 'seeks') },
  { what: 'offers', unknown: ({ offers }) => offers.length === 0 },
  { what: 'population', unknown: ({ population }) => population === null },
  { what: 'density', unknown: ({ density }) => density === null },
  { what: 'geography', unknown: ({ geographies }) => geographies.length === 0 },
  { what: 'tier', unknown: ({ tier }) => tier === null },
  { what: 'languages', unknown: ({ languages, hasInterpreter }) => languages.length === 0 && hasInterpreter === null },
  { what: 'capacity', unknown: ({ capacity }) => capacity === null },
];

/** What isn't known of a pair: each was left out of the score, not counted against it. */
export function missingFacts(a: Profile, b: Profile): Missing[] {
  return ASKED.flatMap(({ what, unknown }) => {
    const ofA = unknown(a);
    const ofB = unknown(b);
    if (!ofA && !ofB) return [];
    return [{ what, of: ofA && ofB ? 'both' : ofA ? 'a' : 'b' }];
  });
}
