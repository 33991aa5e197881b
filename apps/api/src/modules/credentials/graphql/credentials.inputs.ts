import { Field, ID, InputType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import type { MembershipRole } from '../../../core/auth/index.js';
import { LocaleEnum } from '../../../core/graphql/index.js';
import { MembershipRoleEnum } from '../../accounts/index.js';

@InputType()
export class InviteMemberInput {
  @Field(() => String)
  email!: string;

  @Field(() => ID, { nullable: true, description: 'Left out, it invites to an account alone: administrators only.' })
  collectivityId?: string | null;

  @Field(() => MembershipRoleEnum, { nullable: true, description: 'Needed with a collectivity.' })
  role?: MembershipRole | null;

  @Field(() => LocaleEnum, { description: 'Language of the mail.' })
  locale!: Locale;
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String)
  token!: string;

  @Field(() => String, { description: 'Ignored where the address has an account.' })
  name!: string;

  @Field(() => String, { description: 'Ignored where the address has an account.' })
  password!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String, {
    nullable: true,
    description: 'IANA name, e.g. Asia/Tokyo; the usual one of the language where it is left out.',
  })
  timeZone?: string | null;
}
