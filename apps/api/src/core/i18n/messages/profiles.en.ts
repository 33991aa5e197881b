/** Sentences about profiles, interests and twinnings, in English. */
export const profilesEn = {
  'profile.stale': 'Somebody else saved this profile in the meantime. Compare with what stands now, then save again.',
  'profile.prepared': 'Sent. It takes effect when somebody who manages the collectivity has saved it.',
  'profile.capacity': 'Give a number from 0 to {max}.',
  'interest.twice': 'This topic stands here twice with the same intent: keep one of them.',
  'interest.weight': 'Choose an importance from 1 to 3.',
  'interest.searched':
    'Searched for {asked, plural, one {# time} other {# times}} in six months by {members, plural, one {# member} other {# members}}',
  'twinning.self': 'A collectivity is no twin of itself: choose another one.',
  'twinning.exists':
    'This pair is in the register, or was changed in the meantime. Look at what stands now, then propose a change of it.',
  'twinning.pending': 'A proposal for this pair waits for its answer. Answer or withdraw it first.',
  'twinning.late': 'This proposal was answered or withdrawn in the meantime.',
  'geography.coast': 'coast',
  'geography.island': 'island',
  'geography.mountain': 'mountain',
  'geography.river': 'river',
  'geography.forest': 'forest',
  'geography.rural': 'rural',
  'geography.urban': 'urban',
  'geography.spa': 'spa or hot springs',
} as const;
