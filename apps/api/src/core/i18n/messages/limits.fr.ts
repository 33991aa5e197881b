import type { Catalogue } from '#shared';
import type { limitsEn } from './limits.en.js';

/** Refus après trop d’essais. */
export const limitsFr: Catalogue<keyof typeof limitsEn> = {
  TOO_MANY_ATTEMPTS:
    'Trop d’essais. Par sécurité, patientez {minutes, plural, one {une minute} other {# minutes}}, puis réessayez.',
};
