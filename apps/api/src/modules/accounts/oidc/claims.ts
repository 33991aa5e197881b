/** What an issuer says of a person, as far as it matters here. */
export interface Claims {
  issuer: string;
  subject: string;
  email: string | undefined;
  /** Null where the issuer says nothing of it at all. */
  emailVerified: boolean | null;
}

/** Picks what matters out of ID token and user info. Only `true` itself verifies an address; anything else that is said does not. */
export function claimsOf(
  idToken: Readonly<Record<string, unknown>>,
  userInfo: Readonly<Record<string, unknown>>,
): Claims {
  const all = idToken.email === undefined ? userInfo : idToken;
  return {
    issuer: String(idToken.iss),
    subject: String(idToken.sub),
    email: typeof all.email === 'string' ? all.email : undefined,
    emailVerified: [idToken, userInfo].every(({ email_verified }) => email_verified === undefined)
      ? null
      : all.email_verified === true,
  };
}

const ASCII = /^[\x21-\x7e]+$/;

/**
 * Whether two addresses are the same for sure. Case is forgiven in plain letters only: elsewhere folding makes one
 * of what look-alikes keep apart (K, the sign of kelvin, becomes k).
 */
export function sameAddress(one: string, other: string): boolean {
  return one === other || (ASCII.test(one) && ASCII.test(other) && one.toLowerCase() === other.toLowerCase());
}
