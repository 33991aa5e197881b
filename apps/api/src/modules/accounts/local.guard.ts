import { type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import type { RequestContext } from '../../core/graphql/index.js';
import { SignInAttempts } from './sign-in-attempts.service.js';

/** Passport's request: the credentials where it looks for them, and later who they belong to. */
interface Attempt {
  body: { email: string; password: string };
  user?: { id: string } | null;
}

const attempts = new WeakMap<RequestContext, Attempt>();

/** Who the credentials of this request's signIn belong to; null where they are wrong. */
export const signedInAs = (context: RequestContext): { id: string } | null => attempts.get(context)?.user ?? null;

const gqlOf = (context: ExecutionContext) => {
  const gql = GqlExecutionContext.create(context);
  return { ...gql.getArgs<{ email: string; password: string }>(), context: gql.getContext<RequestContext>() };
};

/**
 * Runs Passport's local strategy on the arguments of signIn, unless too much was tried. A wrong password isn't an
 * exception: the mutation answers it.
 */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  constructor(private readonly limits: SignInAttempts) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { email, context: request } = gqlOf(context);
    const attempt = { email, clientAddress: request.request.ip };
    await this.limits.begin(attempt);
    const activated = await super.canActivate(context);
    await (signedInAs(request) ? this.limits.succeeded(attempt) : this.limits.failed(attempt));
    return activated === true;
  }

  override getRequest(context: ExecutionContext): Attempt {
    const { email, password, context: request } = gqlOf(context);
    const attempt: Attempt = { body: { email, password } };
    attempts.set(request, attempt);
    return attempt;
  }

  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error instanceof Error) throw error;
    return (user || null) as User;
  }
}
