import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Batch, firstOf, type RequestContext } from '../../../core/graphql/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import { Calls } from '../calls/calls.service.js';
import { Contacts } from '../contacts/contacts.service.js';
import { Notes } from '../notes/notes.service.js';
import {
  IntroductionCallTimeType,
  IntroductionCallType,
  IntroductionContactType,
  IntroductionNoteType,
} from './conversation.types.js';
import { IntroductionType } from './introduction.types.js';

const MINUTES = 45;
/** Half hours of two weeks that suit both: more than anybody chooses from. */
const TIMES_MAX = 100;

/** What is resolved for the people of one side or both only. */
@Resolver(() => IntroductionType)
export class ConversationFields {
  private readonly names: Batch<string, string | null>;

  constructor(
    private readonly contactsService: Contacts,
    private readonly calls: Calls,
    private readonly notesService: Notes,
    accounts: AccountsRepository,
  ) {
    this.names = new Batch<string, string | null>(
      (ids) => accounts.namesByIds(ids),
      () => null,
    );
  }

  @ResolveField(() => [IntroductionContactType], {
    description: 'What people of both sides show, once both have accepted; for the two sides only.',
  })
  async contacts(
    @Parent() { row }: IntroductionType,
    @Context() { viewer }: RequestContext,
  ): Promise<IntroductionContactType[]> {
    const shown = await this.contactsService.shown(viewer, row);
    return shown.map(({ userId, ...contact }) => ({ ...contact, own: userId === viewer?.id }));
  }

  @ResolveField(() => IntroductionCallType, { nullable: true })
  async call(
    @Parent() { row }: IntroductionType,
    @Context() { viewer, locale }: RequestContext,
  ): Promise<IntroductionCallType | null> {
    const call = await this.calls.of(viewer, row);
    if (!call) return null;
    const sentenceOf = await this.calls.saying(row, locale);
    const say = (start: Date) => ({ start, sentence: sentenceOf(start) });
    const { side, minutes, place, agreedSlot, slots } = call;
    return {
      ...{ side, minutes, place },
      times: slots.map(say),
      agreed: agreedSlot && say(agreedSlot),
      calendar: await this.calls.file(row, call, locale),
    };
  }

  @ResolveField(() => [IntroductionCallTimeType], {
    description: 'Times of the next two weeks that suit both offices.',
  })
  async callTimes(
    @Parent() { row }: IntroductionType,
    @Args('first', { type: () => Int, defaultValue: 40 }) first: number,
    @Context() { viewer, locale }: RequestContext,
  ): Promise<IntroductionCallTimeType[]> {
    const most = firstOf(first, TIMES_MAX);
    if (!this.calls.mayArrange(viewer, row)) return [];
    const times = (await this.calls.times(row, MINUTES)).slice(0, most);
    const sentenceOf = await this.calls.saying(row, locale);
    return times.map((start) => ({ start, sentence: sentenceOf(start) }));
  }

  @ResolveField(() => [IntroductionNoteType], { description: 'Notes of the viewer’s own side, the youngest first.' })
  async notes(
    @Parent() { row }: IntroductionType,
    @Context() context: RequestContext,
  ): Promise<IntroductionNoteType[]> {
    const notes = await this.notesService.of(context.viewer, row);
    return Promise.all(
      notes.map(async ({ id, body, authorId, createdAt }) => ({
        ...{ id, body, createdAt },
        author: authorId === null ? null : await this.names.load(context, authorId),
      })),
    );
  }
}
