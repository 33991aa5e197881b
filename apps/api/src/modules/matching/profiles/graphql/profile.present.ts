import type { Locale } from '#shared';
import { translator } from '../../../../core/i18n/index.js';
import { invalidInput } from '../../../../core/graphql/index.js';
import type { Interest, ProfileContent, ProfileOutcome, ProfileSheet } from '../profile.model.js';
import type { EditorProfileType, InterestType, ProfileFacts, SaveCollectivityProfileAnswer } from './profile.types.js';

const presentInterest = ({ topic, ...interest }: Interest): InterestType => ({ ...interest, topicCode: topic });

/** Declared interests as readers see them. */
export const presentInterests = (interests: readonly Interest[]): InterestType[] => interests.map(presentInterest);

/** What readers may see of a profile: the mailbox isn't among it. */
export const presentFacts = (profile: ProfileContent): ProfileFacts => {
  const { capacity, languages, hasInterpreter, geographies, presentation, strengths } = profile;
  return {
    capacity,
    languages: [...languages],
    hasInterpreter,
    geographies: [...geographies],
    presentation,
    strengths,
  };
};

/** The desk's view. */
export function presentSheet({ profile, interests, preparations }: ProfileSheet): EditorProfileType {
  const { collectivityId, contactMailbox, version, updatedBy, updatedAt } = profile;
  const { profile: facts, interests: list } = preparations;
  return {
    ...presentFacts(profile),
    collectivityId: String(collectivityId),
    contactMailbox,
    version,
    updatedBy,
    updatedAt,
    interests: presentInterests(interests),
    preparedProfile: facts && {
      ...presentFacts(facts.content),
      contactMailbox: facts.content.contactMailbox,
      preparedBy: facts.preparedBy,
      preparedAt: facts.preparedAt,
    },
    preparedInterests: list && {
      interests: presentInterests(list.content),
      preparedBy: list.preparedBy,
      preparedAt: list.preparedAt,
    },
  };
}

/** The answer of a mutation, in the reader's language. */
export function saveAnswer(outcome: ProfileOutcome, locale: Locale): SaveCollectivityProfileAnswer {
  const t = translator(locale);
  switch (outcome.kind) {
    case 'saved':
      return { profile: presentSheet(outcome.sheet) };
    case 'prepared':
      return { message: t('profile.prepared'), prepared: presentSheet(outcome.sheet) };
    case 'stale':
      return { message: t('profile.stale'), current: presentSheet(outcome.sheet) };
    case 'invalid':
      return invalidInput(outcome.problems, locale);
  }
}
