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
import { Refusals } from './refusals.js';

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

  constructor(private readonly refusals: Refusals) {}

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
      const entry = {
        actorId: viewer?.id ?? null,
        action: 'access.refused' as const,
        subjectType: operation?.operation ?? 'query',
        subjectId: field.slice(0, ID_MAX),
        details: { code, ...(typeof id === 'string' ? { id: id.slice(0, ID_MAX) } : {}) },
      };
      if (!(await this.refusals.record(entry, http.ip))) return;
    }
  }
}
