/** What the http role hands to the portal's server bundle, and what it gets back. */
export interface PortalRequest {
  /** Path and query, e.g. `/fr/search?q=tramway`. */
  url: string;
  acceptLanguage: string | undefined;
  /** Address that visitors use, without a trailing slash: for canonical and alternate links. */
  publicUrl: string;
  /** Nonce of this answer's Content-Security-Policy, for the inline state and scripts. */
  nonce: string;
  /** Runs a GraphQL operation in this process, with the visitor's session; rejects on GraphQL errors. */
  execute<Data>(operation: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
}

export interface PortalResponse {
  status: number;
  /** Set for redirects; then `html` is empty. */
  location?: string;
  html: string;
}

/** The portal's server bundle, `dist/portal/server/entry-server.js`. */
export interface PortalModule {
  render(request: PortalRequest): Promise<PortalResponse>;
}
