import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Scope, TOKEN_LIMITS } from '#shared';
import { InvalidInput } from '../../../core/graphql/index.js';

export const ScopeEnum = {
  READ_OWN_DRAFTS: 'read:own-drafts',
  WRITE_CASES: 'write:cases',
  IMPORT: 'import',
} as const satisfies Record<string, Scope>;
registerEnumType(ScopeEnum, {
  name: 'ApiTokenScope',
  description: 'What a token may do beside reading what is public; never more than its owner.',
  valuesMap: {
    READ_OWN_DRAFTS: { description: 'Reads the cases that its owner sees at the desk, in any state.' },
    WRITE_CASES: { description: 'Creates, edits, translates and submits cases as its owner may.' },
    IMPORT: { description: 'Brings cases in from files as its owner may.' },
  },
});

@ObjectType('ApiToken', { description: 'A key by which a program acts for the viewer. Its secret is not kept.' })
export class ApiTokenType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'The first characters of the secret, to find it again.' })
  hint!: string;

  @Field(() => [ScopeEnum])
  scopes!: Scope[];

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Exact to about a minute; null where it was never used.' })
  usedAt!: Date | null;
}

@InputType()
export class CreateApiTokenInput {
  @Field(() => String, { description: `Up to ${TOKEN_LIMITS.name} characters: what it is for.` })
  name!: string;

  @Field(() => [ScopeEnum])
  scopes!: Scope[];

  @Field(() => Int, { description: `Days until it expires, up to ${TOKEN_LIMITS.days}.` })
  days!: number;
}

@ObjectType()
export class ApiTokenCreated {
  @Field(() => ApiTokenType)
  token!: ApiTokenType;

  @Field(() => String, { description: 'Shown this once.' })
  secret!: string;
}

export const CreateApiTokenResult = createUnionType({
  name: 'CreateApiTokenResult',
  types: () => [ApiTokenCreated, InvalidInput] as const,
  resolveType: (value: ApiTokenCreated | InvalidInput) => ('secret' in value ? ApiTokenCreated : InvalidInput),
});
