import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import type { MembershipRole, Viewer } from '../../../core/auth/index.js';
import { LocaleEnum } from '../../../core/graphql/index.js';

export const MembershipRoleEnum = { CONTRIBUTOR: 'contributor', MANAGER: 'manager' } as const;
registerEnumType(MembershipRoleEnum, { name: 'MembershipRole' });

@ObjectType('Membership')
export class MembershipType {
  collectivityId!: number;

  @Field(() => MembershipRoleEnum)
  role!: MembershipRole;
}

@ObjectType('Viewer', { description: 'The signed-in person.' })
export class ViewerType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => [MembershipType])
  memberships!: MembershipType[];

  @Field(() => Boolean)
  administrator!: boolean;

  @Field(() => Boolean)
  reviewer!: boolean;

  @Field(() => [String], { description: 'Codes of the themes that a reviewer reviews; empty: all.' })
  reviewerThemes!: string[];
}

@ObjectType({ description: 'The session cookie is set by the same answer.' })
export class SignedIn {
  @Field(() => ViewerType)
  viewer!: ViewerType;
}

@ObjectType({ description: 'The same answer whether or not the account exists.' })
export class SignInRefused {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SignInRefused] as const,
  resolveType: (value: SignedIn | SignInRefused) => ('viewer' in value ? SignedIn : SignInRefused),
});

/** The signed-in person as the API shows them. */
export const viewerType = (viewer: Viewer): ViewerType => ({
  ...viewer,
  memberships: [...viewer.memberships],
  reviewerThemes: [...viewer.reviewerThemes],
});

/** The answer to whatever signs somebody in. */
export const signedIn = (viewer: Viewer): SignedIn => ({ viewer: viewerType(viewer) });
