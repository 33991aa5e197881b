import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PageInput, pageOf, type RequestContext } from '../../../core/graphql/index.js';
import { PairScores } from '../../matching/index.js';
import { CollectivitiesService, CollectivityType } from '../../territories/index.js';
import type { Side } from '../introduction.model.js';
import { abilitiesOf, sideOf } from '../introduction.policy.js';
import { IntroductionsService } from '../introductions.service.js';
import { IntroductionWords } from '../introduction.words.js';
import { IntroductionSideEnum } from './introduction.enums.js';
import { IntroductionAbilitiesType, IntroductionScoreType, IntroductionType } from './introduction.types.js';
import { IntroductionMessagePageType, presentMessage } from './message.types.js';

@Resolver(() => IntroductionType)
export class IntroductionFields {
  constructor(
    private readonly collectivities: CollectivitiesService,
    private readonly introductions: IntroductionsService,
    private readonly words: IntroductionWords,
    private readonly scores: PairScores,
  ) {}

  @ResolveField(() => CollectivityType)
  proposer(@Parent() { row }: IntroductionType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, row.proposerId);
  }

  @ResolveField(() => CollectivityType)
  recipient(@Parent() { row }: IntroductionType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, row.recipientId);
  }

  @ResolveField(() => IntroductionSideEnum, { nullable: true, description: 'On which side the viewer stands.' })
  side(@Parent() { row }: IntroductionType, @Context() { viewer }: RequestContext): Side | null {
    return viewer && sideOf(viewer, row);
  }

  @ResolveField(() => String, { description: 'What it is about, in the language of the request.' })
  subject(@Parent() { row }: IntroductionType, @Context() { locale }: RequestContext): Promise<string> {
    return this.words.subjectLine(row, locale);
  }

  @ResolveField(() => IntroductionScoreType, { nullable: true })
  async score(
    @Parent() { row }: IntroductionType,
    @Context() { locale }: RequestContext,
  ): Promise<IntroductionScoreType | null> {
    const { score: kept } = row;
    if (!kept) return null;
    const sentences = await this.scores.say(row.proposerId, row.recipientId, kept, locale);
    const reasons = kept.terms.map(({ direction, code, weight }, at) => ({
      ...{ direction, term: code, weight },
      sentence: sentences[at] ?? '',
    }));
    return { version: kept.version, score: kept.score, reasons };
  }

  @ResolveField(() => IntroductionMessagePageType, {
    description: 'What both wrote, in order; for the two sides only.',
  })
  async messages(
    @Parent() { row }: IntroductionType,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { viewer }: RequestContext,
  ): Promise<IntroductionMessagePageType> {
    const { items, total } = await this.introductions.correspondence(viewer, row, pageOf(page));
    return { items: items.map(presentMessage), total };
  }

  @ResolveField(() => IntroductionAbilitiesType)
  abilities(@Parent() { row }: IntroductionType, @Context() { viewer }: RequestContext): IntroductionAbilitiesType {
    return abilitiesOf(viewer, row);
  }
}
