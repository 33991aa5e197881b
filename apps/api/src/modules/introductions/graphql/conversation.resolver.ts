import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Permit } from '../../../core/auth/index.js';
import { type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { Calls } from '../calls/calls.service.js';
import { Contacts } from '../contacts/contacts.service.js';
import { Conversation } from '../messages/conversation.service.js';
import { Notes } from '../notes/notes.service.js';
import { IntroductionContactInput } from './conversation.types.js';
import { answer } from './introduction.answers.js';
import { IntroductionResult, type MoveAnswer } from './introduction.results.types.js';

const ID_ARG = { type: () => ID };

/** What the people of both sides do with each other once both have accepted. */
@Permit('contributor')
@Resolver()
export class ConversationResolver {
  constructor(
    private readonly conversation: Conversation,
    private readonly contacts: Contacts,
    private readonly calls: Calls,
    private readonly notes: Notes,
  ) {}

  @Mutation(() => IntroductionResult, { description: 'Writes to the other side, which reads it here and by mail.' })
  async sendIntroductionMessage(
    @Args('id', ID_ARG) id: string,
    @Args('body', { type: () => String }) body: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    return answer(await this.conversation.write(viewer, uuidOf(id), body), locale);
  }

  @Mutation(() => IntroductionResult, { description: 'Shows the other side how to reach the viewer.' })
  async revealContact(
    @Args('id', ID_ARG) id: string,
    @Args('input', { type: () => IntroductionContactInput }) input: IntroductionContactInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    const { email, consent, phone = null, office = null } = input;
    return answer(await this.contacts.reveal(viewer, uuidOf(id), { email, consent, phone, office }), locale);
  }

  @Mutation(() => IntroductionResult, { description: 'Shows the viewer’s details no longer.' })
  async withdrawContact(
    @Args('id', ID_ARG) id: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    return answer(await this.contacts.withdraw(viewer, uuidOf(id)), locale);
  }

  @Mutation(() => IntroductionResult, { description: 'Proposes up to three times for a call that suit both offices.' })
  async proposeIntroductionCall(
    @Args('id', ID_ARG) id: string,
    @Args('times', { type: () => [Date] }) slots: Date[],
    @Args('minutes', { type: () => Int, defaultValue: 45 }) minutes: number,
    @Args('place', { type: () => String, nullable: true }) place: string | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    const input = { slots, minutes, place: place ?? null };
    return answer(await this.calls.propose(viewer, uuidOf(id), input), locale);
  }

  @Mutation(() => IntroductionResult, { description: 'Chooses one of the other side’s times.' })
  async agreeIntroductionCall(
    @Args('id', ID_ARG) id: string,
    @Args('time', { type: () => Date }) slot: Date,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    return answer(await this.calls.agree(viewer, uuidOf(id), slot), locale);
  }

  @Mutation(() => IntroductionResult, { description: 'Keeps a note that the viewer’s own side alone reads.' })
  async addIntroductionNote(
    @Args('id', ID_ARG) id: string,
    @Args('body', { type: () => String }) body: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    return answer(await this.notes.add(viewer, uuidOf(id), body), locale);
  }

  @Mutation(() => IntroductionResult)
  async removeIntroductionNote(
    @Args('id', ID_ARG) id: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    return answer(await this.notes.remove(viewer, uuidOf(id)), locale);
  }
}
