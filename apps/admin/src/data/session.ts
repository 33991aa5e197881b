import type { Locale } from '#shared';
import type { ViewerPartsFragment } from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import { toWire } from './locales.js';
import { SignInDocument, SignOutDocument, ViewerDocument } from './session.operations.js';

/** The signed-in person. */
export type Viewer = ViewerPartsFragment;

export type SignInOutcome = { kind: 'signedIn'; viewer: Viewer } | { kind: 'refused'; message: string };

/** Who is at the desk. The viewer is asked for once and kept until a sign-in or sign-out. */
export interface Session {
  /** The signed-in person, null for a visitor. */
  viewer(): Promise<Viewer | null>;
  signIn(email: string, password: string): Promise<SignInOutcome>;
  /** Gives the address where the issuer that signed the person in ends its own session; undefined for none. */
  signOut(): Promise<string | undefined>;
  /** Forgets who is signed in, so that the next question goes to the server. */
  forget(): void;
}

/** @param locale language in which the names of collectivities are wanted */
export function createSession(client: GraphQLClient, locale: () => Locale): Session {
  let known: Promise<Viewer | null> | undefined;
  const ask = async () => (await client(ViewerDocument, { name: toWire(locale()) })).viewer;
  return {
    viewer() {
      known ??= ask().catch((error: unknown) => {
        known = undefined;
        throw error;
      });
      return known;
    },
    async signIn(email, password) {
      const { signIn } = await client(SignInDocument, { email, password, name: toWire(locale()) });
      if (signIn.__typename === 'SignInRefused') return { kind: 'refused', message: signIn.message };
      known = Promise.resolve(signIn.viewer);
      return { kind: 'signedIn', viewer: signIn.viewer };
    },
    async signOut() {
      known = undefined;
      const { signOutEverywhere } = await client(SignOutDocument, {});
      return signOutEverywhere.issuerUrl ?? undefined;
    },
    forget() {
      known = undefined;
    },
  };
}
