import type { Locale } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import type {
  HandOverOutcome,
  LastManager as LastOne,
  Member,
  NoColleague,
  RemoveOutcome,
  SetRoleOutcome,
  Stale,
} from '../membership.results.js';
import { made } from '../../../core/graphql/index.js';
import {
  HandedOver,
  type HandOverAnswer,
  LastManager,
  MembershipRemoved,
  MembershipSaved,
  type MemberType,
  NoSuchColleague,
  type RemoveAnswer,
  type SetRoleAnswer,
  StaleMembership,
} from './member.types.js';

/** What managers see of a member. */
export function presentMember(row: Member): MemberType {
  const { userId, name, email, role, since, version, suspended, last } = row;
  return { row, person: { id: userId, name }, email, role, since, version, suspended, lastManager: last };
}

function refusal(outcome: Stale | LastOne | NoColleague, locale: Locale) {
  const t = translator(locale);
  switch (outcome.kind) {
    case 'stale':
      return made(StaleMembership, { message: t('member.stale'), current: presentMember(outcome.current) });
    case 'lastManager':
      return made(LastManager, { message: t('member.lastManager') });
    case 'noColleague':
      return made(NoSuchColleague, { message: t('member.noColleague') });
  }
}

/** The answers of the mutations on members, in the reader's language. */
export const roleAnswer = (outcome: SetRoleOutcome, locale: Locale): SetRoleAnswer =>
  outcome.kind === 'saved'
    ? made(MembershipSaved, { member: presentMember(outcome.member) })
    : refusal(outcome, locale);

export const removeAnswer = (outcome: RemoveOutcome, locale: Locale): RemoveAnswer =>
  outcome.kind === 'removed' ? made(MembershipRemoved, { moved: [...outcome.moved] }) : refusal(outcome, locale);

export const handOverAnswer = (outcome: HandOverOutcome, locale: Locale): HandOverAnswer =>
  outcome.kind === 'handedOver' ? made(HandedOver, { moved: [...outcome.moved] }) : refusal(outcome, locale);
