import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Permit } from '../../../core/auth/index.js';
import { type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { SessionsService } from '../sessions.service.js';
import { SessionType } from './sessions.types.js';

@Permit('member')
@Resolver()
export class SessionsResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Query(() => [SessionType], { description: 'The viewer’s own, the latest used first.' })
  async mySessions(@Context() { viewer }: SignedInContext): Promise<SessionType[]> {
    const sessions = await this.sessions.list(viewer.id);
    return sessions.map((session) => ({
      ...session,
      endsAt: this.sessions.endOf(session),
      current: session.id === viewer.sessionId,
    }));
  }

  @Mutation(() => Boolean, { description: 'Ends one of the viewer’s sessions; the present one as well.' })
  async endSession(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<boolean> {
    await this.sessions.end(viewer, uuidOf(id));
    return true;
  }

  @Mutation(() => Int, { description: 'Ends all of the viewer’s sessions but the present one; says how many.' })
  endOtherSessions(@Context() { viewer }: SignedInContext): Promise<number> {
    return this.sessions.endOthers(viewer);
  }
}
