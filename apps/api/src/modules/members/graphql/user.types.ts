import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { InvalidInput, LocaleEnum } from '../../../core/graphql/index.js';
import { MembershipType } from '../../accounts/index.js';
import type { RoleFilter, UserRow } from '../users.results.js';

export const RoleFilterEnum = {
  ADMINISTRATOR: 'administrator',
  REVIEWER: 'reviewer',
  MANAGER: 'manager',
  CONTRIBUTOR: 'contributor',
  NONE: 'none',
} as const satisfies Record<string, RoleFilter>;
registerEnumType(RoleFilterEnum, { name: 'RoleFilter', description: 'NONE: without membership and platform role.' });

@ObjectType('UserAbilities')
export class UserAbilitiesType {
  @Field(() => Boolean)
  setAdministrator!: boolean;

  @Field(() => Boolean)
  setReviewer!: boolean;

  @Field(() => Boolean)
  suspend!: boolean;

  @Field(() => Boolean)
  lift!: boolean;
}

@ObjectType('User', { description: 'A person as administrators see them.' })
export class UserType {
  row!: UserRow;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Boolean)
  administrator!: boolean;

  @Field(() => Boolean)
  reviewer!: boolean;

  @Field(() => [String], { description: 'Codes of the themes that a reviewer reviews; empty: all.' })
  reviewerThemes!: string[];

  @Field(() => Date, { nullable: true })
  suspendedAt!: Date | null;

  @Field(() => String, { nullable: true })
  suspensionReason!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  lastSignInAt!: Date | null;

  @Field(() => Boolean, { description: 'Signs in with a password; without, by a link or at another service.' })
  hasPassword!: boolean;

  @Field(() => Boolean, { description: 'The only administrator who can sign in: stays until there is another.' })
  lastAdministrator!: boolean;

  @Field(() => [MembershipType])
  memberships!: MembershipType[];

  @Field(() => Int, { description: 'Name it when you change what the person may do.' })
  version!: number;
}

@ObjectType('UserPage')
export class UserPageType {
  @Field(() => [UserType])
  items!: UserType[];

  @Field(() => Int)
  total!: number;
}

@ObjectType()
export class UserSaved {
  @Field(() => UserType)
  user!: UserType;
}

@ObjectType({ description: 'Somebody else changed what this person may do in the meantime.' })
export class StaleUser {
  @Field(() => String)
  message!: string;

  @Field(() => UserType)
  current!: UserType;
}

@ObjectType({ description: 'The only administrator who can sign in stays until there is another.' })
export class LastAdministrator {
  @Field(() => String)
  message!: string;
}

export type UserAnswer = UserSaved | StaleUser | LastAdministrator | InvalidInput;

export const ChangeAccessResult = createUnionType({
  name: 'ChangeAccessResult',
  types: () => [UserSaved, StaleUser, LastAdministrator, InvalidInput] as const,
});
