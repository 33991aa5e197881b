import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { OperationTypeNode, type GraphQLResolveInfo } from 'graphql';
import type { Scope } from '#shared';
import { DomainError } from '../errors/index.js';
import type { RequestContext } from '../graphql/request-context.js';
import { ACCESS, type Access, TOKEN_SCOPE } from './access.decorators.js';
import { permits, scopeGives, type Viewer } from './viewer.js';

/** Deny by default: a root field or route without @Public or @Permit is refused to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, targets);
    const scope = this.reflector.getAllAndOverride<Scope | undefined>(TOKEN_SCOPE, targets);
    if (access === undefined) throw new DomainError('NOT_FOUND');
    const open = 'public' in access;
    if (open && context.getType<string>() !== 'graphql') return true;
    const graphql = GqlExecutionContext.create(context);
    const { viewer } = graphql.getContext<RequestContext>();
    const changes = graphql.getInfo<GraphQLResolveInfo>().operation.operation === OperationTypeNode.MUTATION;
    if (viewer && (!open || changes)) checkScope(viewer, scope);
    if (open) return true;
    if (viewer === null) throw new DomainError('UNAUTHENTICATED');
    if (!permits(viewer, access.permission, scope)) throw new DomainError('NOT_FOUND');
    return true;
  }
}

/** Says which scope a token lacks: it tells of the token, never of what the field would have found. */
function checkScope(viewer: Viewer, scope: Scope | undefined): void {
  if (scopeGives(viewer, scope)) return;
  throw scope === undefined ? new DomainError('SESSION_NEEDED') : new DomainError('SCOPE_NEEDED', { scope });
}
