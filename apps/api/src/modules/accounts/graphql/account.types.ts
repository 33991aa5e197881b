import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ConsentPurpose, Locale } from '#shared';
import { InvalidInput, LocaleEnum } from '../../../core/graphql/index.js';

export const ConsentPurposeEnum = {
  NAMED_CONTACT: 'named-contact',
  SEARCH_HINTS: 'search-hints',
  NEWS: 'news',
} as const satisfies Record<string, ConsentPurpose>;
registerEnumType(ConsentPurposeEnum, { name: 'ConsentPurpose' });

@ObjectType('Consent', { description: 'What the viewer agreed to.' })
export class ConsentType {
  @Field(() => ConsentPurposeEnum)
  purpose!: ConsentPurpose;

  @Field(() => Int, { description: 'Of the text that was agreed to.' })
  textVersion!: number;

  @Field(() => Date)
  givenAt!: Date;
}

@ObjectType('Account', { description: 'The viewer’s own account.' })
export class AccountType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String, { description: 'IANA name, e.g. Asia/Tokyo.' })
  timeZone!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Boolean, { description: 'False for people who sign in elsewhere.' })
  hasPassword!: boolean;

  @Field(() => [ConsentType], { description: 'Not withdrawn.' })
  consents!: ConsentType[];
}

@InputType()
export class ProfileInput {
  @Field(() => String)
  name!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  timeZone!: string;
}

@ObjectType()
export class ProfileSaved {
  @Field(() => AccountType)
  account!: AccountType;
}

export const SaveProfileResult = createUnionType({
  name: 'SaveProfileResult',
  types: () => [ProfileSaved, InvalidInput] as const,
  resolveType: (value: ProfileSaved | InvalidInput) => ('account' in value ? ProfileSaved : InvalidInput),
});

@ObjectType()
export class PersonalDataExport {
  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: 'A JSON document.' })
  json!: string;
}

@ObjectType({ description: 'The account is gone, and with it the session.' })
export class AccountErased {
  @Field(() => Date)
  erasedAt!: Date;
}

@ObjectType()
export class ErasureRefused {
  @Field(() => String, { description: 'WRONG_PASSWORD, SIGN_IN_AGAIN, LAST_ADMINISTRATOR or LAST_MANAGER.' })
  code!: string;

  @Field(() => String)
  message!: string;
}

export const EraseAccountResult = createUnionType({
  name: 'EraseAccountResult',
  types: () => [AccountErased, ErasureRefused] as const,
  resolveType: (value: AccountErased | ErasureRefused) => ('erasedAt' in value ? AccountErased : ErasureRefused),
});
