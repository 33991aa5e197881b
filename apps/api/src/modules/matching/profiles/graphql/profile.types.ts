import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Intent, Stance } from '#matching';
import type { Locale } from '#shared';
import { InvalidInput, LocaleEnum } from '../../../../core/graphql/index.js';
import { TextByLocaleType } from '../../../case-studies/index.js';
import type { HintSource } from '../../hints/suggested-interests.service.js';
import type { ProfilePart } from '../profile.model.js';

export const StanceEnum = { SEEKS: 'seeks', OFFERS: 'offers' } as const satisfies Record<string, Stance>;
registerEnumType(StanceEnum, { name: 'Stance' });

export const IntentEnum = {
  LEARN: 'learn',
  TEACH: 'teach',
  CO_DEVELOP: 'co-develop',
  EXCHANGE_PEOPLE: 'exchange-people',
  REVIVE_TWINNING: 'revive-twinning',
} as const satisfies Record<string, Intent>;
registerEnumType(IntentEnum, { name: 'Intent', description: 'What a collectivity has in mind with an interest.' });

export const ProfilePartEnum = { PROFILE: 'profile', INTERESTS: 'interests' } as const satisfies Record<
  string,
  ProfilePart
>;
registerEnumType(ProfilePartEnum, { name: 'ProfilePart' });

export const HintSourceEnum = {
  SEARCHES: 'searches',
  CASES: 'cases',
  TERRITORY: 'territory',
} as const satisfies Record<string, HintSource>;
registerEnumType(HintSourceEnum, { name: 'HintSource' });

@ObjectType('Interest', {
  description: 'A topic on which a collectivity seeks or offers experience, in its own words.',
})
export class InterestType {
  @Field(() => StanceEnum)
  stance!: Stance;

  @Field(() => IntentEnum, { nullable: true, description: 'Null: whatever the partner has in mind.' })
  intent!: Intent | null;

  @Field(() => Int, { description: '1 to 3: how much it matters.' })
  weight!: number;

  @Field(() => TextByLocaleType)
  note!: TextByLocaleType;

  topicCode!: string;
}

@ObjectType({ isAbstract: true })
export class ProfileFacts {
  @Field(() => Int, { nullable: true, description: 'How many new partners it can take; null: not said.' })
  capacity!: number | null;

  @Field(() => [LocaleEnum], { description: 'Languages that its office works in; empty: not said.' })
  languages!: Locale[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it has an interpreter; null: not said.' })
  hasInterpreter!: boolean | null;

  @Field(() => [String], { description: 'coast, island, mountain, river, forest, rural, urban, spa' })
  geographies!: string[];

  @Field(() => TextByLocaleType)
  presentation!: TextByLocaleType;

  @Field(() => TextByLocaleType)
  strengths!: TextByLocaleType;
}

@ObjectType('CollectivityProfile', { description: 'What a collectivity says of itself.' })
export class CollectivityProfileType extends ProfileFacts {
  @Field(() => Date, { nullable: true })
  updatedAt!: Date | null;
}

@ObjectType('DerivedOffer', { description: 'A topic on which it has published: an offer that nobody has to type.' })
export class DerivedOfferType {
  topicCode!: string;
  caseIds!: readonly string[];
}

@ObjectType('SuggestedInterest', { description: 'A need that it may want to declare, and why.' })
export class SuggestedInterestType {
  @Field(() => HintSourceEnum)
  source!: HintSource;

  @Field(() => String, { description: 'The fact that it rests on.' })
  sentence!: string;

  topicCode!: string;
  caseIds!: readonly string[];
}

@ObjectType('PreparedProfile', { description: 'Prepared by a contributor; a manager saves it, or not.' })
export class PreparedProfileType extends ProfileFacts {
  @Field(() => String, { nullable: true })
  contactMailbox!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where the person has left.' })
  preparedBy!: string | null;

  @Field(() => Date)
  preparedAt!: Date;
}

@ObjectType('PreparedInterests', { description: 'Prepared by a contributor; a manager saves them, or not.' })
export class PreparedInterestsType {
  @Field(() => [InterestType])
  interests!: InterestType[];

  @Field(() => String, { nullable: true, description: 'Null where the person has left.' })
  preparedBy!: string | null;

  @Field(() => Date)
  preparedAt!: Date;
}

@ObjectType('ProfileAbilities')
export class ProfileAbilitiesType {
  @Field(() => Boolean, { description: 'What is sent waits for a manager.' })
  prepare!: boolean;

  @Field(() => Boolean)
  save!: boolean;
}

@ObjectType('EditorProfile', { description: 'Profile and interests at the desk of a collectivity.' })
export class EditorProfileType extends ProfileFacts {
  @Field(() => ID)
  collectivityId!: string;

  @Field(() => Int, { description: 'Name it when you save.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'A mailbox of the office. Never public.' })
  contactMailbox!: string | null;

  @Field(() => [InterestType])
  interests!: InterestType[];

  @Field(() => PreparedProfileType, { nullable: true })
  preparedProfile!: PreparedProfileType | null;

  @Field(() => PreparedInterestsType, { nullable: true })
  preparedInterests!: PreparedInterestsType | null;

  @Field(() => String, { nullable: true })
  updatedBy!: string | null;

  @Field(() => Date, { nullable: true })
  updatedAt!: Date | null;
}

@ObjectType()
export class CollectivityProfileSaved {
  @Field(() => EditorProfileType)
  profile!: EditorProfileType;
}

@ObjectType({ description: 'What a contributor sent waits for those who manage the collectivity.' })
export class CollectivityProfilePrepared {
  @Field(() => String)
  message!: string;

  @Field(() => EditorProfileType)
  prepared!: EditorProfileType;
}

@ObjectType({ description: 'Somebody else saved the profile or the interests in the meantime.' })
export class StaleCollectivityProfile {
  @Field(() => String)
  message!: string;

  @Field(() => EditorProfileType)
  current!: EditorProfileType;
}

export type SaveCollectivityProfileAnswer =
  CollectivityProfileSaved | CollectivityProfilePrepared | StaleCollectivityProfile | InvalidInput;

/** Answers are told apart by what only they carry. */
function typeOf(value: SaveCollectivityProfileAnswer) {
  if ('profile' in value) return CollectivityProfileSaved;
  if ('prepared' in value) return CollectivityProfilePrepared;
  return 'current' in value ? StaleCollectivityProfile : InvalidInput;
}

const answers = () =>
  [CollectivityProfileSaved, CollectivityProfilePrepared, StaleCollectivityProfile, InvalidInput] as const;
export const SaveInterestsResult = createUnionType({
  name: 'SaveInterestsResult',
  types: answers,
  resolveType: typeOf,
});
export const SaveCollectivityProfileResult = createUnionType({
  name: 'SaveCollectivityProfileResult',
  types: answers,
  resolveType: typeOf,
});
