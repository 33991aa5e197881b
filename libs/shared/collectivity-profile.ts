/** The two sides of an interest. */
export const STANCES = ['seeks', 'offers'] as const;

/** What a collectivity has in mind with an interest. */
export const INTENTS = ['learn', 'teach', 'co-develop', 'exchange-people', 'revive-twinning'] as const;

/** How much an interest matters, the least first. */
export const INTEREST_WEIGHTS = [1, 2, 3] as const;

/** Traits of territory that a collectivity can say of itself. */
export const GEOGRAPHIES = ['coast', 'island', 'mountain', 'river', 'forest', 'rural', 'urban', 'spa'] as const;
export type Geography = (typeof GEOGRAPHIES)[number];

export const isGeography = (code: string): code is Geography => (GEOGRAPHIES as readonly string[]).includes(code);

/** What fits on one page and can be read by a person. */
export const PROFILE_LIMITS = {
  interests: 30,
  note: 500,
  presentation: 1_500,
  strengths: 1_500,
  capacity: 20,
} as const;
