import { PASSWORD_MAX, PASSWORD_MIN, passwordProblems, type PasswordProblem } from '#shared';
import type { Problem } from '../../core/errors/index.js';
import { isMailAddress } from '../../core/mail/index.js';

export const NAME_MAX = 120;

const CODES = {
  tooShort: 'password.tooShort',
  tooLong: 'password.tooLong',
  common: 'password.common',
  own: 'password.own',
  simple: 'password.simple',
} as const satisfies Record<PasswordProblem, string>;

/** What is wrong with a new password of an account. @param field that the answer names */
export function newPasswordProblems(
  password: string,
  account: { email: string; name: string },
  field = 'password',
): Problem[] {
  const values = { min: PASSWORD_MIN, max: PASSWORD_MAX };
  return passwordProblems(password, [account.email, account.name]).map((problem) => ({
    field,
    code: CODES[problem],
    values,
  }));
}

/** What is wrong with an address that a mail shall go to. */
export function addressProblems(email: string): Problem[] {
  return isMailAddress(email.trim()) ? [] : [{ field: 'email', code: 'address.invalid' }];
}

/** What is wrong with a person's name: needed, of one line, not endless. */
export function nameProblems(name: string): Problem[] {
  const { length } = [...name.trim()];
  if (length === 0) return [{ field: 'name', code: 'input.required' }];
  if (length > NAME_MAX) return [{ field: 'name', code: 'input.tooLong', values: { length, max: NAME_MAX } }];
  return /[\p{Cc}\p{Zl}\p{Zp}<>]/u.test(name) ? [{ field: 'name', code: 'name.characters' }] : [];
}

/** A time zone that this server knows, or the usual one of a language. */
export function timeZoneOf(given: string | null | undefined, locale: string): string {
  const usual = locale === 'ja' ? 'Asia/Tokyo' : 'Europe/Paris';
  if (given === null || given === undefined) return usual;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    return usual;
  }
}
