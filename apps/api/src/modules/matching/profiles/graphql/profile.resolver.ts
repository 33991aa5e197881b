import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Permit } from '../../../../core/auth/index.js';
import { integerIdOf, type SignedInContext } from '../../../../core/graphql/index.js';
import type { ProfilePart } from '../profile.model.js';
import { ProfilesService } from '../profiles.service.js';
import { CollectivityProfileInput, InterestInput } from './profile.inputs.js';
import { presentSheet, saveAnswer } from './profile.present.js';
import {
  EditorProfileType,
  ProfilePartEnum,
  type SaveCollectivityProfileAnswer,
  SaveInterestsResult,
  SaveCollectivityProfileResult,
} from './profile.types.js';

const id = { type: () => ID };
const seen = {
  type: () => Int,
  nullable: true,
  description: 'The version that you saw; left out, the last word wins.',
};

@Permit('contributor')
@Resolver()
export class ProfileResolver {
  constructor(private readonly profiles: ProfilesService) {}

  @Query(() => EditorProfileType, { description: 'Profile and interests, for those who prepare or save them.' })
  async editorProfile(
    @Args('collectivityId', id) collectivityId: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<EditorProfileType> {
    return presentSheet(await this.profiles.read(viewer, integerIdOf(collectivityId)));
  }

  @Mutation(() => SaveInterestsResult, {
    description: 'All that it seeks and offers: saved by managers, prepared for them by contributors.',
  })
  async saveInterests(
    @Args('collectivityId', id) collectivityId: string,
    @Args('interests', { type: () => [InterestInput] }) interests: InterestInput[],
    @Args('version', seen) version: number | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SaveCollectivityProfileAnswer> {
    const change = { collectivityId: integerIdOf(collectivityId), version: version ?? null };
    return saveAnswer(await this.profiles.saveInterests(viewer, change, interests), locale);
  }

  @Mutation(() => SaveCollectivityProfileResult, {
    description: 'Saved by managers, prepared for them by contributors.',
  })
  async saveCollectivityProfile(
    @Args('collectivityId', id) collectivityId: string,
    @Args('input') input: CollectivityProfileInput,
    @Args('version', seen) version: number | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SaveCollectivityProfileAnswer> {
    const change = { collectivityId: integerIdOf(collectivityId), version: version ?? null };
    const given = { ...input, languages: input.languages ?? undefined, geographies: input.geographies ?? undefined };
    return saveAnswer(await this.profiles.saveProfile(viewer, change, given), locale);
  }

  @Permit('manager')
  @Mutation(() => EditorProfileType, { description: 'Puts aside what a contributor has prepared.' })
  async discardPreparation(
    @Args('collectivityId', id) collectivityId: string,
    @Args('part', { type: () => ProfilePartEnum }) part: ProfilePart,
    @Context() { viewer }: SignedInContext,
  ): Promise<EditorProfileType> {
    return presentSheet(await this.profiles.discardPreparation(viewer, integerIdOf(collectivityId), part));
  }
}
