import type { AuthProvider, UserIdentity } from 'react-admin';
import type { Locale } from '#shared';
import { RequestError } from '../data/client.js';
import { fromWire } from '../data/locales.js';
import type { Session, Viewer } from '../data/session.js';

/** react-admin takes any rejection for "sign in first"; no message, since a visitor has done nothing wrong. */
class NotSignedIn extends Error {
  // react-admin shows whatever message there is, and its own where there is none but undefined; false keeps it silent.
  override message = false as unknown as string;
}

/** What the login page hands over. */
export interface Credentials {
  email: string;
  password: string;
}

/** The signed-in person as react-admin knows them. */
export interface Identity extends UserIdentity {
  viewer: Viewer;
}

/**
 * Sign-in by the session cookie: nothing about it is kept in this browser's storage.
 * @param adopt told the person's own language once they are known
 */
export function createAuthProvider(session: Session, adopt: (locale: Locale) => void): AuthProvider {
  const signedIn = async (): Promise<Viewer> => {
    const viewer = await session.viewer();
    if (!viewer) throw new NotSignedIn();
    adopt(fromWire(viewer.locale));
    return viewer;
  };
  return {
    async login({ email, password }: Credentials) {
      const outcome = await session.signIn(email, password);
      if (outcome.kind === 'refused') throw new Error(outcome.message);
      adopt(fromWire(outcome.viewer.locale));
    },
    async logout() {
      // react-admin goes to whatever address this gives.
      return session.signOut().catch(() => undefined);
    },
    async checkAuth() {
      await signedIn();
    },
    async checkError(error: unknown) {
      if (error instanceof RequestError && error.status === 401) {
        session.forget();
        throw error;
      }
    },
    async getIdentity(): Promise<Identity> {
      const viewer = await signedIn();
      return { id: viewer.id, fullName: viewer.name, viewer };
    },
    getPermissions: async () => undefined,
  };
}
