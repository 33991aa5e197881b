import { DomainError } from '../errors/index.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INTEGER_MAX = 2_147_483_647;

const shown = (value: string): string => value.slice(0, 60);

/** Checks an identifier of a case study or a person. */
export function uuidOf(value: string): string {
  if (!UUID.test(value)) throw new DomainError('INVALID_ID', { value: shown(value) });
  return value.toLowerCase();
}

/** Checks a whole-number identifier: collectivities and twinnings have them. */
export function integerIdOf(value: string): number {
  const id = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (!(id >= 1 && id <= INTEGER_MAX)) throw new DomainError('INVALID_ID', { value: shown(value) });
  return id;
}
