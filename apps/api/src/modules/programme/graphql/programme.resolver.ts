import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Permit } from '../../../core/auth/index.js';
import { invalidInput, LocaleEnum, made, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { DelegationNamesReader } from '../delegation-names.js';
import type { ProgrammeOutcome } from '../programme.results.js';
import { ProgrammesService, type ShownProgramme } from '../programmes.service.js';
import { presentProgramme } from './programme.present.js';
import { type ProgrammeAnswer, ProgrammeResult, ProgrammeSaved } from './programme.answers.types.js';
import { MeetingProgrammeType } from './programme.types.js';

const text = { type: () => String };
const localeArgument = { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' } as const;

@Resolver()
export class ProgrammeResolver {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly names: DelegationNamesReader,
  ) {}

  @Permit('contributor')
  @Query(() => MeetingProgrammeType, {
    nullable: true,
    complexity: 200,
    description:
      'Who meets whom, with the proof that it is the best. Administrators: the version of that number, or the newest. Members: the published one, the meetings of their own delegations.',
  })
  async meetingProgramme(
    @Args('edition', text) edition: string,
    @Args('number', { type: () => Int, nullable: true }) number: number | null,
    @Args('locale', localeArgument) readerLocale: Locale | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<MeetingProgrammeType | null> {
    const shown = await this.programmes.show(viewer, edition, number ?? null);
    return shown && this.present(shown, readerLocale ?? 'fr');
  }

  @Permit('administrator')
  @Query(() => [MeetingProgrammeType], {
    complexity: 50,
    description: 'All versions without their meetings, the newest first.',
  })
  async meetingProgrammes(
    @Args('edition', text) edition: string,
    @Context() { locale }: SignedInContext,
  ): Promise<MeetingProgrammeType[]> {
    const versions = await this.programmes.versions(edition);
    return versions.map((version) =>
      presentProgramme({ version, whole: true, meetings: [], changes: [] }, new Map(), locale),
    );
  }

  @Permit('administrator')
  @Mutation(() => ProgrammeResult, {
    description:
      'Computes a new version in the background. With `keep`, as few meetings as possible move; rounds up to `heldThrough` are over and stay.',
  })
  async computeMeetingProgramme(
    @Args('edition', text) edition: string,
    @Args('heldThrough', { type: () => Int, nullable: true, defaultValue: 0 }) heldThrough: number | null,
    @Args('keep', { type: () => Boolean, nullable: true, defaultValue: true }) keep: boolean | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<ProgrammeAnswer> {
    return this.answer(await this.programmes.ask(viewer, edition, heldThrough ?? 0, keep ?? true), locale);
  }

  @Permit('administrator')
  @Mutation(() => ProgrammeResult, { description: 'Delegations see it from now on; the one before is replaced.' })
  async publishMeetingProgramme(
    @Args('id', { type: () => ID }) programmeId: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<ProgrammeAnswer> {
    return this.answer(await this.programmes.publish(viewer, uuidOf(programmeId)), locale);
  }

  private async answer(outcome: ProgrammeOutcome, locale: Locale): Promise<ProgrammeAnswer> {
    if (outcome.kind === 'invalid') return invalidInput(outcome.problems, locale);
    const shown = { version: outcome.programme, whole: true, meetings: [], changes: [] };
    return made(ProgrammeSaved, { programme: await this.present(shown, locale) });
  }

  private async present(shown: ShownProgramme, locale: Locale): Promise<MeetingProgrammeType> {
    const names = await this.names.of(shown.version.editionCode, locale);
    return presentProgramme(shown, names, locale);
  }
}
