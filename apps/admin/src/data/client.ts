import type { Locale } from '#shared';
import type { TypedDocumentString } from '../generated/graphql.js';

/** A request that brought no answer to use: a refusal of the whole operation, or no connection. */
export class RequestError extends Error {
  constructor(
    message: string,
    /** The server's code, or NETWORK where nothing came back. */
    readonly code: string,
    /** As react-admin reads it: 401 asks for a new sign-in. */
    readonly status: number,
  ) {
    super(message);
    this.name = 'RequestError';
  }
}

/** Runs one operation of the contract with the visitor's session. */
export type GraphQLClient = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Data>;

interface GraphQLAnswer<Data> {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

const STATUS_OF_CODE: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, NOT_FOUND: 404 };

/** What the client has to know of the page that it serves. */
export interface ClientSettings {
  /** Language of the server's sentences. */
  locale: () => Locale;
  /** Said where the server can't be reached or answers nonsense. */
  unreachable: () => string;
}

async function post(document: string, variables: unknown, settings: ClientSettings, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': settings.locale(),
        'apollo-require-preflight': 'true',
      },
      body: JSON.stringify({ query: document, variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestError(settings.unreachable(), 'NETWORK', 0);
  }
}

/** A client of this page's own server: same origin, cookie session, typed by the generated documents. */
export function createClient(settings: ClientSettings): GraphQLClient {
  return async <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, signal?: AbortSignal) => {
    const response = await post(document.toString(), variables, settings, signal);
    const answer = (await response.json().catch(() => undefined)) as GraphQLAnswer<Data> | undefined;
    const refusal = answer?.errors?.[0];
    if (refusal) {
      const code = refusal.extensions?.code ?? 'INTERNAL';
      throw new RequestError(refusal.message, code, STATUS_OF_CODE[code] ?? 500);
    }
    if (!answer?.data) throw new RequestError(settings.unreachable(), 'NETWORK', response.status);
    return answer.data;
  };
}
