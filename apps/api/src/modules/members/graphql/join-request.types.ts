import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput } from '../../../core/graphql/index.js';
import type { JoinRequest } from '../join-request.entity.js';
import type { JoinRequestState } from '../join-request.state.js';
import type { DomainSign, Tone } from '../mail-domain.js';

export const JoinRequestStateEnum = {
  ASKED: 'asked',
  ACCEPTED: 'accepted',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, JoinRequestState>;
registerEnumType(JoinRequestStateEnum, { name: 'JoinRequestState' });

const DomainSignEnum = {
  LISTED: 'listed',
  JAPANESE_NAME: 'japaneseName',
  JAPANESE_GOVERNMENT: 'japaneseGovernment',
  FRENCH_NAME: 'frenchName',
  FRENCH_GOVERNMENT: 'frenchGovernment',
  UNKNOWN: 'unknown',
  PUBLIC: 'public',
  LISTED_ELSEWHERE: 'listedElsewhere',
  LOOK_ALIKE: 'lookAlike',
} as const satisfies Record<string, DomainSign>;
registerEnumType(DomainSignEnum, { name: 'DomainSign' });

const ToneEnum = { SUPPORTS: 'supports', NEUTRAL: 'neutral', WARNS: 'warns' } as const satisfies Record<string, Tone>;
registerEnumType(ToneEnum, { name: 'HintTone' });

@ObjectType('DomainHint', {
  description: 'What a mail address tells about its owner’s place: a hint, never an admission.',
})
export class DomainHintType {
  @Field(() => String)
  domain!: string;

  @Field(() => DomainSignEnum)
  sign!: DomainSign;

  @Field(() => ToneEnum)
  tone!: Tone;

  @Field(() => String, { description: 'The reason in the reader’s language.' })
  sentence!: string;
}

@ObjectType('JoinRequestAbilities')
export class JoinRequestAbilitiesType {
  @Field(() => Boolean)
  answer!: boolean;

  @Field(() => Boolean)
  withdraw!: boolean;
}

@ObjectType('JoinRequest', { description: 'Somebody asks to belong to a collectivity.' })
export class JoinRequestType {
  row!: JoinRequest;

  @Field(() => ID)
  id!: string;

  @Field(() => JoinRequestStateEnum)
  state!: JoinRequestState;

  @Field(() => String, { nullable: true, description: 'What the person says of themselves.' })
  message!: string | null;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  words!: string | null;
}

@ObjectType('JoinRequestPage')
export class JoinRequestPageType {
  @Field(() => [JoinRequestType])
  items!: JoinRequestType[];

  @Field(() => Int)
  total!: number;
}

@ObjectType()
export class JoinRequestSaved {
  @Field(() => JoinRequestType)
  joinRequest!: JoinRequestType;
}

@ObjectType({ description: 'Somebody answered it, or it was taken back, in the meantime.' })
export class JoinRequestAnswered {
  @Field(() => String)
  message!: string;

  @Field(() => JoinRequestType)
  joinRequest!: JoinRequestType;
}

@ObjectType({ description: 'Whoever asks belongs to the collectivity already.' })
export class AlreadyMember {
  @Field(() => String)
  message!: string;
}

@ObjectType({ description: 'The mail domains of a collectivity as they are now.' })
export class MailDomainsSaved {
  @Field(() => [String])
  domains!: string[];
}

export type AskAnswer = JoinRequestSaved | InvalidInput | AlreadyMember;
export type JoinAnswer = JoinRequestSaved | InvalidInput | JoinRequestAnswered;
export type DomainsAnswer = MailDomainsSaved | InvalidInput;

export const RequestToJoinResult = createUnionType({
  name: 'RequestToJoinResult',
  types: () => [JoinRequestSaved, InvalidInput, AlreadyMember] as const,
});
export const AnswerJoinRequestResult = createUnionType({
  name: 'AnswerJoinRequestResult',
  types: () => [JoinRequestSaved, InvalidInput, JoinRequestAnswered] as const,
});
export const AddMailDomainResult = createUnionType({
  name: 'AddMailDomainResult',
  types: () => [MailDomainsSaved, InvalidInput] as const,
});
