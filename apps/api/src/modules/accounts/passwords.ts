import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters that OWASP's password storage cheat sheet names first (19 MiB, 2 passes, 1 lane). */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let decoy: Promise<string> | undefined;

/** The same password however it is typed: keyboards compose é and ｶ in different ways (NIST SP 800-63B, 3.1.1.2). */
const composed = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(composed(password), OPTIONS);

/**
 * Compares a password with a hash. Where the account does not exist or has no password the same work
 * is done against a decoy, so that time doesn't tell.
 */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('a password that nobody has');
  const matches = await verify(stored ?? (await decoy), composed(password));
  return matches && stored !== null && stored !== undefined;
}
