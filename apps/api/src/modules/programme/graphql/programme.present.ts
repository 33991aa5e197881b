import { type Hindrance, SCORE_UNITS } from '#matching';
import type { Locale } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import type { Delegation, DelegationRule, Gathering, ProgrammeVersion } from '../programme.model.js';
import type { ShownProgramme } from '../programmes.service.js';
import type {
  DelegationRuleType,
  DelegationType,
  GatheringType,
  MeetingProgrammeType,
  ProgrammeHindranceType,
  ProgrammeProofType,
} from './programme.types.js';

/** Names of delegations in the reader's language, by their ids. */
export type DelegationNames = ReadonlyMap<number, string>;

export const presentGathering = ({ editionCode, timeZone, version, rounds }: Gathering): GatheringType => ({
  ...{ edition: editionCode, timeZone, version },
  rounds: rounds.map((round) => ({ ...round })),
});

export const presentDelegation = (row: Delegation): DelegationType => ({
  ...{ row, id: String(row.id), size: row.size, min: row.min, max: row.max, version: row.version },
  ...{ absentRounds: [...row.absentRounds], languages: [...row.languages], hasInterpreter: row.hasInterpreter },
  ...{ wishes: row.wishes, leftEarly: row.leftEarly },
});

export const presentRule = ({ oneId, otherId, kind }: DelegationRule): DelegationRuleType => ({
  ...{ oneId: String(oneId), otherId: String(otherId), kind },
});

/** What is in the way, in the reader's language. */
export function presentHindrance(
  { code, delegations, needed, possible }: Hindrance,
  names: DelegationNames,
  locale: Locale,
): ProgrammeHindranceType {
  const named = delegations.map((id) => names.get(id) ?? String(id));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(named);
  const values = { names: list, needed, possible, missing: needed - possible };
  return {
    code,
    sentence: translator(locale)(`hindrance.${code}`, values),
    delegationIds: delegations.map(String),
  };
}

function presentProof({ proof }: ProgrammeVersion): ProgrammeProofType | null {
  if (!proof) return null;
  const { certificates, value, bound, ...rest } = proof;
  return {
    ...rest,
    ...{ value: value / SCORE_UNITS, bound: bound / SCORE_UNITS },
    certificates: JSON.stringify(certificates),
  };
}

/** A version as its reader sees it: proof and hindrances tell of everybody, so they are for those who see the whole. */
export function presentProgramme(
  { version, whole, meetings, changes }: ShownProgramme,
  names: DelegationNames,
  locale: Locale,
): MeetingProgrammeType {
  const { id, number, state, phase, heldThrough, askedAt, madeAt, publishedAt, milliseconds } = version;
  return {
    ...{ id, number, state, phase, heldThrough, askedAt, madeAt, publishedAt, milliseconds },
    proof: whole ? presentProof(version) : null,
    served: whole ? [...version.served] : [],
    hindrances: whole ? version.hindrances.map((one) => presentHindrance(one, names, locale)) : [],
    meetings: meetings.map(({ leftId, rightId, score, round, table, interpreter, held }) => ({
      ...{ leftId: String(leftId), rightId: String(rightId), score: score / SCORE_UNITS },
      ...{ leftName: names.get(leftId) ?? '', rightName: names.get(rightId) ?? '', round, table, interpreter, held },
    })),
    changes: changes.map((change) => ({ ...change, leftId: String(change.leftId), rightId: String(change.rightId) })),
  };
}
