import { PASSWORD_MAX, PASSWORD_MIN, passwordProblems, type PasswordProblem, timeZoneName } from '#shared';
import type { Problem } from '../../core/errors/index.js';
import { isMailAddress } from '../../core/mail/index.js';

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

/** A time zone that this server knows, or the usual one of a language. */
export function timeZoneOf(given: string | null | undefined, locale: string): string {
  const usual = locale === 'ja' ? 'Asia/Tokyo' : 'Europe/Paris';
  return timeZoneName(given ?? '') ?? usual;
}
