import type { Locale } from '#shared';
import type { ReactNode } from 'react';
import type { TypedDocumentString } from '../generated/graphql.js';
import type { Params, RouteName } from './paths.js';

/** Anything an operation takes, before its own type narrows it. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a page's `load` gets: the address, and the way to ask the API. */
export interface LoadContext<P> {
  locale: Locale;
  params: P;
  search: URLSearchParams;
  /** Asks the API and keeps the answer, so that `useOperation` with the same variables has it at first paint. */
  query: <Data, Vars extends Variables>(document: TypedDocumentString<Data, Vars>, variables: Vars) => Promise<Data>;
}

/** What a page says of itself to browsers and search engines. */
export interface PageMeta {
  title: string;
  description?: string;
  /** Path (and query) of the one address of this content, where it differs from the present one without its query. */
  canonical?: string;
  /** Paths of the same content in each language, where they differ by more than the first segment. */
  alternates?: Partial<Record<Locale, string>>;
  /** Languages that the content is written in; all where left out. */
  languages?: readonly Locale[];
  /** Path that leads readers to the language that they read. */
  anyLanguage?: string;
  /** Language of the content, where it isn't the page's. */
  language?: Locale;
  /** Shown where the address is shared. */
  image?: { path: string; width: number; height: number; alternative: string | undefined };
  /** Set where the page is a work of its own: when it was published and changed, in ISO 8601. */
  article?: { publishedAt: string; updatedAt: string };
  /** A feed of what the page lists. */
  feed?: { path: string; title: string };
  /** What the page says to programs: JSON-LD, as JSON. */
  jsonLd?: string;
  /** Kept out of search engines: endless combinations of filters, for instance. */
  noindex?: boolean;
  /** Answered with the page; 200 where left out. */
  status?: 200 | 410 | 503;
}

export interface PageProps<P> {
  locale: Locale;
  params: P;
  search: URLSearchParams;
}

/** A page: first its data, then its component. `load` may throw a `PageProblem`. */
export interface Page<P = Readonly<Record<string, string>>> {
  load(context: LoadContext<P>): Promise<PageMeta>;
  Component(props: PageProps<P>): ReactNode;
}

/** The page of one route, with its parameters' names. */
export type PageOf<Name extends RouteName> = Page<Params<Name>>;

export type ProblemStatus = 404 | 500 | 503;

/** Thrown by `load` where there is no page to show; the reader gets the page of that status instead. */
export class PageProblem extends Error {
  constructor(readonly status: ProblemStatus) {
    super(`page problem ${status}`);
  }
}
