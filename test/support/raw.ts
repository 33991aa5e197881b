import type { TestApp } from './app.js';

/** What the server said, with what a browser would not show. */
export interface RawAnswer {
  status: number;
  body: string;
  headers: Readonly<Record<string, unknown>>;
  /** Code of the first error; undefined where there is none. */
  code: string | undefined;
  message: string | undefined;
}

interface Sending {
  url?: string;
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'HEAD';
  headers?: Record<string, string>;
  remoteAddress?: string;
}

type Errors = { errors?: { message: string; extensions?: { code?: string } }[] };

function errorOf(body: string): { message?: string; extensions?: { code?: string } } {
  try {
    return (JSON.parse(body) as Errors).errors?.[0] ?? {};
  } catch {
    return {};
  }
}

/** Sends bytes as they are; JSON to /graphql unless told otherwise. */
export async function sendRaw(
  { app }: TestApp,
  payload: string | Buffer | undefined,
  { url = '/graphql', method = 'POST', headers = {}, remoteAddress }: Sending = {},
): Promise<RawAnswer> {
  const response = await app.inject({
    method,
    url,
    remoteAddress,
    headers: { ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    payload,
  });
  const { message, extensions } = errorOf(response.body);
  return {
    status: response.statusCode,
    body: response.body,
    headers: response.headers,
    code: extensions?.code,
    message,
  };
}

/** Sends one operation as a program would. */
export const sendOperation = (
  server: TestApp,
  query: string,
  variables: Record<string, unknown> = {},
  sending: Sending = {},
): Promise<RawAnswer> => sendRaw(server, JSON.stringify({ query, variables }), sending);
