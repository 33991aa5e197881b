import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MembershipRole } from '../../../core/auth/index.js';
import { type Belonging, MembershipRoleEnum } from '../../accounts/index.js';
import type { Member } from '../membership.results.js';

const BelongingEnum = {
  CASE_STUDIES: 'caseStudies',
  CONTACTS: 'contacts',
  REVIEWS: 'reviews',
  INVITATIONS: 'invitations',
  INTRODUCTIONS: 'introductions',
} as const satisfies Record<string, Belonging>;
registerEnumType(BelongingEnum, { name: 'Belonging', description: 'What a person can have in their care.' });

@ObjectType('Person', { description: 'Somebody with an account, as colleagues and administrators see them.' })
export class PersonType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('MemberAbilities')
export class MemberAbilitiesType {
  @Field(() => Boolean)
  setRole!: boolean;

  @Field(() => Boolean)
  remove!: boolean;
}

@ObjectType('Member', { description: 'A person in a collectivity, as those who manage it see them.' })
export class MemberType {
  row!: Member;

  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => String)
  email!: string;

  @Field(() => MembershipRoleEnum)
  role!: MembershipRole;

  @Field(() => Date)
  since!: Date;

  @Field(() => Int, { description: 'Name it when you change the role or remove the member.' })
  version!: number;

  @Field(() => Boolean)
  suspended!: boolean;

  @Field(() => Boolean, {
    description: 'The only manager of a collectivity that is in use: stays until there is another.',
  })
  lastManager!: boolean;
}

@ObjectType('MemberPage')
export class MemberPageType {
  @Field(() => [MemberType])
  items!: MemberType[];

  @Field(() => Int)
  total!: number;
}

@ObjectType('BelongingCount')
export class BelongingCountType {
  @Field(() => BelongingEnum)
  kind!: Belonging;

  @Field(() => Int)
  count!: number;
}

@ObjectType('HandOverView', { description: 'What would move if a member left, and who could take it.' })
export class HandOverViewType {
  @Field(() => [BelongingCountType])
  belongings!: BelongingCountType[];

  @Field(() => [PersonType])
  colleagues!: PersonType[];
}

@ObjectType()
export class MembershipSaved {
  @Field(() => MemberType)
  member!: MemberType;
}

@ObjectType({ description: 'Removed; says what moved into other hands.' })
export class MembershipRemoved {
  @Field(() => [BelongingCountType])
  moved!: BelongingCountType[];
}

@ObjectType()
export class HandedOver {
  @Field(() => [BelongingCountType])
  moved!: BelongingCountType[];
}

@ObjectType({ description: 'Somebody else changed this membership in the meantime.' })
export class StaleMembership {
  @Field(() => String)
  message!: string;

  @Field(() => MemberType)
  current!: MemberType;
}

@ObjectType({ description: 'The only manager of a collectivity that is in use stays until there is another.' })
export class LastManager {
  @Field(() => String)
  message!: string;
}

@ObjectType({ description: 'Who shall take over does not belong to the collectivity, or is suspended.' })
export class NoSuchColleague {
  @Field(() => String)
  message!: string;
}

export type SetRoleAnswer = MembershipSaved | StaleMembership | LastManager;
export type RemoveAnswer = MembershipRemoved | StaleMembership | LastManager | NoSuchColleague;
export type HandOverAnswer = HandedOver | NoSuchColleague;

export const SetMembershipRoleResult = createUnionType({
  name: 'SetMembershipRoleResult',
  types: () => [MembershipSaved, StaleMembership, LastManager] as const,
});
export const RemoveMembershipResult = createUnionType({
  name: 'RemoveMembershipResult',
  types: () => [MembershipRemoved, StaleMembership, LastManager, NoSuchColleague] as const,
});
export const HandOverResult = createUnionType({
  name: 'HandOverResult',
  types: () => [HandedOver, NoSuchColleague] as const,
});
