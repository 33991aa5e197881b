import type { GetListParams } from 'react-admin';
import type { Locale } from '#shared';
import type { JoinRequestState, RoleFilter } from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import { JoinRequestsDocument } from './joinRequests.operations.js';
import { toWire } from './locales.js';
import type { JoinRequest, User } from './people.js';
import { UserDocument, UsersDocument } from './people.operations.js';
import type { Reader } from './readers.js';

interface Filters {
  q?: string;
  role?: RoleFilter;
  collectivityId?: string;
  suspended?: string;
  state?: JoinRequestState | 'ALL';
}

const filtersOf = (params: GetListParams): Filters => (params.filter ?? {}) as Filters;
const pageOf = ({ pagination }: GetListParams) => ({ page: pagination?.page ?? 1, size: pagination?.perPage ?? 20 });

/** Everybody with an account, for administrators. */
export function userReader(client: GraphQLClient, locale: () => Locale): Reader<User> {
  return {
    async getList(params) {
      const { q, role, collectivityId, suspended } = filtersOf(params);
      const filter = { query: q, role, collectivityId, suspended: suspended ? suspended === 'yes' : undefined };
      const variables = { ...filter, page: pageOf(params), locale: toWire(locale()) };
      const { users } = await client(UsersDocument, variables, params.signal);
      return { data: users.items, total: users.total };
    },
    getOne: async (id, signal) =>
      (await client(UserDocument, { id: String(id), locale: toWire(locale()) }, signal)).user,
  };
}

/** Requests to join that the viewer may judge. */
export function joinRequestReader(client: GraphQLClient, locale: () => Locale): Reader<JoinRequest> {
  return {
    async getList(params) {
      const { state, collectivityId } = filtersOf(params);
      const variables = { state, collectivityId, page: pageOf(params), locale: toWire(locale()) };
      const { joinRequests } = await client(
        JoinRequestsDocument,
        { ...variables, state: state === 'ALL' ? undefined : state },
        params.signal,
      );
      return { data: joinRequests.items, total: joinRequests.total };
    },
    // A request has no page of its own.
    getOne: async () => undefined,
  };
}
