/** Levels of local government that can be asked for, from the nearest to the largest. */
export const TIERS = ['municipality', 'intermunicipal', 'department', 'region', 'prefecture'] as const;
export type Tier = (typeof TIERS)[number];

/** Countries that can be asked for; others join as data. */
export const COUNTRIES = ['FR', 'JP'] as const;
export type CountryCode = (typeof COUNTRIES)[number];
