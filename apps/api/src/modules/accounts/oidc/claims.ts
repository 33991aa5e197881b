/** What an issuer says of a person, as far as it matters here. */
export interface Claims {
  issuer: string;
  subject: string;
  email: string | undefined;
  emailVerified: boolean;
}

/** Picks what matters out of ID token and user info. Only the word `true` itself verifies an address. */
export function claimsOf(
  idToken: Readonly<Record<string, unknown>>,
  userInfo: Readonly<Record<string, unknown>>,
): Claims {
  const all = idToken.email === undefined ? userInfo : idToken;
  return {
    issuer: String(idToken.iss),
    subject: String(idToken.sub),
    email: typeof all.email === 'string' ? all.email : undefined,
    emailVerified: all.email_verified === true,
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
