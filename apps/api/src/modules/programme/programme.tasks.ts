/** Computes a version of a programme; carries its id. */
export const PROGRAMME_TASK = 'programme.compute';
