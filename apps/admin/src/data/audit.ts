import type { Locale } from '#shared';
import type { GetListParams, GetListResult } from 'react-admin';
import type { AuditEventsQuery, AuditOutcome } from '../generated/graphql.js';
import { AuditActionsDocument, AuditEventsDocument } from './audit.operations.js';
import type { GraphQLClient } from './client.js';

export type AuditEvent = AuditEventsQuery['auditEvents']['items'][number];
export interface AuditAction {
  id: string;
}

interface Filters {
  /** Id of a subject. */
  q?: string;
  action?: string;
  actorId?: string;
  outcome?: AuditOutcome;
  /** Days of the reader's own calendar, both included. */
  from?: string;
  until?: string;
}

/** Midnight of a day where the reader is; `days` later. Undefined where the day is not written in full. */
function midnight(day: string | undefined, days = 0): string | undefined {
  const [year = 0, month = 0, date = 0] = (day ?? '').split('-').map(Number);
  return year > 1_900 && month > 0 && date > 0 ? new Date(year, month - 1, date + days).toISOString() : undefined;
}

/** What the API is asked for by the filters of the list. */
const filterOf = ({ q, action, actorId, outcome, from, until }: Filters) => ({
  subjectId: q?.trim() || undefined,
  action,
  actorId,
  outcome,
  from: midnight(from),
  until: midnight(until, 1),
});

/** Where the trail can be taken away as a file, by the same filters. */
export function trailAddress(filters: object, locale: Locale): string {
  const given = Object.entries({ ...filterOf(filters), locale }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/exports/audit-trail.csv?${new URLSearchParams(given)}`;
}

/** The audit trail, as a list. */
export function auditReader(client: GraphQLClient) {
  return {
    async getList({ filter, pagination, signal }: GetListParams): Promise<GetListResult<AuditEvent>> {
      const variables = {
        filter: filterOf((filter ?? {}) as Filters),
        page: { page: pagination?.page ?? 1, size: pagination?.perPage ?? 20 },
      };
      const { auditEvents } = await client(AuditEventsDocument, variables, signal);
      return { data: auditEvents.items, total: auditEvents.total };
    },
    // An event has no page of its own.
    getOne: async () => undefined,
  };
}

/** Actions that the trail knows. */
export const auditActions = async (client: GraphQLClient, signal?: AbortSignal): Promise<AuditAction[]> =>
  (await client(AuditActionsDocument, {}, signal)).auditActions.map((id) => ({ id }));
