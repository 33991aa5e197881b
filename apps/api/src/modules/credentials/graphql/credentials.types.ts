import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import type { MembershipRole } from '../../../core/auth/index.js';
import { InvalidInput, LocaleEnum } from '../../../core/graphql/index.js';
import { MembershipRoleEnum, SignedIn } from '../../accounts/index.js';

@ObjectType('Invitation', { description: 'An open invitation, as those see it who may take it back.' })
export class InvitationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => LocaleEnum, { description: 'Language of its mail.' })
  locale!: Locale;

  collectivityId!: number | null;

  @Field(() => MembershipRoleEnum, { nullable: true })
  role!: MembershipRole | null;

  @Field(() => String, { description: 'Name of the person who sent it.' })
  inviterName!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;
}

@ObjectType('InvitationPage')
export class InvitationPageType {
  @Field(() => [InvitationType])
  items!: InvitationType[];

  @Field(() => Int)
  total!: number;
}

@ObjectType('ReceivedInvitation', { description: 'An invitation, as its recipient sees it.' })
export class ReceivedInvitationType extends InvitationType {
  @Field(() => Boolean, { description: 'The address has an account: it only joins, and signs in as always.' })
  hasAccount!: boolean;
}

@ObjectType()
export class Invited {
  @Field(() => InvitationType)
  invitation!: InvitationType;
}

@ObjectType({ description: 'Done, in words.' })
export class Confirmed {
  @Field(() => String)
  message!: string;
}

@ObjectType({ description: 'The link never was, was used, is too old or was taken back: one answer for all.' })
export class LinkRefused {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;
}

type Member = Invited | SignedIn | Confirmed | LinkRefused | InvalidInput;

/** Which member of a union an answer is: each has a field of its own. */
function resolveType(value: Member) {
  if ('invitation' in value) return Invited;
  if ('viewer' in value) return SignedIn;
  if ('problems' in value) return InvalidInput;
  return 'code' in value ? LinkRefused : Confirmed;
}

export const InviteMemberResult = createUnionType({
  name: 'InviteMemberResult',
  types: () => [Invited, InvalidInput] as const,
  resolveType,
});

export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  description: 'SignedIn for a newcomer; Confirmed where the address had an account, which then signs in.',
  types: () => [SignedIn, Confirmed, InvalidInput, LinkRefused] as const,
  resolveType,
});

export const ResetPasswordResult = createUnionType({
  name: 'ResetPasswordResult',
  types: () => [Confirmed, InvalidInput, LinkRefused] as const,
  resolveType,
});

export const ChangeCredentialsResult = createUnionType({
  name: 'ChangeCredentialsResult',
  types: () => [Confirmed, InvalidInput] as const,
  resolveType,
});

export const ConfirmEmailChangeResult = createUnionType({
  name: 'ConfirmEmailChangeResult',
  types: () => [Confirmed, LinkRefused] as const,
  resolveType,
});

export const SignInWithLinkResult = createUnionType({
  name: 'SignInWithLinkResult',
  types: () => [SignedIn, LinkRefused] as const,
  resolveType,
});
