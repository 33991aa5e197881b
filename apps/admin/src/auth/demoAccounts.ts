/** An account that the server of a demonstration offers to visitors. */
export interface DemoAccount {
  email: string;
  password: string;
  name: string;
  /** What to try with it; in English. */
  purpose: string;
}

function isDemoAccount(value: unknown): value is DemoAccount {
  const account = value as Partial<DemoAccount> | null;
  return typeof account?.email === 'string' && typeof account.password === 'string' && typeof account.name === 'string';
}

/**
 * Demonstration accounts from <meta name="demo-accounts" content='[{"email","password","name","purpose"}]'>,
 * which a server writes only where it runs as a demonstration. Anything else is taken for none.
 */
export function readDemoAccounts(page: Document): DemoAccount[] {
  const content = page.querySelector<HTMLMetaElement>('meta[name="demo-accounts"]')?.content;
  if (!content) return [];
  try {
    const accounts: unknown = JSON.parse(content);
    return Array.isArray(accounts) ? accounts.filter(isDemoAccount) : [];
  } catch {
    return [];
  }
}
