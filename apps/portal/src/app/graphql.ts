import type { Locale } from '#shared';
import {
  hashKey,
  keepPreviousData,
  queryOptions,
  useQuery,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Locale as GraphqlLocale, TypedDocumentString } from '../generated/graphql.js';
import type { Variables } from './page.js';
import { useRouter } from './router.js';

/** Runs an operation: in the server's process, or through POST /graphql in a browser. */
export type Execute = <Data>(operation: string, variables: Variables, signal?: AbortSignal) => Promise<Data>;

/** The API refused or failed; `code` is the first error's. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}

/** Refusals that asking once more does not change; `FAILED_ON_SERVER` is what the server's page already shows. */
const FINAL = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'FAILED_ON_SERVER']);

/** Whether a question that failed may do better when asked again at once. */
export function mayPass(error: Error): boolean {
  return !(error instanceof ApiError) || error.code === undefined || !FINAL.has(error.code);
}

interface Answer<Data> {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** The browser's way to the API. The header is what keeps other sites from posting here (CSRF). */
export function browserExecute(locale: Locale): Execute {
  return async <Data>(query: string, variables: Variables, signal?: AbortSignal): Promise<Data> => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': locale,
        'apollo-require-preflight': 'true',
      },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    const answer = (await response.json()) as Answer<Data>;
    const error = answer.errors?.[0];
    if (error || !answer.data) throw new ApiError(error?.message ?? `HTTP ${response.status}`, error?.extensions?.code);
    return answer.data;
  };
}

/** Name of an operation: it stands for its text in the cache's keys, and codegen holds it unique. */
export function operationName(document: string): string {
  return /\b(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? document;
}

/** Name of an operation with its variables in the cache. */
export function operationKey(document: string, variables: Variables): string {
  return hashKey([operationName(document), variables]);
}

/** One operation as TanStack Query knows it, the same on the server and in the browser. */
export function operationOptions<Data, Vars extends Variables>(
  execute: Execute,
  document: TypedDocumentString<Data, Vars>,
  variables: Vars,
) {
  const text = document.toString();
  return queryOptions<Data>({
    queryKey: [operationName(text), variables],
    queryFn: ({ signal }) => execute<Data>(text, variables, signal),
  });
}

/** The answer to an operation; there at first paint where the page's `load` asked with the same variables. */
export function useOperation<Data, Vars extends Variables>(
  document: TypedDocumentString<Data, Vars>,
  variables: Vars,
  options: { enabled?: boolean; /** Shows the last answer while the next one comes. */ keepPrevious?: boolean } = {},
): UseQueryResult<Data> {
  const { locale } = useRouter();
  return useQuery<Data>({
    ...operationOptions(browserExecute(locale), document, variables),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** The answer that the page's `load` has already awaited, with exactly the same variables. */
export function useLoaded<Data, Vars extends Variables>(
  document: TypedDocumentString<Data, Vars>,
  variables: Vars,
): Data {
  const { data } = useOperation(document, variables);
  if (data === undefined) throw new Error(`${operationName(document.toString())} was not loaded with these variables`);
  return data;
}

/** Asks unless a fresh answer is in the cache. */
export function fetchOperation<Data, Vars extends Variables>(
  client: QueryClient,
  execute: Execute,
  document: TypedDocumentString<Data, Vars>,
  variables: Vars,
): Promise<Data> {
  return client.fetchQuery(operationOptions(execute, document, variables));
}

const GRAPHQL_LOCALES: Readonly<Record<Locale, GraphqlLocale>> = { fr: 'FR', ja: 'JA', en: 'EN' };
const LOCALES_OF_GRAPHQL: Readonly<Record<GraphqlLocale, Locale>> = { FR: 'fr', JA: 'ja', EN: 'en' };

/** `fr` as the API writes it: FR. */
export function toGraphqlLocale(locale: Locale): GraphqlLocale {
  return GRAPHQL_LOCALES[locale];
}

/** The API's FR as `lang` attributes write it: fr. */
export function fromGraphqlLocale(locale: GraphqlLocale): Locale {
  return LOCALES_OF_GRAPHQL[locale];
}
