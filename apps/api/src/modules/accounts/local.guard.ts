import { type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import type { RequestContext } from '../../core/graphql/index.js';

/** Passport's request: the credentials where it looks for them, and later who they belong to. */
interface Attempt {
  body: { email: string; password: string };
  user?: { id: string } | null;
}

const attempts = new WeakMap<RequestContext, Attempt>();

/** Who the credentials of this request's signIn belong to; null where they are wrong. */
export const signedInAs = (context: RequestContext): { id: string } | null => attempts.get(context)?.user ?? null;

/** Runs Passport's local strategy on the arguments of signIn. A refusal isn't an exception: the mutation answers it. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override getRequest(context: ExecutionContext): Attempt {
    const gql = GqlExecutionContext.create(context);
    const { email, password } = gql.getArgs<{ email: string; password: string }>();
    const attempt: Attempt = { body: { email, password } };
    attempts.set(gql.getContext<RequestContext>(), attempt);
    return attempt;
  }

  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error instanceof Error) throw error;
    return (user || null) as User;
  }
}
