import type { Locale } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import type { UserOutcome, UserRow } from '../users.results.js';
import { invalidInput, made } from '../../../core/graphql/index.js';
import { LastAdministrator, StaleUser, type UserAnswer, UserSaved, type UserType } from './user.types.js';

/** What administrators see of a person. */
export function presentUser(row: UserRow): UserType {
  const { last, ...shown } = row;
  return { ...shown, row, lastAdministrator: last };
}

/** The answer of a mutation on somebody's access, in the reader's language. */
export function userAnswer(outcome: UserOutcome, locale: Locale): UserAnswer {
  const t = translator(locale);
  switch (outcome.kind) {
    case 'saved':
      return made(UserSaved, { user: presentUser(outcome.user) });
    case 'stale':
      return made(StaleUser, { message: t('user.stale'), current: presentUser(outcome.current) });
    case 'lastAdministrator':
      return made(LastAdministrator, { message: t('user.lastAdministrator') });
    case 'invalid':
      return invalidInput(outcome.problems, locale);
  }
}
