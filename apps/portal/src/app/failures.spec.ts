import { describe, expect, it } from '@jest/globals';
import { failingAgain, failuresOf } from './failures.js';
import { fetchOperation, mayPass, type Execute } from './graphql.js';
import { TypedDocumentString } from '../generated/graphql.js';
import { createQueryClient } from './view.js';

const SEARCH = new TypedDocumentString<{ total: number }, { query: string }>('query Search($query: String!) { total }');

describe('what failed on the server', () => {
  it('fails in the browser that takes over the page, and nothing else does', async () => {
    const server = createQueryClient();
    const away: Execute = () => Promise.reject(new Error('away'));
    await fetchOperation(server, away, SEARCH, { query: 'taxe' }).catch(() => undefined);
    const failed = failuresOf(server);
    expect(failed).toHaveLength(1);

    const back: Execute = <Data>() => Promise.resolve({ total: 3 } as Data);
    const execute = failingAgain(back, failed);
    const error = await execute(SEARCH.toString(), { query: 'taxe' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(mayPass(error as Error)).toBe(false);
    expect(await execute(SEARCH.toString(), { query: 'parc' })).toEqual({ total: 3 });
  });
});
