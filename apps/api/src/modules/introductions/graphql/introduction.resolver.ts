import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Permit } from '../../../core/auth/index.js';
import {
  integerIdOf,
  LocaleEnum,
  PageInput,
  pageOf,
  type SignedInContext,
  uuidOf,
} from '../../../core/graphql/index.js';
import { IntroductionsService } from '../introductions.service.js';
import type { IntroductionState, Side } from '../introduction.model.js';
import { IntroductionWords } from '../introduction.words.js';
import { presentIntroduction, presentRefusal } from './introduction.answers.js';
import { IntroductionSideEnum, IntroductionStateEnum } from './introduction.enums.js';
import { IntroductionThemeInput, themeOf } from './introduction.inputs.js';
import { IntroductionPreview } from './introduction.results.types.js';
import { IntroductionPageType, IntroductionType } from './introduction.types.js';

/** Introductions of the viewer's collectivities. */
@Permit('contributor')
@Resolver()
export class IntroductionResolver {
  constructor(
    private readonly introductions: IntroductionsService,
    private readonly words: IntroductionWords,
  ) {}

  @Query(() => IntroductionPageType, {
    name: 'introductions',
    description: 'Those of the viewer’s collectivities, the last moved first; all, for administrators.',
  })
  async list(
    @Args('collectivityId', { type: () => ID, nullable: true }) collectivityId: string | null,
    @Args('side', { type: () => IntroductionSideEnum, nullable: true }) side: Side | null,
    @Args('states', { type: () => [IntroductionStateEnum], nullable: true }) states: IntroductionState[] | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<IntroductionPageType> {
    const id = collectivityId ? integerIdOf(collectivityId) : null;
    const filter = { collectivityId: id, side: side ?? null, states: states ?? null };
    const { items, total } = await this.introductions.list(viewer, pageOf(page), filter);
    return { items: items.map(presentIntroduction), total };
  }

  @Query(() => IntroductionType, { nullable: true })
  async introduction(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<IntroductionType | null> {
    const found = await this.introductions.find(viewer, uuidOf(id));
    return found && presentIntroduction(found);
  }

  @Query(() => IntroductionPreview, { description: 'The letters as the platform would write them.' })
  async introductionPreview(
    @Args('theme', { type: () => IntroductionThemeInput }) theme: IntroductionThemeInput,
    @Args('locale', { type: () => LocaleEnum }) letterLocale: Locale,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<IntroductionPreview> {
    const { letters, refusal, ...preview } = await this.introductions.preview(viewer, themeOf(theme), letterLocale);
    const subject = await this.words.subjectLine(preview.theme, locale);
    return { letters, subject, refusal: refusal && presentRefusal(refusal, locale) };
  }
}
