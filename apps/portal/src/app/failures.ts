import type { QueryClient } from '@tanstack/react-query';
import { ApiError, operationKey, type Execute } from './graphql.js';

/** What the server asked in vain, by the cache's names: they travel with the page. */
export function failuresOf(client: QueryClient): string[] {
  const queries = client.getQueryCache().getAll();
  return queries.filter(({ state }) => state.status === 'error').map(({ queryHash }) => queryHash);
}

/**
 * The browser's way to the API while it takes over the page: what failed on the server counts as failed still, or
 * the first tree would show an answer that the server's page lacks. A question is asked afresh once the page is live.
 * @param failed what `failuresOf` told on the server
 */
export function failingAgain(execute: Execute, failed: readonly string[]): Execute {
  const refused = new Set(failed);
  return (operation, variables, signal) =>
    refused.has(operationKey(operation, variables))
      ? Promise.reject(new ApiError('Failed on the server', 'FAILED_ON_SERVER'))
      : execute(operation, variables, signal);
}
