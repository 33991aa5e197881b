import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Permit } from '../../../core/auth/index.js';
import { invalidInput, type InvalidInput, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { ApiTokensService, type TokenOutcome } from '../tokens/api-tokens.service.js';
import { type ApiTokenCreated, ApiTokenType, CreateApiTokenInput, CreateApiTokenResult } from './api-tokens.types.js';

const answer = (outcome: TokenOutcome, locale: Locale): ApiTokenCreated | InvalidInput =>
  outcome.kind === 'created' ? outcome : invalidInput(outcome.problems, locale);

@Permit('member')
@Resolver()
export class ApiTokensResolver {
  constructor(private readonly tokens: ApiTokensService) {}

  @Query(() => [ApiTokenType], { description: 'The viewer’s own, the newest first; revoked ones are gone.' })
  myApiTokens(@Context() { viewer }: SignedInContext): Promise<ApiTokenType[]> {
    return this.tokens.list(viewer.id);
  }

  @Mutation(() => CreateApiTokenResult)
  async createApiToken(
    @Args('input') input: CreateApiTokenInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<ApiTokenCreated | InvalidInput> {
    return answer(await this.tokens.create(viewer, input), locale);
  }

  @Mutation(() => Boolean, { description: 'Ends one of the viewer’s tokens at once.' })
  async revokeApiToken(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<boolean> {
    await this.tokens.revoke(viewer, uuidOf(id));
    return true;
  }
}
