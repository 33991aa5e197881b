/** Levels of local government, normalised between countries; the national term stays beside it. */
export const TIERS = ['municipality', 'intermunicipal', 'department', 'region', 'prefecture'] as const;
export type Tier = (typeof TIERS)[number];
