import type { DataProvider, Identifier, RaRecord } from 'react-admin';
import { RequestError } from './client.js';
import type { Reader, Readers } from './readers.js';

/**
 * What react-admin's lists and references read. Writing has results of its own (somebody else saved,
 * something is missing), which this interface has no words for: it goes through `Desk`.
 * @param notFound said where a record doesn't exist or may not be seen
 */
export function createDataProvider(readers: Readers, notFound: () => string): DataProvider {
  const readerOf = (resource: string): Reader => {
    if (!(resource in readers)) throw new Error(`No such resource: ${resource}`);
    return readers[resource as keyof Readers];
  };
  const refuse = () => Promise.reject(new Error('The desk writes through Desk, not through react-admin.'));
  const one = async (resource: string, id: Identifier, signal?: AbortSignal): Promise<RaRecord> => {
    const record = await readerOf(resource).getOne(id, signal);
    if (!record) throw new RequestError(notFound(), 'NOT_FOUND', 404);
    return record;
  };
  const provider = {
    supportAbortSignal: true,
    getList: async (resource: string, params: Parameters<Reader['getList']>[0]) => readerOf(resource).getList(params),
    getOne: async (resource: string, { id, signal }: { id: Identifier; signal?: AbortSignal }) => ({
      data: await one(resource, id, signal),
    }),
    getMany: async (resource: string, { ids, signal }: { ids: Identifier[]; signal?: AbortSignal }) => ({
      data: await Promise.all(ids.map((id) => one(resource, id, signal))),
    }),
    getManyReference: refuse,
    create: refuse,
    update: refuse,
    updateMany: refuse,
    delete: refuse,
    deleteMany: refuse,
  };
  // react-admin's signatures promise any record type that a caller names; no implementation can, so this is the one cast.
  return provider as unknown as DataProvider;
}
