import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { DomainError } from '../errors/index.js';
import type { RequestContext } from '../graphql/request-context.js';
import { ACCESS, type Access } from './access.decorators.js';
import { permits } from './viewer.js';

/** Deny by default: a root field or route without @Public or @Permit is refused to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined) throw new DomainError('NOT_FOUND');
    if ('public' in access) return true;
    const viewer = GqlExecutionContext.create(context).getContext<RequestContext>().viewer;
    if (viewer === null) throw new DomainError('UNAUTHENTICATED');
    if (!permits(viewer, access.permission)) throw new DomainError('NOT_FOUND');
    return true;
  }
}
