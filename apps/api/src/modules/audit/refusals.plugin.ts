import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../../core/graphql/index.js';
import { clientKey, RateLimits } from '../../core/limits/index.js';
import { Audit } from './audit.repository.js';

/** So many refusals of one person or client are recorded in an hour, and of all together: the trail can't be flooded. */
const BY_ONE = { name: 'audit refusals', limit: 60, windowSeconds: 3_600 };
const BY_ALL = { name: 'audit refusals of all', limit: 3_000, windowSeconds: 3_600 };

/** Codes by which somebody is kept out. Absent and forbidden are one, so what was never there is recorded as well. */
const REFUSALS = new Set<unknown>([
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'SCOPE_NEEDED',
  'SESSION_NEEDED',
  'TOO_MANY_ATTEMPTS',
]);

const ID_MAX = 100;

/** The field at the root that was refused, and its code; once each. */
function refusalsIn(errors: readonly GraphQLFormattedError[]): Map<string, string> {
  const refused = errors.filter(({ path, extensions }) => path && REFUSALS.has(extensions?.['code']));
  return new Map(refused.map(({ path, extensions }) => [String(path?.[0]), String(extensions?.['code'])]));
}

/** Records who was refused what. A fault in doing so never changes the answer. */
@Plugin()
export class RefusalsPlugin implements ApolloServerPlugin {
  private readonly logger = new Logger('Audit');

  constructor(
    private readonly audit: Audit,
    private readonly limits: RateLimits,
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    return {
      willSendResponse: async (context) => {
        const { body } = context.response;
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        if (errors.length > 0) await this.recordAll(refusalsIn(errors), context).catch(this.fail);
      },
    };
  }

  private readonly fail = (error: unknown): void => this.logger.error(String(error));

  private async recordAll(
    refusals: ReadonlyMap<string, string>,
    { contextValue, operation, request }: GraphQLRequestContextWillSendResponse<BaseContext>,
  ): Promise<void> {
    const { viewer, request: http } = contextValue as RequestContext;
    const id: unknown = request.variables?.['id'];
    for (const [field, code] of refusals) {
      const one = await this.limits.hit(BY_ONE, viewer?.id ?? clientKey(http.ip));
      if (!one.allowed || !(await this.limits.hit(BY_ALL, 'all')).allowed) return;
      await this.audit.record({
        actorId: viewer?.id ?? null,
        action: 'access.refused',
        subjectType: operation?.operation ?? 'query',
        subjectId: field.slice(0, ID_MAX),
        details: { code, ...(typeof id === 'string' ? { id: id.slice(0, ID_MAX) } : {}) },
        outcome: 'refused',
      });
    }
  }
}
